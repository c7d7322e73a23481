import { messageTable } from "../table.js";

/** What the REDIRECT target says of its options. */
export const redirectTarget = messageTable({ area: "extension", prefix: "redirect-target", program: "iptables", file: "extensions/libip6t_REDIRECT.c", fixed: { extension: "REDIRECT" } }, () => [
  ["bad-argument", "IP address not permitted", "1.3.6", "1.4.7"],
  ["bad-argument", "REDIRECT: Bad value for '--to-ports' option: '{value}'", "1.4.8", "1.8.7"],
]);
