import type { Candidate } from "./candidates.js";

/**
 * What kind of answer it is. Each kind has a record, of what came of it on tickets that nobody had seen; the record, not the engine's own feeling,
 * says whether answers of the kind may be called high.
 */
export type AnswerKind =
  /** A program's catch-all, or a rule that says no more than the message. */
  | "said"
  /** A program's own line around something else, which was not found. */
  | "wrapper"
  /** Looks like an error and is none. */
  | "noise"
  /** The rule says that the text does not tell, or nothing that it needs is known. */
  | "undecided"
  /** A part of the kernel is missing, and why. */
  | "module"
  /** What a Virtuozzo node decides. */
  | "virtuozzo"
  /** Read off the refused words themselves. */
  | "refusal"
  /** The only cause that is known for the message. */
  | "only-cause"
  /** One of several, the others excluded by what was seen. */
  | "eliminated"
  /** One of several that stay possible. */
  | "likeliest";

const SAYS_NO_MORE: ReadonlySet<string> = new Set(["other/program-said", "other/program-fault", "parameter/program-failed", "virtuozzo/tool-failed", "nft/refused", "kernel/rule-refused", "conntrack/tool-refused"]);

/** @param rivals other candidates of the same message that nothing excludes */
export function answerKindOf({ rule, scope, guess, competing, refusal }: Candidate, rivals: readonly Candidate[]): AnswerKind {
  if (refusal !== undefined) return "refusal";
  if (scope.message.message.generic || SAYS_NO_MORE.has(rule.code)) return "said";
  if (rule.role === "outer") return "wrapper";
  if (rule.role === "noise" || rule.code.startsWith("noise/")) return "noise";
  if (rule.role === "undecided" || guess) return "undecided";
  if (rule.code.startsWith("module/")) return "module";
  if (rule.code.startsWith("virtuozzo/")) return "virtuozzo";
  if (competing <= 1) return "only-cause";
  return rivals.length === 0 ? "eliminated" : "likeliest";
}
