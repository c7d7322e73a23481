import { messageTable } from "../table.js";

/** What the icmp6 extension says of its options. */
export const icmp6 = messageTable({ area: "extension", prefix: "icmp6", program: "iptables", file: "extensions/libip6t_icmp6.c", fixed: { extension: "icmp6" } }, () => [
  ["option-conflict", "icmpv6 match: only use --icmpv6-type once!", "1.3.6", "1.4.10"],
  ["missing-argument", "icmpv6 match: You must specify '--icmpv6-type'", "1.3.6", "1.4.10"],
]);
