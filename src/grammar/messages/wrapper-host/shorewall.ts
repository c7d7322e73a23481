import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** shorewall, usr/share/shorewall. */
export const shorewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "shorewall", program: "shorewall", file: "usr/share/shorewall", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // Shorewall/Config.pm
    ["module-missing", "comment\" ignored -- requires comment support in iptables/Netfilter"],
    ["program-missing", "does not exist or is not executable"],
    ["no-rights", "Compiling under non-root uid requires a capabilities file"],
    ["version", "USE_NFLOG_SIZE=Yes, but the --nflog-size capabiity is not present"],
    ["configuration", "Invalid ipset option"],
    ["lock-held", "LOCKFILE={path}: Directory {path2} does not exist"],
    ["too-old", "Your capabilities file is out of date -- it does not contain all of the capabilities defined by {value} version"],
    ["version", "Your capabilities file may not contain all of the capabilities defined by {value} version"],
    // Shorewall/Chains.pm
    ["configuration", "Unrecognized iptables option"],
    ["loop", "Chain {chain} jumps to itself"],
    ["chain-exists", "Duplicate Chain Name ({chain}"],
    ["module-missing", "Port lists require Multiport support in your kernel/iptables"],
    ["configuration", "Unknown ipset option"],
    ["configuration", "Invalid ipset name ({set}"],
    ["module-missing", "Multiple ipset matches require the Repeat Match capability in your kernel and iptables"],
    ["iptables-program-missing", "IPTABLES={path} does not exist or is not executable"],
    ["ipset-program-missing", "IPSET={path} does not exist or is not executable"],
    ["set-missing", "ipset {set} does not exist; creating it as a hash:net set"],
    ["set-missing", "ipset {set} does not exist; creating it as an iphash set"],
    ["set-missing", "ipset {set} not saved (not found)"],
    ["wrapper", "No ipsets were saved"],
    ["ipset-program-missing", "The ipset utility cannot be located"],
    ["set-refused", "Cannot restore {value}-ipsets with Shorewall running"],
    ["wrong-table", "The {value} TARGET is not allowed in the {table} table"],
    // Shorewall/Raw.pm
    ["wrong-table", "The {value} TARGET is not allowed in the raw table"],
    // Shorewall/Rules.pm
    ["wrong-table", "The {value} TARGET is not allowed in the filter table"],
    ["wrong-table", "The {value} TARGET is not allowed in the mangle table"],
    // Shorewall/Zones.pm
    ["too-old", "Your iptables is not recent enough to support bridge ports"],
    // lib.common
    ["wrapper", "ERROR:{value} start failed:Firewall state not changed"],
    ["wrapper", "ERROR:{value} restart failed:Firewall state not changed"],
    ["wrapper", "ERROR:{value} restore failed:Firewall state not changed"],
    // lib.cli
    ["ipset-program-missing", "IPSET={path} does not exist or is not executable - ipsets are not saved"],
    ["ipset-program-missing", "The ipset utility cannot be located - ipsets are not saved"],
    ["chain-missing", "Chain '{chain}' is not recognized by"],
    ["conntrack-program-missing", "The '-p' option requires the conntrack utility which does not appear to be installed on this system"],
    ["program-missing", "No executable {value} binary can be found on your PATH"],
    ["module-missing", "Your kernel lacks connection tracking and/or state matching -- {value} will not run on this system"],
    ["conntrack-program-missing", "The 'disconnect' option requires that the conntrack utility be installed"],
    ["iptables-program-missing", "The program specified in IPTABLES does not exist or is not executable"],
    // lib.runtime
    ["ipv6-off", "DISABLE_IPV6=Yes in shorewall.conf but this system does not appear to have ip6tables"],
    // prog.footer
    ["wrapper", "Reset of {value} chain {chain} failed"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "shorewall", program: "shorewall", file: "usr/share/shorewall", anywhere: true, wraps: true,
    speakers: ["shorewall"],
  }, () => [
    // Shorewall/Config.pm
    ["configuration", "Unknown capability ({value}"],
    ["program-fault", "The command 'uname -r' failed"],
    // Shorewall/Chains.pm
    ["set-missing", "Ipset {set} does not exist"],
    ["name-too-long", "Chain name ({chain}) too long"],
    ["wrapper", "{value} Failed. Input is in {path}/.{value2}-input"],
    // lib.common
    ["lock-held", "Stale lockfile {path} removed"],
    ["lock-held", "Giving up on lock file {path}"],
    // lib.cli
    ["configuration", "Invalid table name ({table}"],
    ["wrapper", "The command \"{words} -N {chain}\" failed"],
    // prog.footer
    ["chain-missing", "{value} chain {chain} does not exist"],
  ]),
];
