import type { FoundCommand } from "../grammar/recognise.js";
import { once } from "../grammar/once.js";
import type { Fact } from "../model/fact.js";

/** A shell's prompt, alone or with the next command. */
const PROMPT = /^[\s>|]{0,20}(?:\[[^\]\n]{1,80}\]|[\w.-]{1,32}@[\w.-]{1,64}[: ][^\n#$]{0,80})?[#$](?:\s|$)/;
const TYPED = /[#$] ?(?:sudo )?$/;

/** What a listing of a table begins with. */
const LISTED = /^[\s>|]{0,20}(?:Chain [\w-]{1,32} \(policy |-P [A-Z]{5,11} [A-Z]{4,6})/;
const HOST = /[\w.-]{1,32}@([\w.-]{1,64})[^\n]{0,120}$/;

/** Where lines of two machines stand in one text, the table that one lists is not the other's; nor is it of a command that went elsewhere. */
const oneMachine = (commands: readonly FoundCommand[]): boolean =>
  new Set(commands.map(({ before }) => HOST.exec(before)?.[1] ?? "")).size === 1 && !commands.some(({ before }) => /\b(?:exec2?|enter|ssh)\b/.test(before));

/** Tables, matches and targets of rules that were typed and taken without a word, as the prompt right below shows: `match state`; tables that were listed. */
export function workedFacts(text: string, commands: readonly FoundCommand[]): readonly Fact[] {
  const worked = new Set<string>();
  // Once for all of them: hundreds of commands ask.
  const ofOne = once(() => oneMachine(commands));
  let span: Fact["span"];
  for (const { command, before, span: place } of commands) {
    const listed = command.operation === "list" || command.operation === "list-rules";
    if (listed && command.table !== undefined && ofOne() && LISTED.test(text.slice(text.indexOf("\n", place.end) + 1).slice(0, 120))) {
      worked.add(`table ${command.table}`);
      span ??= place;
    }
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
