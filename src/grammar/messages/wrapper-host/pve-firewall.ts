import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** pve-firewall, src/PVE. */
export const pveFirewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "pve-firewall", program: "pve-firewall", file: "src/PVE", anywhere: true, wraps: true, telling: true,
  }, () => [
    // Firewall.pm
    ["chain-missing", "Invalid chain name '{chain}' (28 char max)"],
    // /etc/pve/firewall/cluster.fw (line 25) - errors in rule parameters: IN ACCEPT …
    ["configuration", ".fw (line {line}) - errors in rule parameters: {rest}"],
    ["configuration", "- errors in rule parameters"],
    ["configuration", ".fw (line {line}) - errors in ipset '{set}': {rest}"],
    ["configuration", ".fw (line {line}): invalid ipset name '{set}'"],
    ["configuration", ".fw (line {line}): ipset name too long"],
    ["configuration", ".fw (line {line}): security group name too long"],
    ["configuration", ".fw (line {line}): invalid security group name '{value}'"],
    ["configuration", ".fw (line {line}): skip line - no section"],
    ["configuration", ".fw (line {line}): skip line - unknown section"],
    ["configuration", ".fw (line {line}): can't parse option '{rest}'"],
    ["configuration", ".fw (line {line}): unable to parse rule: {rest}"],
    ["configuration", ".fw (line {line}): unable to parse rule parameters: {rest}"],
    ["configuration", "invalid rule type '{value}' for rule_env '{value2}'"],
    ["configuration", "parameter -i not allowed for this rule type"],
    ["configuration", "a zero prefix is not allowed in ipset entries"],
    ["configuration", "detected mixed ipv4/ipv6 addresses in rule"],
    ["configuration", "detected mixed ipv4/ipv6 addresses in address list '{rest}'"],
    ["configuration", "too many entries in port list (> 15 numbers)"],
    ["configuration", "chain name may not contain collons"],
    ["notice", "ignoring duplicate ipset entry '{address}'"],
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
    ["configuration", "- errors in ipset '{set}"],
    // What is wrong stands two blanks in, behind the name of the parameter.
    ["configuration", "source: invalid ipset name '{set}'"],
    ["configuration", "dest: invalid ipset name '{set}'"],
    ["configuration", "source: no such ipset '{set}'"],
    ["configuration", "dest: no such ipset '{set}'"],
    ["configuration", "source: no such alias '{value}'"],
    ["configuration", "dest: no such alias '{value}'"],
    ["configuration", "no such security group '{value}'"],
    ["configuration", "no such alias '{value}'"],
    ["configuration", "action: unknown action '{value}'"],
    ["configuration", "macro: unknown macro '{value}'"],
    ["configuration", "dport: protocol '{protocol}' does not support ports"],
    ["configuration", "sport: protocol '{protocol}' does not support ports"],
    ["configuration", "proto: missing property - '{value}' requires this property"],
    ["configuration", "icmp-type: invalid icmp-type '{value}' for proto '{protocol}'"],
    ["configuration", "iface: value does not match the regex pattern 'net\\d+'"],
    ["configuration", "nomatch: nomatch not supported by kernel"],
    ["configuration", "duplicate ipset entry for '{address}'"],
    // Service/pve_firewall.pm
    ["wrapper", "status update error"],
  ]),
];
