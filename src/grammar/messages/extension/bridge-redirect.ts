import { messageTable } from "../table.js";

/** What the redirect extension says of its options. */
export const bridgeRedirect = messageTable({ area: "extension", prefix: "bridge-redirect", program: "ebtables", file: "extensions/libebt_redirect.c", fixed: { extension: "redirect" } }, () => [
  ["bad-argument", "Illegal --redirect-target target", "1.8.0"],
]);
