import type { Candidate } from "./candidates.js";

/**
 * What kind of answer it is. Each kind has a record, of what came of it on tickets that nobody had seen; the record, not the engine's own feeling,
 * says whether answers of the kind may be called high.
 */
export type AnswerKind =
  /** A rule of the caller's own, of whose answers nothing is known here. */
  | "own"
  /** A program's catch-all, or a rule that says no more than the message. */
  | "said"
  /** A program's own line around something else, which was not found. */
  | "wrapper"
  /** Looks like an error and is none. */
  | "noise"
  /** One of several that stay possible: the rule says that the text does not tell, nothing that it needs is known, or a rival is not excluded. */
  | "undecided"
  /** A part of the kernel is missing, and why. */
  | "module"
  /** What a Virtuozzo node decides. */
  | "virtuozzo"
  /** Read off the refused words: they are not of the language, or not of this release's. */
  | "refusal"
  /** Read off the refused words: what they name is missing, there already, of another kind or another's (a chain, a set, a table, a module, a lock). */
  | "named"
  /** A state of the machine that the message tells by itself: who holds the lock, which rights, which backend or program is there. */
  | "state"
  /** The only one that is known, or one of several and the others excluded by what was seen. */
  | "eliminated";

const SAYS_NO_MORE: ReadonlySet<string> = new Set(["other/program-said", "other/program-fault", "parameter/program-failed", "virtuozzo/tool-failed", "nft/refused", "kernel/rule-refused", "conntrack/tool-refused"]);

/** Whether the refused words tell the cause. Where nothing is wrong with them, they tell no more than a rule does that says that the text does not tell. */
export const isReadOff = ({ rule, refusal }: Candidate): boolean =>
  refusal !== undefined && (refusal.mends.length > 0 || rule.role !== "undecided");

/** @param rivals other candidates of the same message that nothing excludes */
export function answerKindOf(answer: Candidate, rivals: readonly Candidate[]): AnswerKind {
  const { rule, scope, guess, competing } = answer;
  if (rule.own === true) return "own";
  if (isReadOff(answer)) return blamesWords(rule.code) ? "refusal" : "named";
  if (scope.message.message.generic || SAYS_NO_MORE.has(rule.code)) return "said";
  if (rule.role === "outer") return "wrapper";
  if (rule.role === "noise" || rule.code.startsWith("noise/")) return "noise";
  if (rule.role === "undecided" || guess) return "undecided";
  if (rule.code.startsWith("module/")) return "module";
  if (rule.code.startsWith("virtuozzo/")) return "virtuozzo";
  if (tellsState(rule.code)) return "state";
  return rivals.length === 0 || competing <= 1 ? "eliminated" : "undecided";
}

const areaOf = (code: string): string => code.slice(0, code.indexOf("/"));

/**
 * Areas whose answer is that the words are wrong. Behind those another program, a missing library or another release may stand, which the words do not
 * show; a thing that is not there is read off as it is.
 */
const WORD_AREAS: ReadonlySet<string> = new Set(["syntax", "nft", "restore", "parameter"]);
export const blamesWords = (code: string): boolean => WORD_AREAS.has(areaOf(code));

/**
 * Areas whose messages tell the state itself. Of objects, chains and words a message often tells a consequence of something before it, and the record of
 * the two differs (docs/confidence.md).
 */
const STATE_AREAS: ReadonlySet<string> = new Set(["abi", "backend", "limit", "lock", "privilege", "userspace"]);
export const tellsState = (code: string): boolean => STATE_AREAS.has(areaOf(code));
