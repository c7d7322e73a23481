import { baseName, lineOf, type Line } from "../../edit/line.js";
import { argvOf, isSafePath } from "../../edit/safe.js";
import { partsOf } from "../../edit/line.js";
import type { TypedCommand } from "../../model/command.js";
import type { Mend } from "../../model/refusal.js";
import { shellLine } from "../../escape/shell.js";

/** A command that loads a file, and the file. */
export interface Loading {
  readonly line: Line;
  readonly path: string;
  /** `< FILE`, not `FILE`. */
  readonly redirected: boolean;
}

/** Which file a restore command loads; undefined where it reads what another program prints, or where the name is none to be printed. */
export function loadingOf(typed: TypedCommand): Loading | undefined {
  const line = lineOf(typed);
  if (typed.input !== undefined) return isSafePath(typed.input.text) ? { line, path: typed.input.text, redirected: true } : undefined;
  const stray = partsOf(line).parts.filter(({ role }) => role === "stray");
  // An option that nobody knows takes the file for its value.
  const last = line.words.length - 1;
  const at = stray.at(-1)?.at ?? (/^-|^\d/.test(line.words[last] ?? "-") ? -1 : last);
  const path = line.words[at];
  return path === undefined || !isSafePath(path) ? undefined : { line: { ...line, words: line.words.filter((_word, index) => index !== at) }, path, redirected: false };
}

/** The command that loads the file again, by another program or with other options where so edited. */
export function loadCommand({ line, path, redirected }: Loading): readonly string[] | undefined {
  const argv = argvOf(line);
  if (argv === undefined) return undefined;
  // Those of arptables and ebtables read their standard input alone.
  if (!redirected || /^ip6?tables/.test(baseName(line.program))) return [...argv, path];
  const run = line.prefix.length;
  return [...argv.slice(0, run), "sh", "-c", `${shellLine(argv.slice(run))} < ${shellLine([path])}`];
}

/** The file's copy before it is changed. Its name says whose it is: nothing else is called so. */
const COPY = ".before-whytables";

/** Changes lines of the file, tries it where nothing is lost, and loads it. */
export function fileMend(loading: Loading, expressions: readonly (string | undefined)[], intent: string, sure: Mend["sure"]): Mend | undefined {
  const known = expressions.filter((expression) => expression !== undefined);
  const load = loadCommand(loading);
  if (load === undefined || known.length !== expressions.length || known.length === 0) return undefined;
  const { line: { prefix }, path } = loading;
  const trial = trialOf(loading, load);
  return {
    intent, sure, file: path,
    commands: [
      [...prefix, "cp", "-p", path, `${path}${COPY}`],
      [...prefix, "sed", "-i", "--follow-symlinks", ...known.flatMap((expression) => ["-e", expression]), path],
      ...(trial === undefined ? [] : [trial]),
      load,
    ],
    ...(trial === undefined ? {} : { check: [trial] }),
  };
}

/** The same in a network namespace of its own, where a refusal costs nothing. Rules that build on others (`--noflush`) are refused there for that. */
function trialOf({ line: { prefix, words } }: Loading, load: readonly string[]): readonly string[] | undefined {
  if (words.some((word) => /^-{1,2}n/.test(word)) || prefix.includes("nsenter")) return undefined;
  return [...load.slice(0, prefix.length), "unshare", "-n", ...load.slice(prefix.length)];
}
