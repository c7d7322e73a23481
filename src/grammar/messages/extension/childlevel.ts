import { messageTable } from "../table.js";

/** What the childlevel extension says of its options. */
export const childlevel = messageTable({ area: "extension", prefix: "childlevel", program: "iptables", file: "extensions/libipt_childlevel.c", fixed: { extension: "childlevel" } }, () => [
  ["missing-argument", "CHILDLEVEL match: You must specify '--level'", "1.2.10", "1.3.7"],
]);
