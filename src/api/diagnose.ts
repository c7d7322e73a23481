import type { EnvironmentInput } from "../model/fact.js";
import type { Report } from "../model/report.js";
import type { Rule } from "../model/rule.js";
import { diagnosisOf } from "../advice/diagnosis.js";
import { lineFinder } from "../advice/lines.js";
import { machineOf } from "../advice/machine.js";
import { unexplainedIn } from "../advice/unexplained.js";
import { collectFacts } from "../facts/collect.js";
import { discourseOf } from "../discourse/discourse.js";
import { recognise } from "../grammar/recognise.js";
import { findCauses } from "../reason/diagnose.js";
import { rules as allRules } from "../rules/index.js";
import { ownSentencesOf } from "./own-sentences.js";
import { RULESET } from "./ruleset.js";

export interface DiagnoseOptions {
  /** What the caller knows of the machine, by fact name: `{ virtuozzo: "6.0.12", place: "container" }`. Goes before what the text shows. */
  readonly environment?: EnvironmentInput;
  /** Rules to use in place of the built-in ones. */
  readonly rules?: readonly Rule[];
}

/**
 * Reads a ticket, log or terminal paste of any length and tells the causes, the best answer first.
 * The same text, options and release give the same report everywhere.
 * @param text what somebody pasted; nothing in it is an error of the call
 * @throws TypeError that names the argument, when one has the wrong type
 * @example
 * diagnose("iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)", { environment: { platform: "virtuozzo" } }).diagnoses[0].code
 */
export function diagnose(text: string, options: DiagnoseOptions = {}): Report {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  if (Object(options) !== options) throw new TypeError("options must be an object");
  const { environment = {}, rules = allRules } = options;
  if (!Array.isArray(rules)) throw new TypeError("options.rules must be an array of rules");
  const recognition = recognise(text);
  const discourse = discourseOf(text, recognition, ownSentencesOf(rules));
  const facts = collectFacts(text, recognition, discourse, environment);
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
