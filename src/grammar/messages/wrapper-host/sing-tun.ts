import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** sing-tun (sing-box). */
export const singTunMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "sing-tun", program: "sing-tun (sing-box)", file: "nfqueue_linux.go", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // redirect_linux.go
    ["no-rights", "root permission is required for auto redirect", "0.4.1"],
    ["kernel-refused", "missing nftables support: {error}", "0.4.1"],
    ["iptables-program-missing", "iptables is required: {error}"],
    ["iptables-program-missing", "ip6tables is required: {error}"],
    ["wrapper", "setup redirect routes"],
    // redirect_nftables.go
    ["kernel-refused", "create nftables connection: {error}"],
    ["wrapper", "create prerouting redirect"],
    ["wrapper", "list nftables table"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "sing-tun", program: "sing-tun (sing-box)", file: "nfqueue_linux.go", anywhere: true, wraps: true,
    speakers: [
      "sing-box", "auto-redirect", "inbound/tun", "nfqueue_linux.go:", "redirect_iptables.go:", "redirect_linux.go:",
      "redirect_nftables.go:", "redirect_nftables_rules_openwrt.go:",
    ],
  }, () => [
    // nfqueue_linux.go
    ["kernel-refused", "open nfqueue: {error}"],
    ["kernel-refused", "set nfqueue option: {error}"],
    ["kernel-refused", "register nfqueue: {error}"],
    // redirect_iptables.go
    ["wrapper", "setup iptables"],
    ["wrapper", "setup ip6tables"],
    // redirect_linux.go
    ["wrapper", "setup nftables"],
    // redirect_nftables.go
    ["wrapper", "create address sets"],
    ["wrapper", "create pre-match chains"],
    ["kernel-refused", "flush nftables: {error}"],
    // redirect_nftables_rules_openwrt.go
    ["wrapper", "write fw4 rules"],
    ["wrapper", "reload fw4 rules"],
  ]),
];
