import { clip, visible } from "../escape/terminal.js";
import type { Rule } from "../model/rule.js";
import { redirects } from "../rules/index.js";
import { rulePage } from "../render/rule-page.js";
import { fresh } from "./fresh.js";
import { ownOf, type WithOwn } from "./own/option.js";
import { rulesWith } from "./own/ready.js";
import { nearestWords } from "../reason/nearest.js";

/** The page of a rule: the rule itself and how it reads. */
export interface RuleExplanation {
  readonly code: string;
  /** The code asked for, when it was retired and another took its place. */
  readonly redirectedFrom?: string;
  readonly rule: Rule;
  readonly markdown: string;
}

/**
 * Explains a code, also a retired one.
 * @throws TypeError with the nearest known codes, when the code is not known
 */
export function explain(code: string, options?: WithOwn): RuleExplanation {
  if (typeof code !== "string") throw new TypeError("code must be a string");
  const rules = rulesWith(ownOf(options)), target = redirects[code] ?? code;
  const rule = rules.find((candidate) => candidate.code === target);
  if (rule === undefined) {
    const near = nearestWords(code, rules.map((candidate) => candidate.code));
    throw new TypeError(`code ${visible(JSON.stringify(clip(code, 80)))} is not known${near.length > 0 ? `; did you mean ${near.join(" or ")}?` : ""}`);
  }
  return { code: rule.code, ...(target === code ? {} : { redirectedFrom: code }), rule: fresh(rule), markdown: rulePage(rule) };
}
