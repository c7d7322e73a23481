import { messageTable } from "../table.js";

/** libipt_set.h of ipset. */
export const libiptSet = messageTable({ area: "ipset", prefix: "libipt-set", program: "ipset", file: "libipt_set.h" }, () => [
  ["missing-set", "Can't open socket to ipset.", "2.4.8", "4.5"],
  ["bad-argument", "You must spefify (the comma separated list of) 'src' or 'dst'.", "2.4.8", "4.5"],
  ["bad-argument", "Can't follow bindings deeper than {count}.", "2.4.8", "3.0"],
]);
