import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** firewalld, src. */
export const firewalldMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "firewalld", program: "firewalld", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // firewall-cmd and python-slip's polkit
    ["firewall-not-running", "FirewallD is not running"],
    ["not-root", "Not Authorized(uid): org.fedoraproject.FirewallD1"],
    ["not-root", "Not Authorized: org.fedoraproject.FirewallD1"],
    // firewall/core/fw.py
    ["ipv6-off", "No IPv4 and IPv6 firewall.", "0.2.10"],
    // firewall/core/helper.py and functions.py, where /proc/sys/net/netfilter/nf_conntrack_helper is not there
    ["conntrack-setting-missing", "Failed to get and parse nf_conntrack_helper setting", "0.4.3"],
    ["conntrack-setting-missing", "Failed to read file \"/proc/sys/net/netfilter/nf_conntrack_helper\"", "0.4.3"],
    ["iptables-program-missing", "iptables-restore is missing, using individual calls for IPv4 firewall."],
    ["iptables-program-missing", "iptables-restore and iptables are missing, disabling IPv4 firewall."],
    ["ipv6-off", "ip6tables-restore is missing, using individual calls for IPv6 firewall."],
    ["ipv6-off", "ip6tables-restore and ip6tables are missing, disabling IPv6 firewall."],
    ["program-missing", "ebtables-restore is missing, using individual calls for bridge firewall."],
    ["program-missing", "ebtables-restore and ebtables are missing, disabling bridge firewall."],
    ["wrapper", "Failed to load direct rules file '{path}", "0.3.4"],
    ["configuration", "Failed to load ipset file '{path}"],
    ["configuration", "Failed to load zone file '{path}"],
    ["configuration", "Failed to load service file '{path}"],
    ["program-missing", "Firewall backend '{value}' is not available.", "0.2.2"],
    ["wrapper", "Failed to load user configuration. Falling back to full stock configuration."],
    [
      "wrapper",
      "Failed to load full stock configuration. This likely indicates a system level issue, e.g. the firewall backend " +
        "(nftables, iptables) is broken. All hope is lost. Exiting.",
    ],
    ["wrapper", "is not a valid backend or is unavailable", "0.6.4"],
    ["program-missing", "modinfo command is missing, not able to detect conntrack helpers.", "0.4.4.2", "0.6.5"],
    ["wrapper", "Applying rules for ipv6_rpfilter failed", "0.4.4", "0.6.6"],
    ["clean-up", "Failed to flush ipv4 firewall", "0.4.1", "0.5.5"],
    ["clean-up", "Failed to flush ipv6 firewall", "0.4.1", "0.5.5"],
    ["clean-up", "Failed to flush eb firewall", "0.4.1", "0.5.5"],
    ["wrapper", "Failed to set policy of ipv4 firewall", "0.4.1", "0.5.5"],
    ["wrapper", "Failed to set policy of ipv6 firewall", "0.4.1", "0.5.5"],
    [
      "wrapper",
      "Failed to apply rules. A firewall reload might solve the issue if the firewall has been modified using ip*tables or ebtables.",
      "0.3.12",
      "0.6.3",
    ],
    ["wrapper", "Failed to load nf_conntrack module", "0.6.0", "0.7.5"],
    // firewall/core/fw_direct.py
    ["chain-missing", "chain '{chain}' is built-in chain", "0.3.11"],
    // firewall/core/ebtables.py
    ["wrapper", "invalid for ebtables", "0.5.0"],
    ["kernel-refused", "ebtables table '{table}' does not exist.", "0.3.4"],
    ["lock-held", "Removing dangling ebtables lock file: '{path}", "0.4.0", "0.5.0"],
    // firewall/core/ipset.py
    ["wrapper", "ipset name '{set}' is not valid"],
    ["wrapper", "ipset type name '{value}' is not valid", "0.4.0"],
    ["set-refused", "Malformed ipset list -terse output", "0.4.1"],
    ["wrapper", "Entry '{address}' overlaps with existing entry '{address2}", "1.0.0"],
    // firewall/core/nftables.py
    ["notice", "nftables probe table owner failed", "2.2.0"],
    ["set-type", "Unsupported ipset type for match fragment", "0.8.2"],
    ["wrapper", "While restoring ipset entries the following Error occurred", "2.4.0"],
    // firewall/server/firewalld.py
    [
      "configuration",
      "Saving runtime to permanent is not allowed while firewalld is in FAILED state. The permanent configuration must be " +
        "fixed and then firewalld restarted. Try `firewall-offline-cmd --check-config`.",
    ],
    ["wrapper", "Runtime To Permanent failed on direct configuration", "0.4.2"],
    // firewall/core/io/direct.py
    ["notice", "Chain '{chain}' for table '{table}' with ipv '{value}' already in list, ignoring", "0.3.3"],
    ["notice", "Rule '{words}' for table '{table}' and chain '{chain}' already in list, ignoring", "0.3.3"],
    ["notice", "Passthrough '{words}' for ipv '{value}' already in list, ignoring", "0.3.3"],
    // firewall/core/fw_policy.py
    ["notice", "masquerade already enabled in", "0.3.11"],
    ["wrapper", "ipset '{set}' with type '{value}' not usable as source", "0.4.4.3"],
    // firewall/command.py
    ["module-missing", "does not start with 'nf_conntrack_", "0.4.4"],
    // firewalld.in
    ["lock-held", "Not starting FirewallD, already running."],
    // firewall/core/fw_ipset.py
    ["wrapper", "is not supported by ipset.", "0.4.1"],
    ["wrapper", "Failed to destroy ipset '{set}", "0.4.0", "0.5.5"],
    ["wrapper", "Failed to create ipset '{set}", "0.4.0", "0.5.5"],
    ["wrapper", "Failed to add entry '{address}' to ipset '{set}", "0.4.0", "0.5.5"],
    ["wrapper", "Failed to flush ipset '{set}", "0.4.1", "0.5.5"],
    // firewall/core/ipXtables.py
    ["kernel-refused", "table '{table}' does not exist (or not enough permission to check).", "0.3.7"],
    // firewall/core/modules.py
    ["wrapper", "Unable to unload module {module}", "", "0.4.1.2"],
    // firewall/core/fw_transaction.py
    ["wrapper", "Failed to prepare transaction rules for zone", "0.4.2", "0.7.5"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "firewalld", program: "firewalld", file: "src", anywhere: true, wraps: true, speakers: ["firewalld"],
  }, () => [
    // firewall/core/fw.py
    ["wrapper", "{value}' backend does not exist", "0.6.0"],
    ["wrapper", "{value}' is not a valid backend", "0.6.0"],
    ["wrapper", "panic mode already enabled", "0.3.11"],
    ["wrapper", "Failed to load {value} file '{path}", "0.2.0"],
    // firewall/core/fw_transaction.py
    ["wrapper", "Calling fail func {value}({value2}) failed", "0.4.2"],
    ["wrapper", "Calling pre func {value}({value2}) failed", "0.4.2", "0.9.11"],
    ["wrapper", "Calling post func {value}({value2}) failed", "0.4.2", "0.9.11"],
    // firewall/core/fw_direct.py
    ["chain-missing", "chain '{chain}' is reserved", "0.3.11"],
    ["notice", "rule '{words}' already is in '{value}:{table}:{chain}", "0.3.11"],
    ["notice", "rule '{words}' is not in '{value}:{table}:{chain}", "0.3.11"],
    ["notice", "chain '{chain}' already is in '{value}:{table}", "0.3.11"],
    ["notice", "chain '{chain}' is not in '{value}:{table}", "0.3.11"],
    ["notice", "passthrough '{value}', '{words}", "0.2.0"],
    // firewall/core/ipXtables.py
    ["wrapper", "arg '{value}' is not allowed"],
    ["wrapper", "ICMP type {value} not supported by {value2}", "0.3.5"],
    ["ipv6-off", "ipv4 and ipv6 disabled.", "", "0.3.14.2"],
    // firewall/core/nftables.py
    ["nft-refused", "ICMP type '{value}' not supported by {value2} for {value3}", "0.3.5"],
    // firewall/core/fw_policy.py
    ["helper-missing", "Helper '{value}' is not available", "0.2.2"],
    // firewall/core/fw_ipset.py
    ["notice", "already is in '{set}", "0.3.11"],
    // firewall/core/fw_zone.py
    ["notice", "already bound to '{value}", "0.3.11"],
    // firewall/core/ebtables.py
    ["wrapper", "Failed to set policy for {table}", "0.4.0", "0.5.5"],
    // firewall/core/ipset.py
    ["wrapper", "ipset error", "0.4.0", "2.3.0"],
  ]),
];
