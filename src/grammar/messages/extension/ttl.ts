import { messageTable } from "../table.js";

/** What the ttl extension says of its options. */
export const ttl = messageTable({ area: "extension", prefix: "ttl", program: "iptables", file: "extensions/libipt_ttl.c", fixed: { extension: "ttl" } }, () => [
  ["missing-argument", "TTL match: You must specify one of '--ttl-eq', '--ttl-lt', '--ttl-gt", "1.2"],
]);
