import { factName } from "../knowledge/fact-names.js";
import { runnable } from "../escape/command.js";
import type { Differential } from "../model/differential.js";
import type { Question } from "../model/report.js";
import { fillWord, isFilled, type Filling } from "./slots.js";

/** Where Virtuozzo's files and systemd's program are not there, or tell nothing. */
const WITHOUT: ReadonlySet<string> = new Set(["docker", "podman", "kubernetes", "wsl", "android", "nas", "router"]);
const VIRTUOZZO_OR_SYSTEMD = /\/proc\/vz|systemd-detect-virt/;

const IN_COMMAND = /<(CTID|MODULE|KERNEL)>/g;
type InCommand = "ctid" | "module" | "kernel";

/** Asks for a fact. `<MODULE>` in its command is a slot like any other; a command with one that stays open is not printed. */
export function questionAbout(fact: string, filling: Filling, platform?: string): Question {
  const { text, where, argv: asked } = factName(fact)!.question!;
  const argv = asked !== undefined && platform !== undefined && VIRTUOZZO_OR_SYSTEMD.test(asked.join(" ")) && WITHOUT.has(platform) ? ["cat", "/proc/1/cgroup"] : asked;
  const slots = (argv ?? []).flatMap((word) => [...word.matchAll(IN_COMMAND)].map(([, slot]) => slot!.toLowerCase() as InCommand));
  const said = { fact, text, ...(where === undefined ? {} : { where }) };
  if (argv === undefined || slots.some((slot) => !isFilled(slot, filling))) return said;
  const filled = argv.map((word) => word.replace(IN_COMMAND, (_, slot: string) => fillWord({ slot: slot.toLowerCase() as InCommand }, filling)[0]!));
  return { ...said, command: runnable(where ?? "host", filled) };
}

/** The question that tells the causes of a bare message apart: its answer is a paste, and holds several facts. */
export function questionOf({ question, told }: Differential, commandTold: boolean): Question {
  const { text, where, argv } = commandTold ? (told ?? question) : question;
  const said = { fact: PASTE, text, ...(where === undefined ? {} : { where }) };
  return argv === undefined ? said : { ...said, command: runnable(where ?? "host", argv) };
}
const PASTE = "paste";
