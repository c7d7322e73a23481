import type { Family, Generation } from "../../model/mode.js";
import type { RuleRequirements, RuleSetDifference } from "../../model/requirements.js";
import { specOf } from "../needs/ledger.js";
import { requirementsOf, type RequirementsOptions } from "../requirements.js";

type Placed = RuleSetDifference["onlyBefore"][number];

/**
 * Two rule sets side by side: rules, policies, mode, numiptent, modules. Rules are the same when their words are, whatever form they come in.
 * @throws TypeError that names the argument, when one has the wrong type
 */
export function compareRuleSets(before: string, after: string, options: RequirementsOptions = {}): RuleSetDifference {
  if (typeof before !== "string") throw new TypeError("before must be a string");
  if (typeof after !== "string") throw new TypeError("after must be a string");
  const first = requirementsOf(before, options, true), second = requirementsOf(after, options, true);
  const left = keyed(first.result.rules, first.book.kept), right = keyed(second.result.rules, second.book.kept);
  const onlyBefore = minus(left, right), onlyAfter = minus(right, left);
  const generations: readonly Generation[] = ["2.6.18", "2.6.32", "current"];
  const modules = Object.fromEntries(generations.map((generation) => {
    const had = new Set(first.result.modules[generation]), has = new Set(second.result.modules[generation]);
    return [generation, { gone: [...had].filter((name) => !has.has(name)), added: [...has].filter((name) => !had.has(name)) }];
  })) as unknown as RuleSetDifference["modules"];
  return {
    onlyBefore, onlyAfter,
    reordered: onlyBefore.length === 0 && onlyAfter.length === 0 && left.some(({ key }, index) => key !== right[index]?.key),
    policies: policies(first.book.pages, second.book.pages),
    mode: { ...(first.result.mode === undefined ? {} : { before: first.result.mode }), ...(second.result.mode === undefined ? {} : { after: second.result.mode }) },
    numiptent: { before: first.result.numiptent, after: second.result.numiptent },
    modules,
    unread: { before: first.result.unread, after: second.result.unread },
  };
}

interface Keyed { readonly key: string; readonly rule: RuleRequirements }

const keyed = (rules: readonly RuleRequirements[], kept: readonly (readonly string[])[]): readonly Keyed[] =>
  rules.map((rule, index) => ({ rule, key: `${rule.family} ${rule.table} ${rule.chain ?? ""} ${kept[index] === undefined ? rule.text : specOf(kept[index])}` }));

/** What `a` has more of than `b`. */
function minus(a: readonly Keyed[], b: readonly Keyed[]): readonly Placed[] {
  const left = new Map<string, number>();
  for (const { key } of b) left.set(key, (left.get(key) ?? 0) + 1);
  return a.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  }).map(({ rule: { line, text, family, table } }) => ({ line, text, family, table }));
}

type Pages = ReadonlyMap<string, { readonly ledger: { readonly family: Family; readonly table: string }; readonly policies: ReadonlyMap<string, string> }>;

function policies(before: Pages, after: Pages): RuleSetDifference["policies"] {
  const found: { family: Family; table: string; chain: string; before?: string; after?: string }[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const a = before.get(key), b = after.get(key), { family, table } = (a ?? b)!.ledger;
    for (const chain of new Set([...a?.policies.keys() ?? [], ...b?.policies.keys() ?? []])) {
      const had = a?.policies.get(chain), has = b?.policies.get(chain);
      if (had !== has) found.push({ family, table, chain, ...(had === undefined ? {} : { before: had }), ...(has === undefined ? {} : { after: has }) });
    }
  }
  return found;
}
