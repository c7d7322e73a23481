import { messageTable } from "../table.js";

/** What the udp extension says of its options. */
export const udp = messageTable({ area: "extension", prefix: "udp", program: "iptables", file: "extensions/libip6t_udp.c", fixed: { extension: "udp" } }, () => [
  ["bad-argument", "invalid UDP port/service '{value}' specified", "1.0.0", "1.3.5"],
]);
