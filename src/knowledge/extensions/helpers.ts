/**
 * Connection tracking helpers: the tracking part, then the NAT part. Source: `net/netfilter/nf_conntrack_*.c`, `nf_nat_*.c` (2.6.20 on),
 * `net/ipv4/netfilter/ip_conntrack_*.c`, `ip_nat_*.c` (2.6.18). `module_payload_allowed` of 2.6.32-042stab141 names none of them.
 */
import { BOTH, row, type ExtensionRow } from "./row.js";

const note = "a container never loads a connection tracking helper itself, whatever its netfilter mode: it must be loaded on the node; its NAT part needs mode full";
const traits = { need: "conntrack", note } as const;

const helper = (name: string, listed: readonly string[] = []): ExtensionRow =>
  row("helper", BOTH, name, [`ip_conntrack_${name} ip_nat_${name}`, `nf_conntrack_${name} nf_nat_${name}`, `nf_conntrack_${name} nf_nat_${name}`], { ...traits, ...(listed.length === 0 ? {} : { listed }) });

export const HELPERS: readonly ExtensionRow[] = [
  helper("ftp", ["ip_conntrack_ftp", "ip_nat_ftp"]),
  helper("irc", ["ip_conntrack_irc", "ip_nat_irc"]),
  helper("tftp"),
  helper("amanda"),
  helper("pptp"),
  helper("h323"),
  row("helper", BOTH, "sip", ["", "nf_conntrack_sip nf_nat_sip", "nf_conntrack_sip nf_nat_sip"], traits),
  row("helper", BOTH, "sane", ["", "nf_conntrack_sane", "nf_conntrack_sane"], traits),
  row("helper", BOTH, "snmp", ["", "", "nf_conntrack_snmp nf_nat_snmp_basic"], traits),
  row("helper", BOTH, "netbios-ns", ["ip_conntrack_netbios_ns", "nf_conntrack_netbios_ns", "nf_conntrack_netbios_ns"], traits),
];
