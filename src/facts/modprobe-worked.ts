import { isPrompt, typed } from "../grammar/listing/line.js";
import type { Recognised } from "../grammar/recognise.js";
import { moduleName } from "../knowledge/module-name.js";
import type { Fact } from "../model/fact.js";

const LINES_MOST = 2000;
const TYPED = /^(?:sudo )?(?:\/?(?:usr\/)?s?bin\/)?modprobe((?: +(?:-a|-v|--all|--verbose|[a-z][\w-]{1,63})){1,12})\s{0,10}$/;
/** `after modprobe ip_tables it works`, `nach modprobe xt_recent geht es`. */
const SAID = /(?<!\p{L})(?:after|once i (?:run|do|ran)|nach(?: einem)?|после|après|running|manually running) (?:a )?['"`]?(?:sudo )?modprobe ([a-z][\w-]{1,63})['"`]?[^\n.]{0,60}?(?:\bworks?\b|\bworked\b|\bfixe[sd]\b|\bhelps\b|\bhelped\b|\bsolve[sd]\b|\bgeht\b|\bgehen\b|\bläuft\b|\bfunktioniert|работа|помога|\bmarche|\bfonctionne)/iu;

const onDisk = (modules: readonly string[], because: string, start: number, end: number): Fact =>
  ({ name: "modulesOnDisk", value: modules.map(moduleName), state: "assumed", source: "assumption", because, span: { start, end } });

/** Modules that modprobe loaded without a word, when no error follows; or that, as somebody says, cure it. */
export function quietModprobe(head: string, messages: readonly Recognised[]): readonly Fact[] {
  const said = SAID.exec(head);
  if (said !== null) return [onDisk([said[1]!], "modprobe cures it, the text says", said.index, said.index + said[0].length)];
  if (!head.includes("modprobe")) return [];
  const lastError = Math.max(-1, ...messages.filter(({ message }) => message.role === "error").map(({ span }) => span.start));
  const lines = head.split("\n", LINES_MOST);
  let at = 0;
  for (const [row, line] of lines.entries()) {
    const from = at;
    at += line.length + 1;
    if (from < lastError || line.length > 300 || !isPrompt(line) || !isPrompt(lines[row + 1] ?? "")) continue;
    const words = TYPED.exec(typed(line))?.[1]?.trim().split(/ +/).filter((word) => !word.startsWith("-"));
    if (words !== undefined && words.length > 0) return [onDisk(words, "modprobe had nothing to complain of, and no error follows", from, from + line.length)];
  }
  return [];
}
