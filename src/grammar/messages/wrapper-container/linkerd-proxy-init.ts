import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** linkerd/linkerd2-proxy-init. */
export const linkerdProxyInitMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "linkerd-proxy-init", program: "linkerd/linkerd2-proxy-init", file: "cni-plugin/main.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // cni-plugin/main.go
    ["wrapper", "linkerd-cni: could not configure firewall"],
    // pkg/iptables/iptables.go
    ["wrapper", "aborting firewall configuration"],
    ["iptables-program-missing", "iptables: configured binaries not found; applying fallback to available binaries"],
    ["iptables-program-missing", "iptables: no suitable binaries found on PATH; commands may fail"],
    // proxy-init/cmd/root.go
    ["program-fault", "--iptables-mode valid values are only \"{address}\", \"{value}\" and"],
    ["program-fault", "--firewall-bin-path valid values are only \"{words}\", \"{value}\" and"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "linkerd-proxy-init", program: "linkerd/linkerd2-proxy-init", file: "cni-plugin/main.go",
    anywhere: true, wraps: true, speakers: ["linkerd", "iptables.go:"],
  }, () => [
    // pkg/iptables/iptables.go
    ["notice", "continuing despite error"],
  ]),
];
