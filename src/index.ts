/**
 * whytables reads what iptables, vzctl, the kernel and the tools around them said, and answers why, and what to do.
 * @packageDocumentation
 */
export { diagnose, type DiagnoseOptions } from "./api/diagnose.js";
export { explain, type RuleExplanation } from "./api/explain.js";
export { explainWord, type WordExplanation, type WordKind } from "./api/explain-word.js";
export { listMessages, listRules } from "./api/lists.js";
export { redact, restore, type Redacted, type RedactOptions } from "./api/redact.js";
export { ownKnowledge } from "./api/own/knowledge.js";
export type { WithOwn } from "./api/own/option.js";
export { compareNodes, compareRuleSets, requirements } from "./api/needs.js";
export { statelessSample, type StatelessSample, type StatelessSampleOptions, type SamplePlace } from "./reason/stateless-sample.js";
export { render, FORMATS, type FormatName } from "./render/index.js";
export { RULESET } from "./api/ruleset.js";
export type * from "./model/text.js";
export type * from "./model/mode.js";
export type * from "./model/fact.js";
export type * from "./model/family.js";
export type * from "./model/place.js";
export type * from "./model/rule.js";
export type * from "./model/own.js";
export type * from "./model/thread.js";
export type * from "./model/message.js";
export type * from "./model/requirements.js";
export type * from "./model/report.js";
