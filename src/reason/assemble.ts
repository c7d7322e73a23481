import { neededBy } from "../facts/need.js";
import type { Recognised } from "../grammar/recognise.js";
import type { Diagnosis, Evidence } from "../model/report.js";
import type { NetfilterMode } from "../model/mode.js";
import { MODES } from "../knowledge/modes.js";
import { confidenceOf } from "./confidence.js";
import { fingerprint } from "./fingerprint.js";
import type { Group } from "./group.js";
import { questionsFor } from "./questions.js";
import { remediesFor } from "./remedies.js";
import type { Scope } from "./scope.js";
import { fillingFrom, fillSentence, fillWord, type Filling } from "./slots.js";

/** A diagnosis shows this many places; `count` tells the whole number. */
const EVIDENCE_MOST = 25;
const INSTEAD_MOST = 4;
const INSTEAD_NEAR = 5;
/** Below this too much of it is unknown to be named. */
const INSTEAD_LEAST = -1;

type Place = (offset: number) => { readonly line: number; readonly column: number };

/** Makes the public diagnosis out of a group. */
export function diagnosisOf(text: string, group: Group, place: Place, more: number): Diagnosis {
  const { best, ranked } = group;
  const { rule } = best;
  const scopes = [best.scope, ...group.scopes.filter((scope) => scope !== best.scope)];
  const lent = group.lent.filter(({ message }) => message.role === "error").slice(0, EVIDENCE_MOST).map((message): Scope => ({ ...best.scope, message, related: undefined, needed: neededBy(message, undefined, best.scope.facts, { others: group.lent }) }));
  const filling = fillingFrom(scopes, lent);
  const mode = modeOf(rule.netfilterMode, filling);
  const all = [...group.scopes.map(({ message }) => message), ...group.lent].sort((a, b) => a.span.start - b.span.start);
  const title = fillSentence(rule.title, filling);
  const conditions = [...new Map(best.conditions.map((condition) => [`${condition.fact} ${condition.wanted}`, condition])).values()];
  return {
    code: rule.code,
    title,
    cause: fillSentence(rule.cause, filling),
    severity: rule.severity,
    confidence: confidenceOf(best, ranked[1]),
    evidence: all.slice(0, EVIDENCE_MOST).map((message) => evidenceOf(text, message, place)),
    conditions,
    modules: [...new Set((rule.modules ?? []).flatMap((word) => (typeof word === "string" ? [word] : filling.values(word.slot))))],
    ...(mode === undefined ? {} : { netfilterMode: mode }),
    remedies: remediesFor(rule.remedies, best.scope, filling),
    ask: questionsFor(ranked, filling),
    instead: ranked.slice(1).filter((candidate) => best.score - candidate.score <= INSTEAD_NEAR && candidate.score >= INSTEAD_LEAST).slice(0, INSTEAD_MOST).map((candidate) => candidate.rule.code),
    docs: `docs/rules/${rule.code}.md`,
    fingerprint: fingerprint(`${rule.code}\n${title}`),
    count: group.scopes.length + more,
  };
}

function modeOf(mode: NetfilterMode | { readonly slot: "mode" } | undefined, filling: Filling): NetfilterMode | undefined {
  if (mode === undefined || typeof mode === "string") return mode;
  const value = fillWord(mode, filling)[0];
  return MODES.find((known) => known.mode === value)?.mode;
}

function evidenceOf(text: string, { message, span, fields }: Recognised, place: Place): Evidence {
  return { message: message.id, span, ...place(span.start), text: text.slice(span.start, span.end), fields };
}
