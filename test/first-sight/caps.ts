import { blamesWords, tellsState, type AnswerKind } from "../../src/reason/answer-kind.js";
import type { KindRecord } from "../../src/reason/caps.js";
import type { Outcome } from "./outcome.js";

/** A kind may say high where the record's lower bound is at least this. */
const BOUND = 0.9;
/** Of a bound that holds in 80 % of the cases. It has one side: the lower end of an interval of 80 % would be a bound at 90 %. */
const Z = 0.8416;
/** A line of older rules says less of these: each release weighs so much of the next. Every batch has a release of its own, so a half would leave no record. */
const OLDER = 0.9;

export interface LedgerLine extends Outcome {
  readonly ruleset: string;
  /** Whether it was felt to be high, before its kind's record was asked. */
  readonly felt?: boolean;
}

/** The lower bound of a share by Wilson's score interval. */
export function wilsonLower(right: number, of: number): number {
  if (of === 0) return 0;
  const share = right / of, z2 = Z * Z;
  return (share + z2 / (2 * of) - Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
}

/** The records of all kinds, from answers that were felt to be high; those of older rulesets weigh less. */
export function capsFrom(ledger: readonly LedgerLine[]): Readonly<Partial<Record<AnswerKind, KindRecord>>> {
  const rulesets = [...new Set(ledger.map(({ ruleset }) => ruleset))];
  const records = new Map<AnswerKind, { right: number; of: number }>();
  for (const line of ledger) {
    // 0.1.0 was another engine: its lines tell no kind of answer, and say nothing of these.
    if (line.code === undefined || line.answer === undefined || line.felt !== true) continue;
    const kind = presentKind(line.answer, line.code);
    const weight = OLDER ** (rulesets.length - 1 - rulesets.indexOf(line.ruleset));
    const record = records.get(kind) ?? { right: 0, of: 0 };
    records.set(kind, { right: record.right + (line.right ? weight : 0), of: record.of + weight });
  }
  return Object.fromEntries([...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, { right, of }]) =>
    [kind, { right: Math.round(right * 10) / 10, of: Math.round(of * 10) / 10, mayBeHigh: wilsonLower(right, of) >= BOUND }]));
}

/** Kinds as they are told apart today; older lines have names of their own. */
function presentKind(kind: AnswerKind | "only-cause" | "likeliest", code: string): AnswerKind {
  if (kind === "refusal") return blamesWords(code) ? "refusal" : "named";
  if (kind !== "only-cause" && kind !== "eliminated" && kind !== "likeliest") return kind;
  if (tellsState(code)) return "state";
  return kind === "likeliest" ? "undecided" : "eliminated";
}
