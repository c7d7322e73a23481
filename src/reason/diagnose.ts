import { collectFacts } from "../facts/collect.js";
import { neededBy } from "../facts/need.js";
import { nftMark } from "../facts/nft-mark.js";
import { rulesOfFile, suspectOf } from "../facts/suspect.js";
import { relate } from "../facts/relate.js";
import { once } from "../grammar/once.js";
import { recognise, type Recognised, type Recognition } from "../grammar/recognise.js";
import type { EnvironmentInput } from "../model/fact.js";
import type { Report, Unexplained } from "../model/report.js";
import type { Rule } from "../model/rule.js";
import type { Span } from "../model/text.js";
import { diagnosisOf } from "./assemble.js";
import { groupByCause, groupsOfParts, type Group } from "./group.js";
import { lineFinder } from "./lines.js";
import { partsOf, withoutExamples } from "./page-of-errors.js";
import { requirements } from "./requirements.js";
import type { Scope } from "./scope.js";
import { isManualPage, onTopic } from "./topic.js";
import { rulesByMessage, triggeredBy, weigh, type Candidate, type RuleIndex, type Triggered } from "./weigh.js";

/** How much of a text is searched for rules to count. */
const RULES_MOST = 262_144;

const indexes = new WeakMap<readonly Rule[], RuleIndex>();

/** Reads a text with a given table of rules. Pure: the same text, facts and rules give the same report. */
export function diagnoseWith(text: string, rules: readonly Rule[], environment: EnvironmentInput, ruleset: string): Report {
  const recognition = recognise(text);
  const known = collectFacts(text, recognition, environment);
  const errors = onTopic(spoken(recognition.messages), text).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts = partsOf(errors, text);
  const facts = parts.length > 1 ? withoutExamples(known) : known;
  const idsAmong = (messages: readonly Recognised[]): readonly string[] => [...new Set(messages.map(({ message }) => message.id))];
  const readingIds = idsAmong(parts.length > 1 ? recognition.messages.filter(({ message }) => message.role === "reading") : recognition.messages);
  const idsOf = new Map(parts.length > 1 ? parts.flatMap((part) => { const ids = idsAmong(part); return part.map((message) => [message, ids] as const); }) : []);
  const problems = [...new Set(recognition.messages.flatMap(({ message: { id, fixed } }) => (fixed?.problem === undefined ? [] : [`${id.slice(0, id.indexOf("/"))}/${fixed.problem}`])))];
  const missing = new Set(recognition.messages.flatMap(({ message: { id }, fields }) => (REVISION_MESSAGES.has(id) && Number(fields.revision?.value ?? 0) === 0 ? [String(fields.extension?.value)] : [])));
  const commands = recognition.commands.map(({ command }) => command);
  let index = indexes.get(rules);
  if (index === undefined) indexes.set(rules, (index = rulesByMessage(rules)));

  const entries = once(() => requirements(text.slice(0, RULES_MOST)).numiptent);
  const fileRules = once(() => rulesOfFile(text.slice(0, RULES_MOST)));
  const ranked: (readonly Candidate[])[] = [];
  const rankedOf = new Map<Recognised, readonly Candidate[]>();
  const orphans: Recognised[] = [];
  const manual = once(() => isManualPage(text));
  for (const message of [...errors, ...readingsWithRules(recognition.messages, index)]) {
    const nearest = relate(message, recognition.commands);
    // On a page of errors a command is its own example's.
    const related = parts.length > 1 && nearest?.how !== "beside" ? undefined : nearest;
    const command = related?.found.command;
    const scope: Scope = {
      message, related, facts, messageIds: idsOf.get(message) ?? readingIds, problems, missing, commands, entries,
      needed: neededBy(message, related, facts, { others: recognition.messages, fileRules: () => fileRules().rules, mark: nftMark(text, message) }),
      suspect: once(() => suspectOf(message, command, fileRules, facts)),
      fileRules,
      raw: text.slice(message.span.start, message.span.end + 4),
      manual,
      nearby: once(() => nearby(text, message.span)),
    };
    // A rule for a whole area is for its errors.
    const candidates = candidatesFor(scope, message.message.role === "reading" ? (index.get(message.message.id) ?? []) : triggeredBy(index, message.message.id));
    if (message.message.role === "reading") {
      // A reading is no error: it only speaks where nothing about it is open.
      const settled = candidates.filter(({ open }) => open === 0);
      if (settled.length > 0) { ranked.push(settled); rankedOf.set(message, settled); }
    } else if (candidates.length === 0) orphans.push(message);
    else { ranked.push(candidates); rankedOf.set(message, candidates); }
  }
  const trailers = recognition.messages.filter((message) => message.message.role === "trailer" && !errors.includes(message));
  const place = lineFinder(text);
  const readings = [...rankedOf.keys()].filter(({ message }) => message.role === "reading").map((message) => [message]);
  const rankedIn = (part: readonly Recognised[]): readonly (readonly Candidate[])[] => part.flatMap((message) => { const found = rankedOf.get(message); return found === undefined ? [] : [found]; });
  const groups = parts.length > 1 ? groupsOfParts([...parts, ...readings].map((part) => groupByCause(rankedIn(part), [])), trailers) : groupByCause(ranked, trailers);
  return {
    schemaVersion: 1,
    ruleset,
    environment: [...facts.all].sort((a, b) => (a.name < b.name ? -1 : 1)),
    diagnoses: groups.map((group) => diagnosisOf(text, group, place, moreOf(group, recognition))),
    unexplained: unexplained(text, recognition, orphans, place),
  };
}

/** What libxtables says of an extension that the kernel has not even in its first revision. */
const REVISION_MESSAGES: ReadonlySet<string> = new Set(["iptables/extension-revision-unsupported", "iptables-nft/extension-not-supported"]);

/** Wrappers print what they wrap behind their own words, often on the next line. */
const NEARBY = 400;
const nearby = (text: string, { start, end }: Span): string => text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - NEARBY), end + NEARBY);

/** The errors; where the paste holds nothing but lines that trail an error, those. */
function spoken(messages: readonly Recognised[]): Recognised[] {
  const errors = messages.filter(({ message }) => message.role === "error");
  return errors.length > 0 ? errors : messages.filter(({ message }) => message.role === "trailer");
}

/** Some causes show in no error at all, only in what is pasted: a policy, a rule that drops. */
const readingsWithRules = (messages: readonly Recognised[], index: RuleIndex): readonly Recognised[] =>
  messages.filter(({ message }) => message.role === "reading" && index.has(message.id));

function candidatesFor(scope: Scope, triggered: readonly Triggered[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const { rule, trigger } of triggered) {
    const candidate = weigh(rule, trigger, scope);
    if (candidate === undefined) continue;
    const before = best.get(rule.code);
    if (before === undefined || candidate.score > before.score) best.set(rule.code, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.open - b.open || (a.rule.code < b.rule.code ? -1 : 1));
}

/** Occurrences that were counted and not kept, of the messages in this group. */
function moreOf(group: Group, { more }: Recognition): number {
  let sum = 0;
  for (const id of new Set(group.scopes.map(({ message }) => message.message.id))) sum += more.get(id) ?? 0;
  return sum;
}

const UNEXPLAINED_MOST = 200;

function unexplained(text: string, { leftovers }: Recognition, orphans: readonly Recognised[], place: ReturnType<typeof lineFinder>): readonly Unexplained[] {
  const lines: Unexplained[] = [
    ...leftovers.map(({ span, nearest }): Unexplained => ({
      span, ...place(span.start), text: text.slice(span.start, span.end),
      ...(nearest === undefined ? {} : { nearest: { message: nearest.message, offset: nearest.offset, expected: nearest.expected } }),
    })),
    ...orphans.map(({ span, message }): Unexplained => ({ span, ...place(span.start), text: text.slice(span.start, span.end), nearest: { message: message.id, offset: span.end, expected: [] } })),
  ];
  return lines.sort((a, b) => a.span.start - b.span.start).slice(0, UNEXPLAINED_MOST);
}
