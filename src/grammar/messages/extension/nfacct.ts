import { messageTable } from "../table.js";

/** What the nfacct extension says of its options. */
export const nfacct = messageTable({ area: "extension", prefix: "nfacct", program: "iptables", file: "extensions/libxt_nfacct.c", fixed: { extension: "nfacct" } }, () => [
  ["bad-argument", "Newlines not allowed in --nfacct-name", "1.4.13"],
]);
