/** A stock program told a chosen errno. It shows that the text is recognised; it cures nothing and proves no remedy. */
export interface SimulatedCase {
  readonly name: string;
  /** System call, errno, and conditions on its arguments (index=value). */
  readonly answer: readonly string[];
  readonly argv: readonly string[];
  /** What the program says of it. */
  readonly says: string;
  /** The code that must come first. */
  readonly code: string;
}

// include/uapi/linux/netfilter_ipv4/ip_tables.h: 64 is SO_SET_REPLACE and SO_GET_INFO, 65 SO_GET_ENTRIES.
const REPLACE = ["1=0", "2=64"] as const;
const INFO = ["1=0", "2=64"] as const;
const LIST = ["iptables-legacy", "-L", "-n"] as const;
const APPEND = ["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"] as const;

export const SIMULATED: readonly SimulatedCase[] = [
  { name: "no rights on the table", answer: ["getsockopt", "1", ...INFO], argv: LIST, says: "Permission denied (you must be root)", code: "privilege/no-net-admin" },
  { name: "no such socket option", answer: ["getsockopt", "92", ...INFO], argv: LIST, says: "iptables who? (do you need to insmod?)", code: "module/unavailable" },
  { name: "no such table", answer: ["getsockopt", "2", ...INFO], argv: LIST, says: "Table does not exist (do you need to insmod?)", code: "module/unavailable" },
  { name: "no memory for the table", answer: ["setsockopt", "12", ...REPLACE], argv: APPEND, says: "Memory allocation problem.", code: "limit/memory" },
  { name: "the table changed meanwhile", answer: ["setsockopt", "11", ...REPLACE], argv: APPEND, says: "Resource temporarily unavailable.", code: "lock/race" },
  { name: "loop", answer: ["setsockopt", "40", ...REPLACE], argv: APPEND, says: "Too many levels of symbolic links", code: "placement/loop" },
  { name: "no IPv6", answer: ["socket", "97", "0=10"], argv: ["ip6tables-legacy", "-L", "-n"], says: "Address family not supported by protocol", code: "network/ipv6-off" },
  { name: "no netlink for netfilter", answer: ["socket", "93", "0=16"], argv: ["iptables-nft", "-L", "-n"], says: "Failed to initialize nft: Protocol not supported", code: "backend/nf-tables-unsupported" },
  { name: "ipset without a session", answer: ["socket", "93", "0=16"], argv: ["ipset", "list"], says: "Cannot open session to kernel.", code: "object/set-session" },
];
