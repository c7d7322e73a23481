import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** systemd, src. */
export const systemdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "systemd", program: "systemd", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // shared/firewall-util-nft.c
    ["too-old", "The current implementation of IPv6 DNAT in systemd requires kernel 5.8 or newer, ignoring: {error}"],
    // shared/firewall-util.c
    ["notice", "Using {value} as firewall backend."],
    ["notice", "No firewall backend found."],
    // nspawn/nspawn-expose-ports.c
    ["wrapper", "Failed to modify {value} firewall"],
    // modules-load/modules-load.c
    ["program-fault", "Failed to enumerate modules-load.d files: {error}"],
    // shared/module-util.c
    ["module-missing", "Failed to look up module alias '{module}': {error}"],
    // core/kmod-setup.c
    [
      "module-missing",
      "Your kernel apparently lacks built-in {value} support. Might be a good idea to compile it in. We'll now try to work " +
        "around this by loading the module...",
    ],
    // core/bpf-firewall.c
    ["notice", "bpf-firewall: BPF firewalling not supported, proceeding without."],
    ["notice", "(This warning is only shown for the first unit using IP firewalling.)"],
    // network/networkd-address.c
    // shared/firewall-util.h: without libiptc this is the answer to every call
    ["built-without", "Could not enable IP masquerading: Operation not supported"],
    ["kernel-refused", "Could not enable IP masquerading: {error}"],
    ["clean-up", "Failed to disable IP masquerading, ignoring"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "systemd", program: "systemd", file: "src", anywhere: true, wraps: true, speakers: ["systemd"],
  }, () => [
    // shared/firewall-util-iptables.c
    ["notice", "Failed to init \"nat\" table"],
    // shared/firewall-util-nft.c
    ["notice", "Failed to init ipv6 NAT"],
    // shared/module-util.c
    ["notice", "Module '{module}' is built in"],
    ["notice", "Inserted module '{module}"],
  ]),
];
