import type { RuleCommand, RuleEdit, RuleRemedy, Word } from "../model/rule.js";

/** The typed command with its edits, what asks for its rule, and what takes it back. */
export function editedRule(again: readonly RuleEdit[], template: readonly Word[] = []): { readonly commands: readonly RuleCommand[]; readonly check: readonly RuleCommand[]; readonly undo: readonly RuleCommand[] } {
  const operation = (letter: string): readonly Word[] => template.map((word) => (word === "-A" ? letter : word));
  const form = (words: readonly Word[], as?: "check" | "undo"): RuleCommand => ({ again, ...(as === undefined ? {} : { as }), template: words });
  return { commands: [form(template)], check: [form(operation("-C"), "check")], undo: [form(operation("-D"), "undo")] };
}

/** The typed rule as it was, with other words at its head: the rest of the rule is not known without it. */
export const ruleTemplate = (...head: readonly Word[]): readonly Word[] => [...head, { slot: "rule" }];

/**
 * The cure of a rule that was written wrong: type it again, as the remedy's title and note say. The word that was refused is open in it; where the text
 * does not hold the command, who typed it has it.
 */
export const RULE_AGAIN: Pick<RuleRemedy, "where" | "effect" | "lasting" | "commands" | "check" | "undo"> =
  { where: "host", effect: "reversible", lasting: false, ...editedRule([{ do: "word", from: "said", to: { slot: "value" } }]) };

/** The same words, by somebody who has the right: outside of a container nothing else is in the way. */
export const typedByRoot = (title: string, note: string): RuleRemedy => ({
  title,
  where: "host",
  effect: "reversible",
  lasting: false,
  when: [{ fact: "command.text", known: true }, { any: [{ fact: "place", known: false }, { fact: "place", not: "container" }] }],
  only: "outside of a container",
  ...editedRule([]),
  note,
  proof: { kind: "live", ref: "proof lab; net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl (ns_capable CAP_NET_ADMIN)" },
});
