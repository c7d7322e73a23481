import { messageTable } from "../table.js";

/** What the realm extension says of its options. */
export const realm = messageTable({ area: "extension", prefix: "realm", program: "iptables", file: "extensions/libipt_realm.c", fixed: { extension: "realm" } }, () => [
  ["bad-argument", "Bad REALM value '{value}'", "1.2.3", "1.3.5"],
  ["missing-argument", "REALM match: You must specify '--realm'", "1.2.3", "1.3.5"],
  ["memory/limit", "libipt_realm: malloc failed: {error}", "1.3.6", "1.4.10"],
  ["bad-argument", "Realm '{value}' not found", "1.3.6", "1.4.10"],
]);
