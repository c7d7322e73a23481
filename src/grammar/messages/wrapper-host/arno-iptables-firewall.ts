import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** arno-iptables-firewall, usr. */
export const arnoIptablesFirewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "arno-iptables-firewall", program: "arno-iptables-firewall", file: "usr", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // share/arno-iptables-firewall/environment
    ["module-missing", "Module \"{module}\" failed to load. Assuming compiled-in-kernel."],
    ["notice", "NOTE: Kernel has no module support. Assuming compiled-in-kernel for module \"{module}"],
    ["configuration", "** WARNING: In variable {value}, Rule: \"{words}\" is ignored."],
    ["lock-held", "Removing stale lockfile \"{path}\" of nonexistant PID"],
    ["lock-held", "Failed to acquire lockfile \"{path}\". Held by PID"],
    // sbin/arno-iptables-firewall
    ["too-old", "Mismatched iptables({value}) / ip6tables({value2}) versions."],
    ["not-root", "Root check FAILED (you MUST be root to use this script)! Quitting..."],
    ["too-old", "IPv6 support is enabled but your kernel is rather old (<2.6.24)! This *could* cause problems..."],
    ["sysctl-refused", "net.ipv4.conf.*.forwarding (or net.ipv4.ip_forward) could not be set! If you're using"],
    ["ipv6-off", "IPv6 Routing Header Type 0 matching not supported"],
    ["configuration", "The \"{set}.netset\" name is too long, filenames are limited to <27-characters>.netstat"],
    ["wrapper", "\"ipset swap {set} ...\" not applied."],
    ["wrapper", "IPv4 \"ipset swap ...\" not applied."],
    ["wrapper", "IPv6 \"ipset swap ...\" not applied."],
    ["wrapper", "** ERROR: Firewall failed to start! **"],
    ["wrapper", "{count} firewall rules failed to apply!"],
    ["wrapper", "** WARNING: {count} firewall rules failed to apply! **"],
    ["wrapper", "{count} Plugin(s) reported errors while starting!"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "arno-iptables-firewall", program: "arno-iptables-firewall", file: "usr", anywhere: true, wraps: true,
    speakers: [],
  }, () => [
    // share/arno-iptables-firewall/environment
    ["lock-held", "Failed to remove lock file: {path}"],
  ]),
];
