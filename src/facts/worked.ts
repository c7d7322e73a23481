import type { FoundCommand } from "../grammar/recognise.js";
import type { Fact } from "../model/fact.js";

/** A shell's prompt, alone or with the next command. */
const PROMPT = /^[\s>|]{0,20}(?:\[[^\]\n]{1,80}\]|[\w.-]{1,32}@[\w.-]{1,64}[: ][^\n#$]{0,80})?[#$](?:\s|$)/;
const TYPED = /[#$] ?(?:sudo )?$/;

/** Tables, matches and targets of rules that were typed and taken without a word, as the prompt right below shows: `match state`. */
export function workedFacts(text: string, commands: readonly FoundCommand[]): readonly Fact[] {
  const worked = new Set<string>();
  let span: Fact["span"];
  for (const { command, before, span: place } of commands) {
    if ((command.operation !== "append" && command.operation !== "insert") || !TYPED.test(before)) continue;
    const lineEnd = text.indexOf("\n", place.end);
    if (lineEnd < 0 || text.slice(place.end, lineEnd).trim() !== "" || !PROMPT.test(text.slice(lineEnd + 1, lineEnd + 200).split("\n", 1)[0]!)) continue;
    if (command.table !== undefined) worked.add(`table ${command.table}`);
    for (const { name } of command.matches) worked.add(`match ${name}`);
    if (command.target !== undefined) worked.add(`target ${command.target.name}`);
    span ??= place;
  }
  return worked.size === 0 || span === undefined ? [] : [{ name: "extensionsWorking", value: [...worked], state: "seen", source: "text", span }];
}
