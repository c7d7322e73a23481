import { lineOf, type Line } from "../../edit/line.js";
import { isSafePath } from "../../edit/safe.js";
import type { Recognised } from "../../grammar/recognise.js";
import type { Mend, Refusal } from "../../model/refusal.js";
import type { Refused } from "../context.js";
import type { Fault } from "../fault.js";
import { gathered } from "../gather.js";
import { shownFile } from "../restore/shown.js";
import { insertBefore, replaceLine, substitution } from "../restore/sed.js";
import { REFUSES_RIGHTS, rightsFault } from "../rights.js";
import { mendsOf } from "../settle.js";
import { READERS, type SetSaid } from "./told.js";
import { setCommand, typeOfElement } from "./words.js";
import { applyEdits } from "../../edit/edit.js";

/** Why ipset refused a command or a line of a file. */
export function refusalOfIpset(refused: Refused): Refusal | undefined {
  const { text, messages, said, typed, before } = refused;
  if (typed === undefined) return undefined;
  const line = lineOf(typed);
  const set = setCommand(line);
  if (set.command === "restore") return refusalOfSetFile(refused, line, set.file ?? typed.input?.text, lineNumber(said));
  const found = faultOf(line, messages, text) ?? (REFUSES_RIGHTS.test(said) ? rightsFault("ipset", before) : undefined);
  if (found === undefined) return undefined;
  return { kind: found.kind, names: found.names, mends: mendsOf(line, found, () => undefined) };
}

const lineNumber = (said: string): number | undefined => {
  const found = /Error in line (\d{1,7}):/.exec(said);
  return found === null ? undefined : Number(found[1]);
};

function faultOf(line: Line, messages: readonly Recognised[], text: string): Fault | undefined {
  const { sets } = gathered(text);
  let silent: Fault | undefined;
  for (const message of ordered(messages)) {
    const field = (name: string): string | undefined => (message.fields[name] === undefined ? undefined : String(message.fields[name].value));
    const said: SetSaid = { line, set: setCommand(line), field, sets };
    const found = READERS.find(([id]) => message.message.id.startsWith(id))?.[1](said);
    if (found !== undefined && found.ways.length > 0) return found;
    silent ??= found;
  }
  return silent;
}

/** What cannot be parsed is told three times, the last the plainest: as a number, as a protocol, as a port. */
function ordered(messages: readonly Recognised[]): readonly Recognised[] {
  const port = messages.filter(({ message: { id } }) => id.includes('cannot-parse-as-a-port'));
  const range = messages.filter(({ message: { id } }) => id.includes('is-out-of-range'));
  return [...new Set([...range, ...port, ...messages])];
}

const COPY = ".before-whytables";

/** A file of commands: its line, or the whole run, is mended and the file loaded again. */
function refusalOfSetFile({ text, messages }: Refused, { prefix, program, words }: Line, file: string | undefined, number: number | undefined): Refusal | undefined {
  if (file === undefined || !isSafePath(file)) return undefined;
  const options = words.filter((word, index) => !/^-(?:f|file)$/.test(word) && !/^-(?:f|file)$/.test(words[index - 1] ?? ""));
  const load = (more: readonly string[] = []): readonly string[] => [...prefix, program, ...options, ...more, "-file", file];
  const edited = (kind: string, names: Readonly<Record<string, string>>, expressions: readonly (string | undefined)[], intent: string, sure: Mend["sure"], more: readonly string[] = []): Refusal => ({
    kind, names: { ...names, file, ...(number === undefined ? {} : { line: String(number) }) },
    mends: expressions.includes(undefined) ? [] : [{
      intent, sure, file, check: [[...prefix, "unshare", "-n", program, ...options, ...more, "-file", file]],
      commands: [[...prefix, "cp", "-p", file, `${file}${COPY}`], [...prefix, "sed", "-i", "--follow-symlinks", ...expressions.flatMap((expression) => ["-e", expression!]), file], load(more)],
    }],
  });
  const ids = messages.map(({ message }) => message.id);
  const has = (id: string): boolean => ids.some((one) => one.startsWith(id));
  if (has("ipset/element-exists") || has("ipset/set-exists")) {
    const kind = has("ipset/set-exists") ? "ipset/set-exists" : "ipset/element-exists";
    return { kind, names: { file, ...(number === undefined ? {} : { line: String(number) }) }, mends: [{ intent: "what is there already may be there", sure: "likely", commands: [load(["-exist"])] }] };
  }
  if (number === undefined) return undefined;
  const shown = shownFile(text, file)?.[number - 1];
  if (has("ipset/set-missing")) {
    const element = /^add (\S{1,31}) (\S{1,100})((?: [\w".:-]{1,255}){0,12})$/.exec((shown ?? "").trim());
    const made = element === null ? undefined : typeOfElement(element[2]!, element[3]!.trim().split(" "));
    const expression = made === undefined ? `${number}s/^add \\([^ ]*\\) .*/create \\1 hash:ip -exist\\n&/` : insertBefore(number, `create ${element![1]!} ${made.join(" ")}`);
    return edited("ipset/set-missing", { set: element?.[1] ?? "" }, [expression], "the set is to be made before", made === undefined ? "guess" : "likely");
  }
  if (shown !== undefined) {
    const line: Line = { prefix: [], program: "ipset", words: shown.trim().split(/\s+/) };
    const found = faultOf(line, messages, text);
    const way = found?.ways.find((one) => one.lines.length === 1 && one.before === undefined && one.open === undefined);
    const mended = way === undefined ? undefined : applyEdits(line, way.lines[0]!);
    if (found !== undefined && way !== undefined && mended !== undefined) return edited(found.kind, found.names, [replaceLine(number, mended.words.join(" "))], way.intent, way.sure, number > 1 ? ["-exist"] : []);
  }
  return unseenLine(messages, number, edited);
}

/** The word that a message gives, changed in its line. */
function unseenLine(messages: readonly Recognised[], number: number, edited: (kind: string, names: Readonly<Record<string, string>>, expressions: readonly (string | undefined)[], intent: string, sure: Mend["sure"], more?: readonly string[]) => Refusal): Refusal | undefined {
  for (const message of messages) {
    const value = String(message.fields["value"]?.value ?? "");
    if (!/^[\w:,.-]{1,40}$/.test(value)) continue;
    const line: Line = { prefix: [], program: "ipset", words: ["create", "x", value] };
    const reader = READERS.find(([id]) => message.message.id.startsWith(id))?.[1];
    const found = message.message.id.includes("typename") ? reader?.({ line, set: setCommand(line), field: (name) => (name === "value" ? value : undefined), sets: new Map() }) : undefined;
    const mended = found?.ways[0] === undefined ? undefined : applyEdits(line, found.ways[0].lines[0]!);
    if (found !== undefined && mended !== undefined) return edited(found.kind, found.names, [substitution(number, `s/ ${value.replace(/\./g, "\\.")}\\( \\|$\\)/ ${mended.words.slice(2).join(" ")}\\1/`)], found.ways[0]!.intent, found.ways[0]!.sure, number > 1 ? ["-exist"] : []);
  }
  return undefined;
}
