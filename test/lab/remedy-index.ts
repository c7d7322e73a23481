import type { Rule } from "../../src/model/rule.js";

/** Which remedy of a rule a printed title belongs to: the rule's title with any words in its `{slots}`. −1 when none. */
export function remedyIndex(rule: Rule, printed: string): number {
  const exact = rule.remedies.findIndex((remedy) => remedy.title === printed);
  return exact >= 0 ? exact : rule.remedies.findIndex((remedy) => fits(remedy.title.split(/\{[^{}]*\}/u), printed));
}

/** Do the literal parts of a title stand in the text, in order, at both ends? */
function fits(parts: readonly string[], text: string): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === parts.length - 1 ? (text.endsWith(part) && text.length - part.length >= at ? text.length - part.length : -1) : text.indexOf(part, at);
    if (found < 0 || (index === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return true;
}
