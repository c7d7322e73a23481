import { json } from "../../escape/json.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Options } from "../options.js";
import { GATHER } from "../../knowledge/gather.js";
import { formatOf } from "./diagnose.js";

/** `whytables facts`: commands that change nothing, with what each one settles. */
export function factsCommand(_: readonly string[], options: Options, io: Io): number {
  if (formatOf(options) === "json") io.out(`${json(GATHER)}\n`);
  else {
    io.out("# Run these, paste what they print below the ticket, and ask again. They change nothing.\n");
    for (const { where, commands } of GATHER) io.out(`\n# ${where}\n${commands.map((command) => `${command}\n`).join("")}`);
  }
  return EXIT.nothing;
}
