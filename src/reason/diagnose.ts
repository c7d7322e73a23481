import type { Facts } from "../facts/facts.js";
import { neededBy } from "../facts/need.js";
import { nftMark } from "../facts/nft-mark.js";
import { rulesOfFile, suspectOf } from "../facts/suspect.js";
import { relate } from "../facts/relate.js";
import { once } from "../grammar/once.js";
import type { FoundCommand, Recognised, Recognition } from "../grammar/recognise.js";
import type { Rule } from "../model/rule.js";
import type { Span } from "../model/text.js";
import type { Findings } from "./finding.js";
import { byMerit, groupByCause, groupsOfParts, type Group } from "./group.js";
import { partsOf, withoutExamples } from "./page-of-errors.js";
import { logLevel } from "../input/log-level.js";
import { entriesOf } from "../ruleset/requirements.js";
import type { Scope } from "./scope.js";
import type { Discourse } from "../discourse/discourse.js";
import type { SeenMachine } from "../discourse/machines.js";
import { isManualPage, onTopic } from "../discourse/topic.js";
import { refusalKind } from "../refusal/kind-info.js";
import { candidatesFor, withRefusal, type Candidate } from "./candidates.js";
import { refusalsOf } from "./refusals.js";
import { indexSymptoms, linksOf, type SymptomIndex } from "./symptom-index.js";

/** How much of a text is searched for rules to count. */
const RULES_MOST = 262_144;

/** What is known of the text before causes are looked for. */
export interface Known {
  readonly text: string;
  readonly recognition: Recognition;
  readonly discourse: Discourse;
  /** By the machine's id. */
  readonly facts: ReadonlyMap<string, Facts>;
}

/** Finds the causes that a text's messages allow, with a given table of rules. Pure: the same text, facts and rules give the same findings. */
export function findCauses(known: Known, rules: readonly Rule[]): Findings {
  const orphans: Recognised[] = [];
  const groups = circlesOf(known.discourse.machines).flatMap((circle) => {
    const { ranked, parts, trailers, orphans: without } = rankCircle(circle, known, indexFor(rules));
    orphans.push(...without);
    if (parts === undefined) return groupByCause(ranked, trailers);
    const readings = ranked.flatMap(([best]) => (best?.scope.message.message.role === "reading" ? [[best.scope.message]] : []));
    return groupsOfParts(rankedIn([...parts, ...readings], ranked).map((part) => groupByCause(part, [])), trailers);
  });
  return { findings: groups.sort(byMerit).map((group) => ({ ...group, rule: group.best.rule, more: moreOf(group, known.recognition) })), orphans };
}

/** The candidates of each part's messages. */
function rankedIn(parts: readonly (readonly Recognised[])[], ranked: readonly (readonly Candidate[])[]): readonly (readonly (readonly Candidate[])[])[] {
  const partOf = new Map(parts.flatMap((part, at) => part.map((message) => [message, at] as const)));
  const lists = parts.map((): (readonly Candidate[])[] => []);
  for (const candidates of ranked) {
    const at = candidates[0] === undefined ? undefined : partOf.get(candidates[0].scope.message);
    if (at !== undefined) lists[at]!.push(candidates);
  }
  return lists;
}

/** The candidates of each message, the likeliest first. */
export const rankedByMessage = (known: Known, rules: readonly Rule[]): readonly (readonly Candidate[])[] =>
  circlesOf(known.discourse.machines).flatMap((circle) => rankCircle(circle, known, indexFor(rules)).ranked);

const indexes = new WeakMap<readonly Rule[], SymptomIndex>();

function indexFor(rules: readonly Rule[]): SymptomIndex {
  let index = indexes.get(rules);
  if (index === undefined) indexes.set(rules, (index = indexSymptoms(rules)));
  return index;
}

/** Machines that run on one another: what is said of one may explain what another says. */
function circlesOf(machines: readonly SeenMachine[]): readonly ReadonlySet<string>[] {
  const circles: Set<string>[] = [];
  for (const { id, within } of machines) {
    const met = circles.filter((circle) => circle.has(id) || (within !== undefined && circle.has(within)));
    const joined = new Set([...met.flatMap((circle) => [...circle]), id, ...(within === undefined ? [] : [within])]);
    circles.splice(0, circles.length, ...circles.filter((circle) => !met.includes(circle)), joined);
  }
  return circles;
}

interface Ranked {
  readonly ranked: readonly (readonly Candidate[])[];
  readonly trailers: readonly Recognised[];
  /** Of a page that tells of several errors, each for itself. */
  readonly parts?: readonly (readonly Recognised[])[];
  /** Messages of which no rule knows anything. */
  readonly orphans: readonly Recognised[];
}

function rankCircle(circle: ReadonlySet<string>, { text, recognition, discourse, facts }: Known, index: SymptomIndex): Ranked {
  const orphans: Recognised[] = [];
  const isOurs = ({ span }: { readonly span: Span }): boolean => circle.has(discourse.machineAt(span.start).id);
  const messages = recognition.messages.filter((found) => isOurs(found) && discourse.stanceOf(found) !== "own");
  const spokenNow = spoken(messages).filter((found) => discourse.stanceOf(found) === "now");
  const errors = onTopic(spokenNow, text).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const told = partsOf(errors, text), parts = told.length > 1 ? told : undefined;
  const idsAmong = (some: readonly Recognised[]): readonly string[] => [...new Set(some.map(({ message }) => message.id))];
  const idsOf = new Map((parts ?? []).flatMap((part) => { const ids = idsAmong(part); return part.map((message) => [message, ids] as const); }));
  const otherIds = idsAmong(parts === undefined ? messages : messages.filter(({ message }) => message.role === "reading"));
  const problems = [...new Set(messages.flatMap(({ message: { id, fixed } }) => (fixed?.problem === undefined ? [] : [`${id.slice(0, id.indexOf("/"))}/${fixed.problem}`])))];
  const missing = new Set(messages.flatMap(({ message: { id }, fields }) =>
    (REVISION_MESSAGES.has(id) && Number(fields.revision?.value ?? 0) === 0 ? [String(fields.extension?.value)] : [])));
  const found = recognition.commands.filter(isOurs), typed = new Map<string, readonly FoundCommand[]>();
  const typedOn = (machine: string, within: string | undefined): readonly FoundCommand[] => {
    const known = typed.get(machine) ?? found.filter(({ span }) => [machine, within].includes(discourse.machineAt(span.start).id));
    typed.set(machine, known);
    return known;
  };
  const commands = found.map(({ command }) => command);
  const shown = once(() => [...circle].map((machine) => discourse.only(text.slice(0, RULES_MOST), machine)).join("\n"));
  const entries = once(() => entriesOf(shown()));
  const fileRules = once(() => rulesOfFile(shown()));
  const manual = once(() => isManualPage(text));
  const ranked: (readonly Candidate[])[] = [];
  // What a program says on the same line as that it cleans up, or that it does not matter, is what it expected.
  const cleaning = new Set(errors.filter(isCleanUp).map(({ row }) => row));
  const refused = refusalsOf(errors, text, discourse, facts);
  const ruleOf = (code: string): Rule | undefined => index.get(`around/${code}`)?.[0]?.rule;
  for (const message of [...errors, ...readingsWithRules(messages, index)]) {
    const { id: machine, within } = discourse.machineAt(message.span.start);
    // A command into a container is typed on its node.
    const nearest = relate(message, typedOn(machine, within));
    // On a page of errors a command is its own example's.
    const related = parts !== undefined && nearest?.how !== "beside" ? undefined : nearest;
    const command = related?.found.command;
    const ofMachine = parts === undefined ? facts.get(machine)! : withoutExamples(facts.get(machine)!);
    const scope: Scope = {
      message, machine, related, facts: ofMachine, messageIds: idsOf.get(message) ?? otherIds, problems, missing, commands, entries,
      needed: neededBy(message, related, ofMachine, { others: messages, fileRules: () => fileRules().rules, mark: nftMark(text, message) }),
      suspect: once(() => suspectOf(message, command, fileRules, ofMachine)),
      fileRules,
      raw: text.slice(message.span.start, message.span.end + 4),
      manual,
      level: once(() => logLevel(text.slice(lineStart(text, message.span), message.span.start + LEVEL_BEHIND))),
      nearby: once(() => nearby(text, message.span)),
      answers: new Map(),
    };
    const reading = message.message.role === "reading";
    // A rule for a whole area is for its errors.
    const own = reading ? (index.get(message.message.id) ?? []) : linksOf(index, message.message);
    const expected = cleaning.has(message.row) && !isCleanUp(message) ? candidatesFor(scope, index.get(`means/${CLEAN_UP}`) ?? []) : [];
    const candidates = expected.length > 0 ? expected : candidatesFor(scope, own);
    const told = expected.length > 0 ? undefined : refused.get(message);
    const kind = told === undefined ? undefined : refusalKind(told.kind), code = kind?.code, answering = code === undefined ? undefined : ruleOf(code);
    // Rules of a caller's own may have none for that code.
    const all = told === undefined || (code !== undefined && answering === undefined) ? candidates : withRefusal(candidates, told, answering, scope, kind);
    if (reading) {
      // A reading is no error: it only speaks where nothing about it is open.
      const settled = candidates.filter(({ open }) => open === 0);
      if (settled.length > 0) ranked.push(settled);
    } else if (all.length === 0) orphans.push(message);
    else ranked.push(all);
  }
  const trailers = messages.filter((message) => message.message.role === "trailer" && !errors.includes(message));
  return { ranked, trailers, orphans, ...(parts === undefined ? {} : { parts }) };
}

const CLEAN_UP = "clean-up";
const isCleanUp = ({ message: { fixed } }: Recognised): boolean => fixed?.problem === CLEAN_UP;

/** What libxtables says of an extension that the kernel has not even in its first revision. */
const REVISION_MESSAGES: ReadonlySet<string> = new Set(["iptables/extension-revision-unsupported", "iptables-nft/extension-not-supported"]);

/** Wrappers print what they wrap behind their own words, often on the next line. */
const NEARBY = 400;
const lineStart = (text: string, { start }: Span): number => Math.max(text.lastIndexOf("\n", start - 1) + 1, start - NEARBY);
const nearby = (text: string, span: Span): string => text.slice(lineStart(text, span), span.end + NEARBY);
/** A message may begin with its level: `Warning: …`. */
const LEVEL_BEHIND = 10;

/** The errors; where the paste holds nothing but lines that trail an error, those. */
function spoken(messages: readonly Recognised[]): Recognised[] {
  const errors = messages.filter(({ message }) => message.role === "error");
  return errors.length > 0 ? errors : messages.filter(({ message }) => message.role === "trailer");
}

/** Some causes show in no error at all, only in what is pasted: a policy, a rule that drops. */
const readingsWithRules = (messages: readonly Recognised[], index: SymptomIndex): readonly Recognised[] =>
  messages.filter(({ message }) => message.role === "reading" && index.has(message.id));

/** Occurrences that were counted and not kept, of the messages in this group. */
function moreOf(group: Group, { more }: Recognition): number {
  let sum = 0;
  for (const id of new Set(group.scopes.map(({ message }) => message.message.id))) sum += more.get(id) ?? 0;
  return sum;
}
