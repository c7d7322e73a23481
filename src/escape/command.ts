import type { Place } from "../model/place.js";
import type { Command } from "../model/report.js";
import { shellLine } from "./shell.js";

/** A command that can be run as it stands: nothing in it is open. */
export const runnable = (where: Place, argv: readonly string[]): Command => ({ where, argv, shell: shellLine(argv) });
