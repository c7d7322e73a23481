import type { Recognised } from "../grammar/recognise.js";
import type { RuleRole } from "../model/rule.js";
import type { Candidate } from "./candidates.js";
import { confidenceOf } from "./confidence.js";
import type { Scope } from "./scope.js";

/** One cause with everything in the text that speaks for it. */
export interface Group {
  readonly code: string;
  /** The best-supported of its messages' candidates. */
  readonly best: Candidate;
  /** Candidates of the same message, best first; the first one is `best`. */
  readonly ranked: readonly Candidate[];
  readonly scopes: Scope[];
  /** Evidence lent by outer symptoms and consequences, and lines that trail a message. */
  readonly lent: Recognised[];
}

const roleOf = (group: Group): RuleRole => group.best.rule.role ?? "cause";
/** Only the program that spoke was recognised. */
const isCatchAll = (group: Group): boolean => group.best.scope.message.message.generic;

/** Puts messages with the same cause together, gives outer symptoms and consequences to what explains them, and sorts: the best answer first. */
export function groupByCause(ranked: readonly (readonly Candidate[])[], trailers: readonly Recognised[]): readonly Group[] {
  const byCode = new Map<string, Group>();
  for (const candidates of ranked) {
    const best = candidates[0]!;
    const before = byCode.get(best.rule.code);
    if (before === undefined) byCode.set(best.rule.code, { code: best.rule.code, best, ranked: candidates, scopes: [best.scope], lent: [] });
    else {
      before.scopes.push(best.scope);
      if (best.score > before.best.score) byCode.set(best.rule.code, { ...before, best, ranked: candidates });
    }
  }
  const groups = explain([...byCode.values()]);
  lendOuter(groups);
  const kept = withoutCatchAll(groups.filter((group) => group.scopes.length > 0).sort(byMerit));
  attachTrailers(kept, trailers);
  return kept;
}

/** That a program said something unknown is no answer of its own where something known was said; the lines go with it. */
function withoutCatchAll(groups: readonly Group[]): readonly Group[] {
  const causes = groups.filter((group) => !isCatchAll(group) && (roleOf(group) === "cause" || roleOf(group) === "undecided"));
  if (causes.length === 0) return groups;
  return groups.filter((group) => {
    if (!isCatchAll(group) || roleOf(group) === "noise") return true;
    for (const { message } of group.scopes) nearest(causes, message).lent.push(message);
    return false;
  });
}

/** The groups of a page's parts: the same cause is one answer. */
export function groupsOfParts(parts: readonly (readonly Group[])[], trailers: readonly Recognised[]): readonly Group[] {
  const byCode = new Map<string, Group>();
  for (const group of parts.flat()) {
    const before = byCode.get(group.code);
    if (before === undefined) { byCode.set(group.code, group); continue; }
    before.scopes.push(...group.scopes);
    before.lent.push(...group.lent);
  }
  const groups = withoutCatchAll([...byCode.values()]);
  attachTrailers(groups, trailers);
  return groups;
}

/** Whether a cause names another as its consequence or outer wording. A guess explains nothing that is better supported. */
const explains = (group: Group, { code, best }: Group): boolean =>
  (!group.best.guess || best.guess) && (group.best.rule.explains ?? []).some((pattern) => pattern === code || (pattern.endsWith("/*") && code.startsWith(pattern.slice(0, -1))));

/** A cause takes the evidence of what it explains. */
function explain(groups: readonly Group[]): Group[] {
  const gone = new Set<string>();
  for (const taker of [...groups].sort(byMerit)) {
    if (gone.has(taker.code)) continue;
    for (const other of groups) {
      if (other === taker || gone.has(other.code) || !explains(taker, other)) continue;
      taker.lent.push(...other.scopes.map(({ message }) => message), ...other.lent);
      gone.add(other.code);
    }
  }
  return groups.filter((group) => !gone.has(group.code));
}

/** A wrapper's own line belongs to the nearest inner cause; it stays alone only when there is none. A catch-all is no cause that could explain it. */
function lendOuter(groups: readonly Group[]): void {
  const causes = groups.filter((group) => (roleOf(group) === "cause" || roleOf(group) === "undecided") && !isCatchAll(group));
  // What is harmless by itself is what failed, where a program made a failure of it.
  const inner = causes.length > 0 ? causes : groups.filter((group) => roleOf(group) === "noise" && !group.code.startsWith("noise/"));
  if (inner.length === 0) return;
  for (const outer of groups) {
    if (roleOf(outer) !== "outer") continue;
    for (const scope of outer.scopes.splice(0)) nearest(inner, scope.message).lent.push(scope.message);
    for (const message of outer.lent.splice(0)) nearest(inner, message).lent.push(message);
  }
}

function nearest(groups: readonly Group[], message: Recognised): Group {
  let best = groups[0]!;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    for (const scope of group.scopes) {
      const distance = Math.abs(scope.message.row - message.row);
      if (distance < bestDistance) { best = group; bestDistance = distance; }
    }
  }
  return best;
}

const TRAILING_ROWS = 3;

/** "Perhaps iptables or your kernel needs to be upgraded." belongs to the message above it. */
function attachTrailers(groups: readonly Group[], trailers: readonly Recognised[]): void {
  for (const trailer of trailers) {
    let best: Group | undefined;
    let bestDistance = TRAILING_ROWS + 1;
    for (const group of groups) {
      for (const { message } of group.scopes) {
        const distance = trailer.row - message.row;
        if (distance >= 0 && distance < bestDistance) { best = group; bestDistance = distance; }
      }
    }
    best?.lent.push(trailer);
  }
}

const ROLE_ORDER: Record<RuleRole, number> = { cause: 0, undecided: 1, outer: 2, noise: 4 };
/** Behind a wrapper, whose line at least says what failed. */
const CATCH_ALL_ORDER = 3;
const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

const LEVEL_ORDER = { high: 0, medium: 1, low: 2 } as const;
const levelOf = ({ ranked }: Group): keyof typeof LEVEL_ORDER => confidenceOf(ranked).level;

/** What a program calls a warning goes behind what one calls an error, or does not call anything: output of a command tells no level. */
const SAID_ORDER = { error: 0, warning: 1, info: 2 } as const;
const saidOrder = ({ scopes }: Group): number => Math.min(...scopes.map(({ level }) => SAID_ORDER[level() ?? "error"]));

const orderOf = (group: Group): number => (isCatchAll(group) && roleOf(group) !== "noise" ? CATCH_ALL_ORDER : ROLE_ORDER[roleOf(group)]);

export function byMerit(a: Group, b: Group): number {
  return orderOf(a) - orderOf(b)
    || SEVERITY_ORDER[a.best.rule.severity] - SEVERITY_ORDER[b.best.rule.severity]
    || LEVEL_ORDER[levelOf(a)] - LEVEL_ORDER[levelOf(b)]
    || saidOrder(a) - saidOrder(b)
    || (roleOf(a) === "outer" && roleOf(b) === "outer" ? innerFirst(a, b) : 0)
    || b.best.score - a.best.score
    || a.best.scope.message.span.start - b.best.scope.message.span.start;
}

/** Of two wrappers on one line the inner one stands behind the outer. */
function innerFirst(a: Group, b: Group): number {
  const one = a.best.scope.message, other = b.best.scope.message;
  return one.row === other.row ? other.span.start - one.span.start : 0;
}
