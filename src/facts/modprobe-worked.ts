import { behind, type Said } from "../discourse/said.js";
import { isPrompt, typedIn } from "../input/prompt.js";
import type { Recognised } from "../grammar/recognise.js";
import { moduleName } from "../knowledge/module-name.js";
import { AFTER, HELPS, SUFFICED } from "../lexicon/state/cured-by.js";
import type { Fact } from "../model/fact.js";

const LINES_MOST = 2000;
const TYPED = /^(?:sudo )?(?:\/?(?:usr\/)?s?bin\/)?modprobe((?: +(?:-a|-v|--all|--verbose|[a-z][\w-]{1,63})){1,12})\s{0,10}$/;
const MODULE = /^[a-z][\w-]{1,63}/i;
const HELPS_REACH = 10;
const AFTER_REACH = 3;
/** A name of two or three parts counts as so many words. */
const SUFFICED_REACH = 3;

const onDisk = (modules: readonly string[], because: string, start: number, end: number): Fact =>
  ({ name: "modulesOnDisk", value: modules.map(moduleName), state: "assumed", source: "assumption", because, span: { start, end } });

/** Modules that modprobe loaded without a word, when no error follows; or that, as somebody says, cure it. */
export function quietModprobe(head: string, said: Said, messages: readonly Recognised[]): readonly Fact[] {
  const cure = saidToCure(head, said);
  if (cure !== undefined) return [cure];
  if (!head.includes("modprobe")) return [];
  const lastError = Math.max(-1, ...messages.filter(({ message }) => message.role === "error").map(({ span }) => span.start));
  const lines = head.split("\n", LINES_MOST);
  let at = 0;
  for (const [row, line] of lines.entries()) {
    const from = at;
    at += line.length + 1;
    if (from < lastError || line.length > 300 || !isPrompt(line) || !isPrompt(lines[row + 1] ?? "")) continue;
    const words = TYPED.exec(typedIn(line))?.[1]?.trim().split(/ +/).filter((word) => !word.startsWith("-"));
    if (words !== undefined && words.length > 0) return [onDisk(words, "modprobe had nothing to complain of, and no error follows", from, from + line.length)];
  }
  return [];
}

/** `after modprobe ip_tables it works`, `nach modprobe xt_recent geht es`. */
function saidToCure(head: string, said: Said): Fact | undefined {
  for (const [at, { word, start }] of said.words.entries()) {
    const next = said.words[at + 1];
    const module = word !== "modprobe" || next === undefined ? undefined : MODULE.exec(head.slice(next.start, next.start + 64))?.[0];
    if (module === undefined) continue;
    const leads = Array.from({ length: AFTER_REACH }, (_, step) => at - 1 - step).some((near) => said.endsAt(AFTER, near));
    if ((leads && behind(said, HELPS, at + 1, HELPS_REACH)) || behind(said, SUFFICED, at + 1, SUFFICED_REACH)) return onDisk([module], "modprobe cures it, the text says", start, next!.start + module.length);
  }
  return undefined;
}
