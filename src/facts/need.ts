import { familyOf, effectiveTable } from "../grammar/command/index.js";
import type { Recognised } from "../grammar/recognise.js";
import { csfTest } from "../knowledge/csf-tests.js";
import { builtInChains, isKnownTable, tablesWithChain } from "../knowledge/hooks.js";
import { listNamesOf } from "../knowledge/iptables-list-names.js";
import { extensionOf, generationOf, modeFor, modulesFor, needOf, strongerMode, strongerNeed, type ExtensionRow } from "../knowledge/lookup.js";
import { extensionMeant } from "../knowledge/invented-names.js";
import { shorewallCapability } from "../knowledge/shorewall-capabilities.js";
import type { Command } from "../model/command.js";
import type { Family, Generation, Need, NetfilterMode } from "../model/mode.js";
import type { Facts } from "./facts.js";
import type { NftMark } from "./nft-mark.js";
import type { Related } from "./relate.js";
import { atLeast } from "./versions.js";

/** What the failing command needs of the kernel. */
export interface Needed {
  readonly kind: Need | undefined;
  /** The smallest netfilter mode that allows it; undefined when nothing is known of it or no mode does. */
  readonly mode: NetfilterMode | undefined;
  readonly modules: readonly string[];
  /** Extensions that no mode allows. */
  readonly refused: readonly string[];
  /** Whether the chain is one of the table's own, where that can be told. */
  readonly tableValid: boolean | undefined;
  /** Of nft: what is marked. */
  readonly marked?: NftMark["kind"];
  /** Names for IPTABLES= of Virtuozzo before 6.0 update 6. */
  readonly listNames: readonly string[];
}

const NOTHING: Needed = { kind: undefined, mode: undefined, modules: [], refused: [], tableValid: undefined, listNames: [] };

/** What else beside a message tells of its need. */
export interface Beside {
  readonly others?: readonly Recognised[];
  /** The rules of a file that restore reads. */
  readonly fileRules?: () => readonly Command[];
  readonly mark?: NftMark | undefined;
}

/** What the command beside a message needs, or without one what the message itself names, or nft marks, or csf's test on its line tries. */
export function neededBy(message: Recognised, related: Related | undefined, facts: Facts, { others = [], fileRules = () => [], mark }: Beside = {}): Needed {
  if (mark !== undefined) return { ...NOTHING, modules: mark.modules, marked: mark.kind };
  const kernel = String(facts.get("kernel")?.value ?? facts.get("nodeKernel")?.value ?? "");
  const named = [...namedRows(message), ...testedRows(message, others), ...fileRows(message, related, fileRules)];
  const command = related?.found.command;
  const rows = command === undefined ? named : [...stillOpen(commandRows(command), facts), ...named];
  if (rows.length === 0) return command === undefined ? NOTHING : { ...NOTHING, tableValid: tableValid(command) };
  const family = command === undefined ? familyOfMessage(message) : familyOf(command);
  return fromRows(rows, family, kernel, generationOf(kernel) ?? likelyGeneration(message, facts), command);
}

/** Without a kernel's release: what each Virtuozzo has; only iptables 1.3.5, of the 2.6.18 time, prints -1 as an error. */
function likelyGeneration({ message }: Recognised, facts: Facts): Generation {
  const version = facts.get("virtuozzo")?.value;
  if (version !== undefined) return atLeast(String(version), "7") === true ? "current" : atLeast(String(version), "4.7") === true ? "2.6.32" : "2.6.18";
  if (message.id === "iptables/unknown-error") return "2.6.18";
  return facts.get("platform")?.value === "virtuozzo" ? "2.6.32" : "current";
}

function fromRows(rows: readonly ExtensionRow[], family: Family, kernel: string, generation: Generation, command: Command | undefined): Needed {
  let kind: Need = "none";
  let mode: NetfilterMode | undefined;
  const modules = new Set<string>();
  const refused: string[] = [];
  for (const row of rows) {
    kind = strongerNeed(kind, needOf(row));
    const smallest = modeFor(row);
    if (smallest === undefined) refused.push(row.name);
    else mode = mode === undefined ? smallest : strongerMode(mode, smallest);
    for (const module of modulesFor(row, family, generation, kernel === "" ? undefined : kernel)) modules.add(module);
  }
  return { kind, mode: refused.length > 0 ? undefined : mode, modules: [...modules], refused, tableValid: command === undefined ? undefined : tableValid(command), listNames: listNamesOf(rows) };
}

/** Less what the text shows to work, as long as something is left. */
function stillOpen(rows: ExtensionRow[], facts: Facts): ExtensionRow[] {
  const working = facts.get("extensionsWorking")?.value;
  if (!Array.isArray(working)) return rows;
  const open = rows.filter(({ kind, name }) => !(working as readonly string[]).includes(`${kind} ${name}`));
  return open.length > 0 ? open : rows;
}

/** The extensions a command uses; what it does not say (`filter`, a chain as target) needs nothing of its own. */
function commandRows(command: Command): ExtensionRow[] {
  const family = familyOf(command);
  return [
    ...(command.table === undefined ? [] : [extensionOf("table", effectiveTable(command), family)]),
    ...command.matches.map((match) => extensionOf("match", match.name, family)),
    ...(command.target === undefined ? [] : [extensionOf("target", command.target.name, family)]),
  ].filter((row): row is ExtensionRow => row !== undefined);
}

function familyOfMessage({ message, program, fields }: Recognised): Family {
  if (message.id.startsWith("ebtables/")) return "bridge";
  if (message.id.startsWith("arptables/")) return "arp";
  const word = `${program?.name ?? ""} ${String(fields.family?.value ?? "")} ${String(fields.program?.value ?? "")}`;
  return word.includes('ip6') ? "ip6" : word.includes('arp') ? "arp" : word.includes('eb') ? "bridge" : "ip";
}

/** The table, match or target that the message's own fields name. */
function namedRows(message: Recognised): ExtensionRow[] {
  const family = familyOfMessage(message);
  const { table, extension, match, target, capability, helper, module } = message.fields;
  const rows: (ExtensionRow | undefined)[] = [];
  if (table !== undefined) rows.push(extensionOf("table", String(table.value).toLowerCase(), family));
  if (match !== undefined) rows.push(extensionOf("match", String(match.value), family));
  if (target !== undefined) rows.push(extensionOf("target", String(target.value), family));
  const feature = capability === undefined ? undefined : shorewallCapability(String(capability.value));
  if (feature !== undefined) rows.push(extensionOf(feature.kind, feature.extension, family));
  if (module !== undefined) rows.push(extensionMeant(String(module.value)));
  if (helper !== undefined) rows.push(extensionOf("helper", String(helper.value), family));
  if (extension !== undefined) {
    const name = String(extension.value).replace(/\.\d+$/, "");
    rows.push(extensionOf(/^[A-Z0-9]+$/.test(name) ? "target" : "match", name, family));
  }
  return rows.filter((row): row is ExtensionRow => row !== undefined);
}

/** A restore names a line, mostly that of COMMIT: what the file's rules need of tracking and NAT, else all that they need. */
function fileRows({ message }: Recognised, related: Related | undefined, fileRules: () => readonly Command[]): ExtensionRow[] {
  if (message.id !== "iptables/restore-line-failed" || related?.found.command.chain !== undefined) return [];
  const rows = [...new Set(fileRules().flatMap(commandRows))];
  const asking = rows.filter((row) => needOf(row) !== "none");
  return asking.length > 0 ? asking : rows;
}

const testsOf = new WeakMap<readonly Recognised[], ReadonlyMap<number, Recognised>>();

/** The first test of csf's on each line; looked for once, for there may be as many errors as lines. */
function testsByRow(messages: readonly Recognised[]): ReadonlyMap<number, Recognised> {
  const known = testsOf.get(messages);
  if (known !== undefined) return known;
  const made = new Map(messages.filter(({ fields }) => fields["tested"] !== undefined).reverse().map((message) => [message.row, message]));
  testsOf.set(messages, made);
  return made;
}

/** What the line of csf's test tries, for the line itself and for what iptables said within it. Where LOG fails, the tests that end in it tell no more. */
function testedRows(message: Recognised, others: readonly Recognised[]): ExtensionRow[] {
  const line = message.message.id.startsWith("framework/csf-") ? message : testsByRow(others).get(message.row);
  const test = line?.fields["tested"] === undefined ? undefined : csfTest(String(line.fields["tested"].value));
  if (test === undefined) return [];
  const noLog = others.some((other) => other.message.id === "framework/csf-log-failed");
  const rows = noLog && test.target === "LOG" ? [extensionOf("target", "LOG", "ip")] : [
    ...(test.table === "filter" ? [] : [extensionOf("table", test.table, "ip")]), ...test.matches.map((name) => extensionOf("match", name, "ip")),
    ...(test.matches.length > 0 ? [] : [extensionOf("target", test.target, "ip")]),
  ];
  return rows.filter((row): row is ExtensionRow => row !== undefined);
}

/** False when the command works on a chain that looks built in and that its table does not have. */
function tableValid(command: Command): boolean | undefined {
  const table = effectiveTable(command);
  if (command.chain === undefined || !isKnownTable(table)) return undefined;
  const family = familyOf(command);
  if (tablesWithChain(command.chain, family).length === 0) return undefined;
  return builtInChains(table, family).some((hook) => hook === command.chain);
}
