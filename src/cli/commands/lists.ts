import { json } from "../../escape/json.js";
import { listMessages, listRules } from "../../api/lists.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Options } from "../options.js";
import { ownFrom } from "../own.js";
import { formatOf } from "./diagnose.js";

/** `whytables rules`. */
export function rulesCommand(_: readonly string[], options: Options, io: Io): number {
  const rules = listRules(ownFrom(options.own, io));
  if (formatOf(options) === "json") io.out(`${json(rules)}\n`);
  else {
    const width = Math.max(...rules.map((rule) => rule.code.length));
    io.out(rules.map((rule) => `${rule.code.padEnd(width)}  ${rule.title.replace(/\{\w+\|([^{}]*)\}/g, "$1")}\n`).join(""));
  }
  return EXIT.nothing;
}

/** `whytables messages`. */
export function messagesCommand(_: readonly string[], options: Options, io: Io): number {
  const messages = listMessages(ownFrom(options.own, io));
  if (formatOf(options) === "json") io.out(`${json(messages)}\n`);
  else io.out(messages.map(({ id, looks }) => `${id}\n${looks.map((look) => `    ${look.replace(/\n/g, "\\n")}\n`).join("")}`).join(""));
  return EXIT.nothing;
}
