import { messageTable } from "../table.js";

/** What the hl extension says of its options. */
export const hl = messageTable({ area: "extension", prefix: "hl", program: "iptables", file: "extensions/libip6t_hl.c", fixed: { extension: "hl" } }, () => [
  ["missing-argument", "HL match: You must specify one of '--hl-eq', '--hl-lt', '--hl-gt", "1.2.8", "1.2.8"],
  ["missing-argument", "HL match: You must specify one of '--hl-eq', '--hl-lt', '--hl-gt'", "1.2.9"],
]);
