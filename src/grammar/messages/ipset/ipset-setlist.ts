import { messageTable } from "../table.js";

/** ipset_setlist.c of ipset. */
export const ipsetSetlist = messageTable({ area: "ipset", prefix: "ipset-setlist", program: "ipset", file: "ipset_setlist.c" }, () => [
  ["bad-argument", "Invalid size '{value} specified: must be between 1-255", "2.4.8", "4.5"],
  ["other", "Setname {set} is longer than {count} characters.", "2.4.8", "4.5"],
  ["bad-syntax", "Syntax error, you must specify elements as setname,[before|after],setname", "2.4.8", "4.5"],
]);
