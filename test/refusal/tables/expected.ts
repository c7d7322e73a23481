import { shellLine } from "../../../src/escape/shell.js";
import { readTicket } from "./read.js";

/** Kind, names and each mend as lines of shell: what a change of the readers changes. */
export function expectedOf(ticket: string): readonly string[] {
  const found = readTicket(ticket);
  if (found === undefined) return ["nothing"];
  return [`${found.kind} ${JSON.stringify(found.names)}`, ...found.mends.map(({ sure, intent, commands }) => `${sure}: ${intent}: ${commands.map(shellLine).join(" ; ")}`)];
}
