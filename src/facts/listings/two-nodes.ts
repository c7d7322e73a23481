import { parseLsmod } from "../../grammar/listing/lsmod.js";
import { isNetfilterModule } from "../../knowledge/lookup.js";
import type { Fact } from "../../model/fact.js";
import { withoutMarks } from "../../input/quote-marks.js";
import { namedPrompt } from "../prompts.js";

const READ_MOST = 65_536;
const ASKS = /\blsmod\b|\/proc\/modules\b/;
const ELSEWHERE = /\bssh (?:-\S{1,40} ){0,4}(?:[\w.-]{1,32}@)?([\w.-]{1,64})/;
const PATTERN = /\bgrep\b(.{1,200})/;
/** What `awk '{print $1}'` leaves of a row. */
const NAME_ALONE = /^[a-z][a-z0-9_]{2,40}$/;
const DIFFERS = /^([<>]) ?([a-z][a-z0-9_]{2,40})(?:\s|$)/gm;

/** What one host was asked for, and which modules it showed. Without words it was asked for all. */
interface Answer {
  readonly host: string;
  readonly words: readonly string[];
  readonly shown: Set<string>;
  readonly rows: string[];
}

/**
 * Modules that one node has and the other lacks, as far as people compared them: by diff, or by the same lsmod | grep on both.
 * A node that prints nothing lacks what was asked for.
 */
export function differenceByQuestions(text: string): readonly Fact[] {
  const head = text.slice(0, READ_MOST);
  if (!ASKS.test(head)) return [];
  const found = byDiff(head) ?? byAnswers(answersOf(head));
  return found === undefined || found.length === 0 ? [] : [{ name: "modulesOnOneNode", value: found, state: "assumed", source: "assumption", because: "the two nodes were asked for them" }];
}

function byDiff(text: string): readonly string[] | undefined {
  if (!/\b(?:diff|comm)\b/.test(text)) return undefined;
  const lines = [...text.matchAll(DIFFERS)].filter(([, , module]) => isNetfilterModule(module!));
  const of = (side: string): readonly string[] => lines.filter(([, mark]) => mark === side).map(([, , module]) => module!);
  const first = of("<");
  return lines.length === 0 ? undefined : first.length > 0 ? first : of(">");
}

function answersOf(text: string): readonly Answer[] {
  const answers: Answer[] = [];
  let current: Answer | undefined;
  for (const line of text.split("\n")) {
    const { rest } = withoutMarks(line);
    const prompt = namedPrompt(rest);
    if (prompt === undefined) {
      if (rest !== "") current?.rows.push(rest);
      else current = undefined;
      continue;
    }
    current = undefined;
    if (!ASKS.test(prompt.typed)) continue;
    const words = [...(PATTERN.exec(prompt.typed)?.[1] ?? "").matchAll(/[a-z0-9_]{3,40}/g)].map(([word]) => word);
    current = { host: ELSEWHERE.exec(prompt.typed)?.[1] ?? prompt.host, words, shown: new Set(), rows: [] };
    answers.push(current);
  }
  for (const { rows, shown } of answers) {
    for (const { module } of parseLsmod(rows.join("\n")) ?? []) shown.add(module);
    for (const row of rows) if (NAME_ALONE.test(row)) shown.add(row);
  }
  return answers;
}

function byAnswers(answers: readonly Answer[]): readonly string[] | undefined {
  if (new Set(answers.map(({ host }) => host)).size !== 2) return undefined;
  for (const having of answers) {
    for (const lacking of answers) {
      if (lacking.host === having.host || (lacking.words.length === 0 && lacking.shown.size === 0)) continue;
      const missing = [...having.shown].filter((module) => isNetfilterModule(module) && !lacking.shown.has(module) && (lacking.words.length === 0 || lacking.words.some((word) => module.includes(word))));
      if (missing.length > 0) return missing;
    }
  }
  return undefined;
}
