import { messageTable } from "../table.js";

/** What the TTL target says of its options. */
export const ttlTarget = messageTable({ area: "extension", prefix: "ttl-target", program: "iptables", file: "extensions/libipt_TTL.c", fixed: { extension: "TTL" } }, () => [
  ["bad-argument", "TTL: decreasing by 0?", "1.2", "1.4.10"],
  ["bad-argument", "TTL: increasing by 0?", "1.2", "1.4.10"],
  ["missing-argument", "TTL: You must specify an action", "1.2"],
]);
