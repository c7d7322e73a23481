import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** crowdsec-firewall-bouncer. */
export const crowdsecFirewallBouncerMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "crowdsec-firewall-bouncer", program: "crowdsec-firewall-bouncer", file: "cmd/root.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // cmd/root.go
    ["wrapper", "unable to commit expired decisions", "0.0.26"],
    // pkg/backend/backend.go
    ["program-fault", "iptables and ipset is linux only", "0.0.12"],
    ["configuration", "firewall '{value}' is not supported"],
    // pkg/cfg/config.go
    ["ipv6-off", "both IPv4 and IPv6 disabled, doing nothing", "0.0.23"],
    // main.go
    ["wrapper", "iptables init failed"],
    ["wrapper", "nftables init failed"],
    // pkg/ipsetcmd/ipset.go
    ["ipset-program-missing", "unable to find ipset"],
    ["wrapper", "error creating ipset", "0.0.30"],
    ["wrapper", "error listing ipset", "0.0.30"],
    ["wrapper", "error flushing ipset", "0.0.30"],
    ["wrapper", "error destroying ipset", "0.0.30"],
    ["wrapper", "error renaming ipset", "0.0.30"],
    ["wrapper", "error testing ipset", "0.0.30"],
    ["wrapper", "error restoring ipset", "0.0.30"],
    ["wrapper", "error swapping ipset", "0.0.30"],
    // pkg/iptables/iptables.go
    ["iptables-program-missing", "unable to find iptables-save", "0.0.30"],
    ["iptables-program-missing", "unable to find iptables"],
    ["iptables-program-missing", "unable to find ip6tables-save", "0.0.30"],
    ["wrapper", "iptables shutdown failed"],
    ["wrapper", "ipset for ipv4 commit failed", "0.0.30"],
    ["wrapper", "ipset for ipv6 commit failed", "0.0.30"],
    ["wrapper", "iptables for ipv4 shutdown failed"],
    // pkg/iptables/iptables_context.go
    ["wrapper", "error while creating chain", "0.0.30"],
    ["wrapper", "error while adding rule", "0.0.30"],
    ["wrapper", "error while creating logging chain", "0.0.31"],
    ["wrapper", "error while adding logging rule", "0.0.31"],
    ["wrapper", "error while setting logging chain policy", "0.0.31"],
    [
      "notice",
      "The {chain} chain exists, but is not configured for use by the bouncer. The bouncer will not block traffic destined " +
        "for your containers",
      "0.0.34",
    ],
    ["clean-up", "error while removing rule", "0.0.30"],
    ["wrapper", "error while flushing chain", "0.0.30"],
    ["clean-up", "error while deleting chain", "0.0.30"],
    ["clean-up", "error while flushing logging chain", "0.0.31"],
    ["clean-up", "error while deleting logging chain", "0.0.31"],
    ["clean-up", "error while removing set entry in iptables"],
    ["clean-up", "set destroy error"],
    ["wrapper", "error while inserting set entry in iptables", "0.0.30"],
    ["configuration", "Ban duration too long ({value} seconds), maximum for ipset is {value2}, setting duration to", "0.0.25"],
    ["wrapper", "error while creating ipset", "0.0.30"],
    ["wrapper", "error while flushing ipset", "0.0.30"],
    // pkg/iptables/metrics.go
    ["wrapper", "error while getting iptables rules with cmd", "0.0.30"],
    ["wrapper", "can't collect dropped packets for ipv4 from iptables", "0.0.30"],
    // pkg/nftables/metrics.go
    ["wrapper", "can't collect dropped packets for ip{value} from nft", "0.0.25"],
    // pkg/nftables/nftables_context.go
    ["notice", "nftables: could not find ip{value} blacklist '{set}' in table '{table}': creating...", "0.0.23"],
    ["wrapper", "nftables: failed to flush conn", "0.0.34"],
    [
      "wrapper",
      "Please check the name length of tables, sets and chains. Some legacy systems have 32 or 15 character limits. For " +
        "example, use 'crowdsec-set' instead of 'crowdsec-blacklists",
    ],
    ["table-missing", "nftables: could not find table '{table}", "0.0.27"],
    ["wrapper", "failed to remove ip{value} elements from set", "0.0.27"],
    ["notice", "failed to flush chunk of {count} elements, will retry each one", "0.0.27"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "crowdsec-firewall-bouncer", program: "crowdsec-firewall-bouncer", file: "cmd/root.go", anywhere: true,
    wraps: true, speakers: ["root.go:", "iptables.go:", "iptables_context.go:", "metrics.go:", "nftables.go:", "nftables_context.go:"],
  }, () => [
    // cmd/root.go
    ["wrapper", "while shutting down backend", "0.0.28"],
    ["wrapper", "unable to delete decision for '{address}"],
    ["wrapper", "unable to insert decision for '{address}"],
    ["wrapper", "unable to commit add decisions", "0.0.23"],
    ["wrapper", "unable to configure bouncer", "0.0.25"],
    ["wrapper", "process terminated with error", "0.0.26"],
    // pkg/iptables/iptables.go
    ["wrapper", "failed deleting ban"],
    // pkg/iptables/iptables_context.go
    ["wrapper", "error while destroying set {set}", "0.0.30"],
    // pkg/nftables/metrics.go
    ["wrapper", "can't get named objects for table {table}", "0.0.34"],
    ["wrapper", "can't get set elements for {set}", "0.0.30"],
    // pkg/nftables/nftables.go
    ["wrapper", "failed to get current state", "0.0.27"],
    // pkg/nftables/nftables_context.go
    ["notice", "deleting {address}, failed to flush", "0.0.27"],
    ["wrapper", "failed to add ip{value} elements to set", "0.0.27"],
    ["wrapper", "failed to flush ip{value} conn", "0.0.27"],
  ]),
];
