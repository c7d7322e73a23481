import { listNamesOf } from "../knowledge/iptables-list-names.js";
import { extensionOf, type ExtensionRow } from "../knowledge/lookup.js";
import type { Command } from "../model/command.js";
import type { Requirements, RuleRequirements } from "../model/requirements.js";
import { stepsOf, type Step } from "./requirements/steps.js";
import { enter } from "./requirements/enter.js";
import { countEntries, countRules, declareChain, newLedger, type Ledger } from "./requirements/ledger.js";
import { partsOfRule } from "./requirements/rule-parts.js";
import { NOTHING, partOf, together, wantsOf, type Part } from "./requirements/wants.js";

export interface RequirementsOptions {
  /** Release of the kernel the rules are for, as `uname -r` prints it. */
  readonly kernel?: string;
}

/** A table of one family, while the text is read. */
interface Page {
  readonly ledger: Ledger;
  readonly parts: Part[];
}

/**
 * What a rule set needs: kernel modules, connection tracking or NAT, the smallest netfilter mode of a Virtuozzo container, numiptent.
 * @param rules iptables-save text, or iptables and ip6tables commands, with prompts and prose around
 * @throws TypeError that names the argument, when one has the wrong type
 */
export function requirements(rules: string, options: RequirementsOptions = {}): Requirements {
  const kernel = checked(rules, options);
  const steps = stepsOf(rules);
  const chains = userChains(steps);
  const pages = new Map<string, Page>();
  const read: RuleRequirements[] = [];
  const rows: ExtensionRow[] = [];
  for (const step of steps) {
    const page = pageOf(pages, step, kernel, rows);
    if (step.chain !== undefined) declareChain(page.ledger, step.chain);
    if (step.command === undefined) continue;
    enter(page.ledger, step.command);
    if (!holdsRule(step.command)) continue;
    const found = partsOfRule({ ...step.command, options: step.command.options, family: step.family, table: step.table }, chains.get(keyOf(step)) ?? new Set(), kernel);
    rows.push(...found.rows);
    page.parts.push(...found.parts);
    const { line, text, table, command } = step;
    read.push({ line, text, table, ...(command.chain === undefined ? {} : { chain: command.chain }), unknown: found.unknown, ...wantsOf(together([NOTHING, ...found.parts])) });
  }
  const tables = [...pages.values()].map(({ ledger, parts }) => ({ family: ledger.family, table: ledger.table, rules: countRules(ledger), numiptent: countEntries(ledger, kernel), ...wantsOf(together(parts)) }));
  return {
    ...wantsOf(together([...pages.values()].flatMap((page) => page.parts))),
    numiptent: tables.reduce((sum, table) => sum + table.numiptent, 0),
    iptablesList: listNamesOf(rows),
    tables,
    rules: read,
    unknown: [...new Set(read.flatMap((rule) => rule.unknown))],
  };
}

function checked(rules: unknown, options: Partial<Readonly<Record<keyof RequirementsOptions, unknown>>> | null): string | undefined {
  if (typeof rules !== "string") throw new TypeError("rules must be a string");
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  if (options.kernel !== undefined && typeof options.kernel !== "string") throw new TypeError("options.kernel must be a string");
  return options.kernel;
}

const keyOf = (step: Step): string => `${step.family} ${step.table}`;

function pageOf(pages: Map<string, Page>, step: Step, kernel: string | undefined, rows: ExtensionRow[]): Page {
  const key = keyOf(step);
  let page = pages.get(key);
  if (page === undefined) {
    const row = extensionOf("table", step.table, step.family);
    if (row !== undefined) rows.push(row);
    pages.set(key, (page = { ledger: newLedger(step.family, step.table), parts: [row === undefined ? NOTHING : partOf(row, step.family, kernel)] }));
  }
  return page;
}

/** Chains are known before any rule jumps to them, in whatever order the text has it. */
function userChains(steps: readonly Step[]): ReadonlyMap<string, ReadonlySet<string>> {
  const chains = new Map<string, Set<string>>();
  for (const step of steps) {
    const { command } = step;
    const name = step.chain ?? (command?.operation === "new-chain" || (command !== undefined && holdsRule(command)) ? command.chain : undefined);
    if (name === undefined) continue;
    const key = keyOf(step);
    const known = chains.get(key) ?? new Set();
    chains.set(key, known.add(name));
  }
  return chains;
}

const RULE_OPERATIONS: readonly Command["operation"][] = ["append", "insert", "replace", "delete", "check"];

/** A deletion by number names no extension, one by rule needs them all. */
const holdsRule = (command: Command): boolean => RULE_OPERATIONS.includes(command.operation) && (command.matches.length > 0 || command.target !== undefined || command.operation !== "delete");

