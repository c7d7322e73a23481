import type { AnswerKind } from "../../src/reason/answer-kind.js";
import type { KindRecord } from "../../src/reason/caps.js";
import type { Outcome } from "./outcome.js";

/** A kind may say high where the record's lower bound is at least this. */
const BOUND = 0.9;
/** Of a two-sided interval of 80 %. */
const Z = 1.2816;
/** A line of an older engine says less of this one: each batch of another ruleset weighs so much of the next. */
const OLDER = 0.5;

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
    if (line.code === undefined || !(line.felt ?? line.level === "high")) continue;
    const kind = line.answer ?? kindOfOld(line.code);
    const weight = OLDER ** (rulesets.length - 1 - rulesets.indexOf(line.ruleset));
    const record = records.get(kind) ?? { right: 0, of: 0 };
    records.set(kind, { right: record.right + (line.right ? weight : 0), of: record.of + weight });
  }
  return Object.fromEntries([...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, { right, of }]) =>
    [kind, { right: Math.round(right * 10) / 10, of: Math.round(of * 10) / 10, mayBeHigh: wilsonLower(right, of) >= BOUND }]));
}

/** The wrappers of 0.1.0. */
const OLD_WRAPPERS: ReadonlySet<string> = new Set([
  "framework/csf-test-failed", "framework/docker-failed", "framework/firewalld-refused", "framework/kubernetes-failed", "framework/service-absent",
  "framework/service-failed", "framework/ufw-init-failed", "other/sysctl-not-permitted", "restore/line-refused",
]);
const OLD_UNDECIDED: ReadonlySet<string> = new Set([
  "kernel/inconsistent-state", "kernel/rule-refused", "module/unavailable", "nft/object-missing", "nft/refused", "other/program-fault", "other/program-said",
  "parameter/program-failed",
]);

/** Lines of 0.1.0 tell the code alone. */
function kindOfOld(code: string): AnswerKind {
  if (OLD_UNDECIDED.has(code)) return "undecided";
  if (code.startsWith("module/")) return "module";
  if (code.startsWith("virtuozzo/")) return "virtuozzo";
  if (code.startsWith("noise/")) return "noise";
  return OLD_WRAPPERS.has(code) ? "wrapper" : "likeliest";
}
