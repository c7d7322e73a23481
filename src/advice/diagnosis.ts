import { neededBy } from "../facts/need.js";
import type { Line } from "../edit/line.js";
import type { Recognised } from "../grammar/recognise.js";
import { MODES } from "../knowledge/modes.js";
import type { Refusal } from "../model/refusal.js";
import type { Diagnosis, Evidence, Question, Remedy } from "../model/report.js";
import type { Rule } from "../model/rule.js";
import type { NetfilterMode } from "../model/mode.js";
import { refusalKind } from "../refusal/kind-info.js";
import type { Differential } from "../model/differential.js";
import type { Candidate } from "../reason/candidates.js";
import { confidenceOf } from "../reason/confidence.js";
import type { Finding } from "../reason/finding.js";
import { differentialOf } from "../reason/differential.js";
import { factToAsk } from "../reason/question.js";
import type { Scope } from "../reason/scope.js";
import { branchesOf } from "../reason/branches.js";
import { branchesFrom } from "./branches.js";
import { fillNames } from "./names.js";
import { fingerprint } from "./fingerprint.js";
import type { PlaceInText } from "./lines.js";
import { mendRemedies } from "./mends.js";
import { questionAbout, questionOf } from "./question.js";
import { refusedLine } from "./refused.js";
import { remediesFor, withoutTrespass } from "./remedies.js";
import { typedAt } from "./where.js";
import { fillingFrom, fillSentence, fillWord, type Filling } from "./slots.js";

/** A diagnosis shows this many places; `count` tells the whole number. */
const EVIDENCE_MOST = 25;
const INSTEAD_MOST = 4;
const INSTEAD_NEAR = 5;
/** Below this too much of it is unknown to be named. */
const INSTEAD_LEAST = -1;

/** Puts a finding into words: title and cause, the steps, the question. */
export function diagnosisOf(text: string, finding: Finding, place: PlaceInText): Diagnosis {
  const { rule, best, ranked } = finding;
  const scopes = [best.scope, ...finding.scopes.filter((scope) => scope !== best.scope)];
  const lent = finding.lent.filter(({ message }) => message.role === "error").slice(0, EVIDENCE_MOST)
    .map((message): Scope => ({ ...best.scope, message, related: undefined, needed: neededBy(message, undefined, best.scope.facts, { others: finding.lent }), answers: new Map() }));
  const filling = fillingFrom(scopes, lent);
  const mode = modeOf(rule.netfilterMode, filling);
  const all = [...finding.scopes.map(({ message }) => message), ...finding.lent].sort((a, b) => a.span.start - b.span.start);
  const kind = best.refusal === undefined ? undefined : refusalKind(best.refusal.kind);
  const said = (own: string, ofKind: string | undefined): string => (ofKind === undefined ? fillSentence(own, filling) : fillNames(ofKind, best.refusal!.names));
  const title = said(rule.title, kind?.title);
  const differential = differentialOf(ranked), confidence = confidenceOf(ranked), refused = refusedLine(text, best.scope);
  const branches = branchesFrom(branchesOf(ranked, confidence.level, differential), ({ candidate }) => fillingFrom([candidate.scope], []));
  return {
    code: rule.code,
    title,
    cause: said(rule.cause, kind?.cause),
    severity: rule.severity,
    ...(rule.family === undefined ? {} : { family: rule.family }),
    machine: best.scope.machine,
    confidence,
    evidence: all.slice(0, EVIDENCE_MOST).map((message) => evidenceOf(text, message, place)),
    conditions: [...new Map(best.conditions().map((condition) => [`${condition.fact} ${condition.wanted}`, condition])).values()],
    modules: [...new Set((rule.modules ?? []).flatMap((word) => (typeof word === "string" ? [word] : filling.values(word.slot))))],
    ...(mode === undefined ? {} : { netfilterMode: mode }),
    remedies: best.refusal === undefined ? remediesFor(rule.remedies, best.scope, filling, refused) : refusalRemedies(best.refusal, rule, best.scope, filling, refused),
    ...(branches.length === 0 ? {} : { branches }),
    ask: asked(ranked, filling, differential),
    instead: ranked.slice(1).filter(({ score }) => best.score - score <= INSTEAD_NEAR && score >= INSTEAD_LEAST).slice(0, INSTEAD_MOST).map((one) => one.rule.code),
    docs: rule.docs ?? `docs/rules/${rule.code}.md`,
    fingerprint: fingerprint(`${rule.code}\n${title}`),
    count: finding.scopes.length + finding.more,
  };
}

/** The most telling question; to work it out asks all that is open once for each answer. Of a bare message it is what its causes differ in. */
function asked(ranked: readonly Candidate[], filling: Filling, differential: Differential | undefined): readonly Question[] {
  const { related, facts } = ranked[0]!.scope, platform = facts.get("platform")?.value;
  if (differential !== undefined && platform === undefined) return [questionOf(differential, related !== undefined)];
  const fact = factToAsk(ranked);
  // Which mode there is says little while nobody knows what the rule uses. Whoever told the counters was asked for the rest with them.
  if (differential !== undefined && related === undefined && facts.get("numiptentFailcnt") === undefined && fact !== undefined && OF_THE_RULE.has(fact)) return [questionOf(differential, false)];
  return fact === undefined ? [] : [questionAbout(fact, filling, platform === undefined ? undefined : String(platform))];
}
const OF_THE_RULE: ReadonlySet<string> = new Set(["netfilterMode", "ctid", "iptablesList"]);

/** What to type instead; behind it what the rule says besides, where nothing of it is open. */
function refusalRemedies(refusal: Refusal, rule: Rule, scope: Scope, filling: Filling, refused: Line | undefined): readonly Remedy[] {
  const mends = withoutTrespass(mendRemedies(refusal, typedAt(scope)), scope);
  const others = remediesFor(rule.remedies, scope, filling, refused);
  const said = new Set(mends.map(typed));
  return mends.length === 0 ? others : [...mends, ...others.filter((remedy) => remedy.commands.every(({ open }) => open === undefined) && !said.has(typed(remedy)))];
}

const typed = ({ commands }: Remedy): string => commands.map(({ shell, argv }) => shell ?? argv.join(" ")).join("\n");

function modeOf(mode: NetfilterMode | { readonly slot: "mode" } | undefined, filling: Filling): NetfilterMode | undefined {
  if (mode === undefined || typeof mode === "string") return mode;
  const value = fillWord(mode, filling)[0];
  return MODES.find((known) => known.mode === value)?.mode;
}

function evidenceOf(text: string, { message, span, fields }: Recognised, place: PlaceInText): Evidence {
  return { message: message.id, span, ...place(span.start), text: text.slice(span.start, span.end), fields };
}
