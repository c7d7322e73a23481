import { messageTable } from "../table.js";

/** ebtablesu.c of ebtablesu. */
export const ebtablesu = messageTable({ area: "ebtables", prefix: "ebtablesu", program: "ebtablesu", file: "ebtablesu.c" }, () => [
  ["bad-argument", "ebtablesd accepts at most {count} arguments, {count2} arguments were specified. If you need this many arguments, recompile this tool with a higher value for EBTD_ARGC_MAX.", "2.0.8-rc1"],
  ["bad-argument", "At least one argument is needed.", "2.0.8-rc1"],
  ["bad-argument", "ebtablesd has a maximum command line argument length of {count}, an argument length of {count2} was received. If a smaller length is unfeasible, recompile this tool with a higher value for EBTD_CMDLINE_MAXLN.", "2.0.8-rc1"],
  ["bad-argument", "{value} does not accept options.", "2.0.8-rc1"],
  ["memory/limit", "ebtablesu: out of memory.", "2.0.8-rc1"],
  ["permission", "Could not open the pipe, perhaps ebtablesd is not running or you don't have write permission (try running as root).", "2.0.8-rc1"],
]);
