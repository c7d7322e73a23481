import { readParts, type CommandParts } from "../grammar/command/parts.js";
import { perObject } from "../knowledge/per-object.js";
import type { CommandPart, CommandProgram, TypedCommand } from "../model/command.js";

/** A command line while it is edited: words without places. */
export interface Line {
  readonly prefix: readonly string[];
  /** As typed, with its path. */
  readonly program: string;
  readonly words: readonly string[];
}

export const lineOf = ({ prefix, program, words }: TypedCommand): Line => ({
  prefix: prefix.map(({ text }) => text), program: program.text, words: words.map(({ text }) => text),
});

/** `/usr/sbin/ip6tables-legacy` → `ip6tables-legacy`. */
export const baseName = (program: string): string => program.slice(program.lastIndexOf("/") + 1);

/** The program whose language the line is in, whatever its backend; undefined for those that are not parsed. */
export function programOf(program: string): CommandProgram | undefined {
  const found = /^(ip6?tables|ebtables|arptables)(?:-legacy|-nft)?(-restore|-save)?$/.exec(baseName(program));
  if (found !== null) return `${found[1]}${found[2] ?? ""}` as CommandProgram;
  return OTHERS.find((name) => name === baseName(program));
}
const OTHERS: readonly CommandProgram[] = ["ipset", "conntrack", "sysctl", "modprobe", "nft"];

/** What each word of the line is there for. Everybody who edits or checks a line asks it. */
export const partsOf: (line: Line) => CommandParts = perObject(({ program, words }) => readParts(programOf(program) ?? "sysctl", words));

/** The option as typed, or by any of its names: `-s`, `--source`. The `nth` that stands there, the first as 0. */
export function partNamed(parts: readonly CommandPart[], name: string, nth = 0): CommandPart | undefined {
  const names = SAME.find((group) => group.includes(name)) ?? [name];
  return parts.filter((part) => names.includes(part.name))[nth];
}

/** Names of one option. Source: iptables 1.8 `iptables/xshared.h` (struct option original_opts), `extensions/libxt_{tcp,udp}.c`. */
const SAME: readonly (readonly string[])[] = [
  ["-A", "--append"], ["-I", "--insert"], ["-D", "--delete"], ["-R", "--replace"], ["-C", "--check"], ["-L", "--list"], ["-S", "--list-rules"],
  ["-F", "--flush"], ["-Z", "--zero"], ["-N", "--new-chain"], ["-X", "--delete-chain"], ["-E", "--rename-chain"], ["-P", "--policy"],
  ["-t", "--table"], ["-p", "--protocol", "--proto"], ["-s", "--source", "--src"], ["-d", "--destination", "--dst"],
  ["-i", "--in-interface", "--in-if"], ["-o", "--out-interface", "--out-if"], ["-m", "--match"], ["-j", "--jump"], ["-g", "--goto"],
  ["-w", "--wait"], ["-W", "--wait-interval"], ["-M", "--modprobe"], ["-c", "--set-counters"], ["-f", "--fragments"], ["-n", "--numeric"], ["-v", "--verbose"],
  ["--dport", "--destination-port"], ["--sport", "--source-port"], ["--dports", "--destination-ports"], ["--sports", "--source-ports"],
];

/** The first and last word that a part takes, its `!` with it. */
export function extentOf(part: CommandPart): { readonly from: number; readonly to: number } {
  const places = [part.at, ...part.values.map(({ at }) => at), ...(part.negation === undefined ? [] : [part.negation.at])];
  return { from: Math.min(...places), to: Math.max(...places) };
}
