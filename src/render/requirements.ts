import type { Requirements, RuleSetDifference, Unread } from "../model/requirements.js";
import { visible, clip } from "../escape/terminal.js";
import { listWords } from "./words.js";

const LINES_MOST = 40;
const placed = ({ line, text, why }: Unread): string => `${String(line).padStart(5)}  ${clip(visible(text), 90)}  (${visible(why)})`;

/** The first ones, and how many more there are. */
function some<Item>(items: readonly Item[], write: (item: Item) => string): readonly string[] {
  return [...items.slice(0, LINES_MOST).map(write), ...(items.length > LINES_MOST ? [`       and ${items.length - LINES_MOST} more; --json has them all`] : [])];
}

const titled = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [title, ...lines, ""]);

/** What a rule set needs, to be read. What was not read comes first. */
export function renderRequirements(result: Requirements): string {
  const least = result.atLeast.length > 0 || result.unread.length > 0 ? "at least " : "";
  const read = result.rules.length > 0;
  const lines = [
    ...titled("Not read, and not counted below:", some(result.unread, placed)),
    ...(read ? summary(result, least) : ["No rule was read: nothing can be said of modes, modules or numiptent."]),
    ...result.notes.map((note) => `Note: ${visible(note)}`),
    ...(result.unknown.length > 0 ? [`Unknown extensions, nothing is claimed of them: ${listWords(result.unknown)}`] : []),
    "",
    ...titled("Could add to these figures:", some(result.atLeast, ({ line, why }) => `${line === undefined ? "     " : String(line).padStart(5)}  ${clip(visible(why), 160)}`)),
    ...titled("Read, and not counted:", some(result.notCounted, placed)),
    ...titled("iptables-restore will refuse this file:", some(result.refused, (one) => `${`${one.line}:${one.column}`.padStart(8)}  ${visible(one.why)}${one.edit === undefined ? "" : one.edit.text === "" ? "; take it out" : one.edit.to - one.edit.from > 200 ? "; write the file with line feeds alone" : `; write ${visible(JSON.stringify(clip(one.edit.text, 60)))}`}`)),
    ...result.tables.map((table) => `${visible(table.family)} ${visible(table.table)}: ${table.rules} rules, numiptent ${table.numiptent} (${visible(table.formula)}), ${table.mode ?? "no mode suffices"}`),
    "",
    ...result.smaller.flatMap((smaller) => smallerLines(smaller)),
    ...result.rules.map((rule) => `${String(rule.line).padStart(5)}  ${(rule.mode ?? "no mode").padEnd(9)}  ${clip(visible(rule.text), 90)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const GENERATION = { "2.6.18": "2.6.18", "2.6.32": "2.6.32", current: "3.7 and later" } as const;

function summary(result: Requirements, least: string): readonly string[] {
  return [
    `Smallest netfilter mode: ${result.mode === undefined ? "none suffices" : `${least}${result.mode}`}`,
    `Needs: ${least}${NEED[result.needs]}`,
    `numiptent: ${least}${result.numiptent}`,
    ...(result.kernel === undefined
      ? (["current", "2.6.32", "2.6.18"] as const).map((generation) => `Modules (${GENERATION[generation]}): ${listWords(result.modules[generation])}`)
      : [`Modules (kernel ${visible(result.kernel.release)}): ${listWords(result.kernel.modules)}`]),
    `IPTABLES list before Virtuozzo 6.0 update 6: ${listWords(result.iptablesList)}`,
    ...(result.forms.length > 0 ? [`Read as: ${result.forms.map(visible).join(", ")}`] : []),
  ];
}

function smallerLines({ mode, of, lost, instead, differs }: Requirements["smaller"][number]): readonly string[] {
  if (mode === "disabled") return [];
  return [
    `In mode ${mode} ${lost.length} of ${of} rules are lost:`,
    ...some(lost, ({ line, text, protects }) => `${String(line).padStart(5)}  ${clip(visible(text), 80)}  (${visible(protects)})`),
    ...differs.map((what) => `       ${visible(what)}`),
    ...(instead === undefined ? [] : ["  The nearest set for it (iptables-restore):", ...instead.flatMap(({ family, rules }) => [`  # ${family === "ip6" ? "ip6tables-restore" : "iptables-restore"}`, ...some(rules.trimEnd().split("\n"), (line) => `  ${visible(line)}`)])]),
    "",
  ];
}

const NEED = { none: "neither connection tracking nor address translation", conntrack: "connection tracking", nat: "connection tracking and address translation" } as const;

/** Two rule sets side by side, to be read. */
export function renderRuleSetDifference(result: RuleSetDifference): string {
  const rule = (sign: string) => ({ line, text, family, table }: RuleSetDifference["onlyBefore"][number]): string => `${sign}${String(line).padStart(5)}  ${visible(family)} ${visible(table)}  ${clip(visible(text), 100)}`;
  const { current } = result.modules;
  const lines = [
    ...titled("Not read in the first:", some(result.unread.before, placed)),
    ...titled("Not read in the second:", some(result.unread.after, placed)),
    `Smallest netfilter mode: ${result.mode.before ?? "none"} → ${result.mode.after ?? "none"}`,
    `numiptent: ${result.numiptent.before} → ${result.numiptent.after}`,
    `Modules no longer needed: ${listWords(current.gone)}`,
    `Modules needed besides: ${listWords(current.added)}`,
    ...result.policies.map(({ family, table, chain, before, after }) => `Policy of ${family} ${visible(table)} ${visible(chain)}: ${visible(before ?? "not given")} → ${visible(after ?? "not given")}`),
    ...(result.reordered ? ["The rules are the same in another order."] : []),
    "",
    ...some(result.onlyBefore, rule("-")), ...some(result.onlyAfter, rule("+")),
  ];
  return `${lines.join("\n")}\n`;
}
