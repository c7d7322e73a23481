import type { Mend } from "../../../model/refusal.js";
import type { NftCase } from "../case.js";
import { nft, sh } from "./argv.js";
import { checkOf, undoOf } from "./proof.js";
import { plainReplacement } from "../../../escape/sed.js";
import { shellLine } from "../../../escape/shell.js";
import { nearestAbove, ROWS_MOST, substitution } from "./sed.js";
import { isLanguage, isNamedRulesFile, isOption, isRulesFile } from "./shapes.js";

/** A stretch of the refused line and what is to stand there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What has to be there first: a command, and how it is declared within its table's block. */
export interface Need {
  readonly command: string;
  /** Rows within `table … { }`, without indentation. */
  readonly rows?: readonly string[];
}

export interface Draft {
  readonly intent: string;
  readonly sure: Mend["sure"];
  readonly changes?: readonly Change[];
  readonly before?: readonly Need[];
  /** Commands that stand for the refused one; a file's line is replaced by them. */
  readonly instead?: readonly string[];
  readonly check?: readonly (readonly string[])[];
  readonly undo?: readonly (readonly string[])[];
  /** Slots of the changed words, and what is to be put there. */
  readonly open?: Mend["open"];
}

export function applied(line: string, changes: readonly Change[]): string {
  let text = line;
  for (const { start, end, text: put } of [...changes].sort((a, b) => b.start - a.start)) text = text.slice(0, start) + put + text.slice(end);
  return text;
}

/** A mend out of a draft, or nothing where a word of it may not go into a command. */
export function mendOf(given: NftCase, draft: Draft): Mend | undefined {
  if (given.form === "file") return fileMend(given, draft);
  if (given.form === "none" && draft.instead === undefined) return undefined;
  const { before = [], changes, instead } = draft;
  const lines = instead ?? [changes === undefined ? given.line : applied(given.line, changes)];
  const languages = [...before.map(({ command }) => command), ...lines];
  if (!languages.every(isLanguage)) return undefined;
  const commands = [...before.map(({ command }) => run(given, command, false)), ...lines.map((line) => run(given, line, true))];
  const check = draft.check ?? checkOf(languages);
  const undo = draft.undo ?? undoOf(languages);
  if (draft.open !== undefined) return { intent: draft.intent, commands, sure: draft.sure, open: draft.open };
  return { intent: draft.intent, commands, sure: draft.sure, ...(check === undefined ? {} : { check }), ...(undo === undefined ? {} : { undo }) };
}

/** With what stood before the program, and its options where the refused command itself is run again. */
function run({ refused: { typed }, form }: NftCase, language: string, own: boolean): readonly string[] {
  const before = (typed?.before ?? []).filter((word) => /^(?:sudo|doas)$/.test(word));
  const options = own && form === "command" ? (typed?.options ?? []).map(({ text }) => text).filter(isOption) : [];
  const words = nft(language);
  // Several commands in one go are one word to nft.
  const [program, ...rest] = /;\s*\S/.test(language.replace(/\{[^{}]*\}/g, "")) ? ["nft", language] : words;
  return [...before, program!, ...options, ...rest];
}

const COPY = ".whytables";

/** A hidden name beside it: no `include "*"` takes the copy in. */
export function copyName(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}.${path.slice(at)}${COPY}`;
}

/** How the file is checked and loaded: as typed. */
function loading({ refused: { typed, file, included } }: NftCase): { readonly check: readonly string[]; readonly load: readonly string[] } | undefined {
  const main = typed?.file ?? included[0] ?? file?.path;
  if (main === undefined || !isRulesFile(main)) return undefined;
  const before = (typed?.before ?? []).filter((word) => /^(?:sudo|doas)$/.test(word));
  const options = typed?.file === undefined ? ["-f", main] : typed.options.map(({ text }) => text);
  if (!options.every((word) => isOption(word) || word === main)) return undefined;
  const checked = options.some((word) => word === "-c" || word === "--check" || /^-[a-zA-Z]*c/.test(word));
  return { check: [...before, "nft", ...(checked ? [] : ["-c"]), ...options], load: [...before, "nft", ...options] };
}

/** Steps that change a file with sed: a copy, the change, a look, the load. */
export function fileSteps(
  given: NftCase, scripts: readonly (readonly string[])[], intent: string, sure: Mend["sure"], path = given.refused.file?.path, runner: readonly string[] = [],
): Mend | undefined {
  const { typed, included } = given.refused;
  const load = loading(given);
  // A file is only touched where the command itself loads it, or where a loaded file includes it.
  const named = typed?.file !== undefined || included.length > 0;
  if (path === undefined || load === undefined || !(named ? isRulesFile(path) : isNamedRulesFile(path))) return undefined;
  const words = scripts.flat();
  if (words.some((word) => /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(word) || word.length > 4000 || addsInclude(word))) return undefined;
  const copy = copyName(path), tables = `${copy}-tables`;
  const only = load.check.join(" ") === load.load.join(" ");
  const changes = scripts.map((script) => [...runner, "sed", "-i", "--follow-symlinks", ...script, path]);
  return {
    intent, sure, file: path,
    // A file that the change had no place in is not the one that was refused: it is not loaded.
    commands: [["cp", "-p", path, copy], ...(only ? [] : [sh(`nft list tables > '${tables}'`)]), ...changes, sh(`! cmp -s ${shellLine([path, copy])} && ${shellLine(load.check)}`), ...(only ? [] : [load.load])],
    check: [load.check],
    // Tables that were there before keep what the file has put into them: who listed the rule set before can tell.
    undo: [...(only ? [] : [sh(`nft list tables | grep -vxFf '${tables}' | sed 's/^/delete /' | nft -f -`)]), ["cp", "-p", copy, path], ["rm", copy, ...(only ? [] : [tables])]],
  };
}

/** What a script writes must not make nft read another file. */
const addsInclude = (script: string): boolean => script.includes("include") && !QUOTES_INCLUDE.test(script);
/** `kinds/file-syntax.ts` includeUnquoted: the file's own path, as it stands there. */
const QUOTES_INCLUDE = /^\d{1,6}s\/\^\(\[ \\t\]\*\)\(include\) \+/;

function fileMend(given: NftCase, { intent, sure, changes, before = [], instead, open }: Draft): Mend | undefined {
  const { refused: { file }, line } = given;
  if (file === undefined || line === "" || file.line > ROWS_MOST) return undefined;
  const row = file.line;
  if (![...before.map(({ command }) => command), ...(instead ?? [])].every(isLanguage)) return undefined;
  const scripts: (readonly string[])[] = [];
  if (instead !== undefined) {
    const indent = /^[ \t]*/.exec(line)![0];
    scripts.push([substitution(row, line, indent.length, line.length, instead.join(`\n${indent}`))]);
  } else if (changes !== undefined && changes.length > 0) {
    const sorted = [...changes].sort((a, b) => a.start - b.start);
    const start = sorted[0]!.start, end = Math.max(...sorted.map((change) => change.end));
    const inner = applied(line.slice(start, end), sorted.map((change) => ({ ...change, start: change.start - start, end: change.end - start })));
    if (!isLanguage(applied(line, changes).replace(/\n/g, " ").trim())) return undefined;
    scripts.push([substitution(row, line, start, end, inner)]);
  }
  const flat = given.context === "file" && given.command?.table !== undefined && given.command.block === undefined;
  for (const need of before) {
    if (flat) scripts.push([`${row}s/^/${plainReplacement(need.command)}\\n/`]);
    else if (need.rows === undefined) return undefined;
    else scripts.push(["-zE", nearestAbove(row, "([ \\t]*(add )?table [^\\n]*\\{)", `\\3\\n\\t${need.rows.map(plainReplacement).join("\\n\\t")}`)]);
  }
  // Later rows first, so that row numbers stay true.
  const steps = fileSteps(given, scripts, intent, sure);
  return steps === undefined || open === undefined ? steps : { ...steps, open };
}

export const mends = (...list: readonly (Mend | undefined)[]): readonly Mend[] => list.filter((mend) => mend !== undefined);
export { sh };
