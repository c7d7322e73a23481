import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** pve-firewall, src/PVE. */
export const pveFirewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "pve-firewall", program: "pve-firewall", file: "src/PVE", anywhere: true, wraps: true, telling: true,
  }, () => [
    // Firewall.pm
    ["chain-missing", "Invalid chain name '{chain}' (28 char max)"],
    ["wrapper", "- errors in rule parameters"],
    ["set-refused", "ignore !{address} - nomatch not supported by kernel"],
    ["kernel-refused", "unable to update chain '{chain}"],
    ["kernel-refused", "ebtables : unable to update chain '{chain}"],
    ["wrapper", "unable to apply firewall changes"],
    ["wrapper", "ipset_restore_cmdlist"],
    ["wrapper", "ebtables_restore_cmdlist"],
    ["wrapper", "iptables_restore_cmdlist"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "pve-firewall", program: "pve-firewall", file: "src/PVE", anywhere: true, wraps: true,
    speakers: ["pve-firewall", "pvefw"],
  }, () => [
    // Firewall.pm
    ["set-missing", "no such ipset '{set}"],
    ["chain-missing", "no such chain '{chain}"],
    ["wrapper", "- errors in ipset '{set}"],
    // Service/pve_firewall.pm
    ["wrapper", "status update error"],
  ]),
];
