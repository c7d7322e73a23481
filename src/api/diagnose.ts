import { diagnosisOf } from "../advice/diagnosis.js";
import { lineFinder } from "../advice/lines.js";
import { machineOf } from "../advice/machine.js";
import { unexplainedIn } from "../advice/unexplained.js";
import { discourseOf } from "../discourse/discourse.js";
import { joinThread } from "../discourse/thread.js";
import { withTold } from "../discourse/told.js";
import { collectFacts } from "../facts/collect.js";
import { recognise } from "../grammar/recognise.js";
import type { EnvironmentInput } from "../model/fact.js";
import type { OwnKnowledge } from "../model/own.js";
import type { Report } from "../model/report.js";
import type { Rule } from "../model/rule.js";
import type { Author, Thread } from "../model/thread.js";
import { findCauses } from "../reason/diagnose.js";
import { rules as allRules } from "../rules/index.js";
import { checkRules } from "./check-rules.js";
import { fresh } from "./fresh.js";
import { checkOptions } from "./options.js";
import { readyKnowledge, type ReadyKnowledge } from "./own/ready.js";
import { ownSentencesOf } from "./own-sentences.js";
import { RULESET } from "./ruleset.js";
import { inMessages } from "./thread-spans.js";

export interface DiagnoseOptions {
  /** What the caller knows of the machine, by fact name: `{ virtuozzo: "6.0.12", place: "container" }`. Goes before what the text shows. */
  readonly environment?: EnvironmentInput;
  /** Messages and rules of your own, beside the built-in ones. Keep the object: it is checked and made ready once, which takes longer than to read a ticket. */
  readonly own?: OwnKnowledge;
  /** Rules to use in place of the built-in ones. */
  readonly rules?: readonly Rule[];
}

/**
 * Reads a ticket, log or terminal paste of any length, or a whole conversation, and tells the causes, the best answer first.
 * The same input, options and release give the same report everywhere. Answers of this program that come back in it are not read.
 * @param input what somebody pasted, or a thread; nothing in a text is an error of the call
 * @throws TypeError that names the argument, when one has the wrong type
 * @example
 * diagnose("iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)", { environment: { platform: "virtuozzo" } }).diagnoses[0].code
 */
export function diagnose(input: string | Thread, options: DiagnoseOptions = {}): Report {
  checkOptions(options, ["environment", "own", "rules"]);
  const { environment = {}, rules: table = allRules } = options;
  if (table !== allRules) checkRules(table);
  const own = options.own === undefined ? undefined : readyKnowledge(options.own), rules = own?.beside(table) ?? table;
  if (typeof input === "string") return fresh(reportOf(input, [], environment, {}, rules, own));
  const thread = checked(input);
  const { text, parts } = joinThread(thread);
  return fresh(inMessages(reportOf(text, parts, environment, thread.answers ?? {}, rules, own), parts, text));
}

function reportOf(text: string, parts: Parameters<typeof inMessages>[1], environment: EnvironmentInput, answers: EnvironmentInput, rules: readonly Rule[], own: ReadyKnowledge | undefined): Report {
  const recognition = withTold(text, recognise(text, own?.index));
  const discourse = discourseOf(text, recognition, ownSentencesOf(rules), parts);
  const facts = collectFacts(text, recognition, discourse, environment, answers);
  const { findings, orphans } = findCauses({ text, recognition, discourse, facts }, rules);
  const place = lineFinder(text);
  return {
    schemaVersion: 2,
    ruleset: RULESET,
    machines: discourse.machines.map((machine) => machineOf(machine, facts.get(machine.id)!)),
    diagnoses: findings.map((finding) => diagnosisOf(text, finding, place)),
    unexplained: unexplainedIn(text, recognition, orphans, place),
  };
}

const AUTHORS: ReadonlySet<string> = new Set<Author>(["customer", "agent", "bot", "unknown"]);

/** Callers without types pass anything. */
function checked(input: unknown): Thread {
  if (typeof input !== "object" || input === null || !("messages" in input)) throw new TypeError("text must be a string, or a thread with messages");
  const { messages } = input;
  if (!Array.isArray(messages)) throw new TypeError("thread.messages must be an array");
  for (const [index, message] of messages.entries()) {
    const { text, author } = Object(message) as { readonly text?: unknown; readonly author?: unknown };
    if (typeof text !== "string") throw new TypeError(`thread.messages[${index}].text must be a string`);
    if (typeof author !== "string" || !AUTHORS.has(author)) throw new TypeError(`thread.messages[${index}].author must be one of ${[...AUTHORS].join(", ")}`);
  }
  return input as Thread;
}
