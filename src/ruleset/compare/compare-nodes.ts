import { isNetfilterModule } from "../../knowledge/lookup.js";
import { isSameModule } from "../../knowledge/module-aliases.js";
import type { Generation } from "../../model/mode.js";
import type { NodeComparison, Requirements, RuleRequirements } from "../../model/requirements.js";
import { has, modulesOfNames, releaseIn, type Presence } from "./presence.js";
import { readListing } from "./read-listing.js";
import { remediesFor } from "./remedies.js";
import { requirements } from "../requirements.js";
import { readSettings, settingProblems } from "./container-settings.js";
import { planOf } from "./plan.js";

export interface NodesToCompare {
  /**
   * What the node shows that the container comes from: lsmod, /proc/modules, /proc/net/ip_tables_names, _matches, _targets, `ls` of /lib/modules,
   * modules.builtin, the kernel's configuration, the container's configuration.
   */
  readonly source: string;
  /** The same of the node it goes to. */
  readonly target: string;
  /** The container's rules, as iptables-save prints them. */
  readonly rules?: string;
}

/**
 * Compares the netfilter modules of two nodes, as vzmigrate, p.haul and CRIU do not, and tells which rules that breaks.
 * Names that differ between kernel generations only are one thing.
 * @throws TypeError that names the field, when one has the wrong type
 */
export function compareNodes(nodes: NodesToCompare): NodeComparison {
  checked(nodes);
  const source = readListing(nodes.source);
  const target = readListing(nodes.target);
  const generation = target.generation ?? source.generation ?? "current";
  const missingOnTarget = missing(source, target, generation);
  const needed = nodes.rules === undefined ? undefined : requirements(nodes.rules, releaseOf(nodes.target));
  const brokenRules = needed === undefined ? [] : broken(needed.rules, target, generation, source.generation ?? "current");
  const neededAndMissing = [...new Set(brokenRules.flatMap(({ modules }) => modules))].sort();
  return {
    missingOnTarget,
    missingOnSource: missing(target, source, source.generation ?? generation),
    notShown: notShown(source, target, needed, generation),
    listings: [...source.shown.faults.map((fault) => ({ node: "source" as const, ...fault })), ...target.shown.faults.map((fault) => ({ node: "target" as const, ...fault }))],
    settings: settingProblems(readSettings(nodes.source), readSettings(nodes.target), needed),
    plan: planOf(nodes.rules === undefined ? missingOnTarget : neededAndMissing, target.generation ?? source.generation, needed),
    neededAndMissing,
    brokenRules,
    remedies: remediesFor(nodes.rules === undefined ? missingOnTarget : neededAndMissing),
    notes: [...notes(source, target, nodes.rules), ...onDisk(target, nodes.rules === undefined ? missingOnTarget : neededAndMissing), ...unreadRules(needed)],
  };
}

/** The target's release, where its paste shows one: 3.10 of Virtuozzo 7 has ipt_MASQUERADE, not xt_MASQUERADE. */
function releaseOf(target: string): { readonly kernel?: string } {
  const kernel = releaseIn(target);
  return kernel === undefined ? {} : { kernel };
}

function checked(nodes: Partial<Readonly<Record<keyof NodesToCompare, unknown>>> | null): void {
  if (typeof nodes !== "object" || nodes === null) throw new TypeError("nodes must be an object with source and target");
  for (const field of ["source", "target"] as const) if (typeof nodes[field] !== "string") throw new TypeError(`nodes.${field} must be a string`);
  if (nodes.rules !== undefined && typeof nodes.rules !== "string") throw new TypeError("nodes.rules must be a string");
}

/** What one node has and the other lacks. What a paste cannot tell is not called missing. */
const missing = (here: Presence, there: Presence, generation: Generation): readonly string[] =>
  [...new Set([...(here.modules ?? []), ...here.builtIn, ...(here.modules === undefined ? modulesOfNames(here, here.generation ?? generation) : [])])].filter((module) => isNetfilterModule(module) && has(there, module) === false).sort();

/** What was loaded on the source or is needed, and of which the target's paste cannot tell. */
function notShown(source: Presence, target: Presence, needed: Requirements | undefined, generation: Generation): readonly string[] {
  if (!target.shown.partial) return [];
  const wanted = new Set([...(source.modules ?? []), ...(needed?.modules[generation] ?? [])]);
  return [...wanted].filter((module) => isNetfilterModule(module) && has(target, module) === undefined).sort();
}

const onDisk = ({ disk }: Presence, modules: readonly string[]): readonly string[] => {
  const there = modules.filter((module) => disk.available.has(module)), none = modules.filter((module) => disk.absent.has(module));
  return [
    ...(there.length === 0 ? [] : [`not loaded on the target, and there to be loaded: ${there.join(", ")}`]),
    ...(none.length === 0 ? [] : [`left out of the target's kernel by its configuration: ${none.join(", ")}`]),
  ];
};

const unreadRules = (needed: Requirements | undefined): readonly string[] =>
  needed === undefined ? [] : [
    ...(needed.rules.length === 0 ? ["no rule was read in the rules given: nothing is known to break"] : []),
    ...(needed.unread.length === 0 ? [] : [`${needed.unread.length} line${needed.unread.length === 1 ? "" : "s"} of the rules ${needed.unread.length === 1 ? "was" : "were"} not read, the first of them line ${needed.unread[0]!.line}: what they need is not compared`]),
  ];

function broken(rules: readonly RuleRequirements[], target: Presence, generation: Generation, from: Generation): NodeComparison["brokenRules"] {
  return rules
    .map(({ line, text, modules }) => {
      // An extension that the target's generation has under no name at all is named as the source calls it.
      const without = modules[from].filter((module) => !modules[generation].some((name) => isSameModule(module, name)));
      return { line, text, modules: [...new Set([...modules[generation], ...without])].filter((module) => has(target, module) === false) };
    })
    .filter(({ modules }) => modules.length > 0);
}

const NOTHING_COMPARES = "vzmigrate, p.haul and CRIU do not compare netfilter modules: iptables-restore finds out while the container is being restored";
const BUILT_IN = "a module that is built into a kernel is not in lsmod; /lib/modules/<KERNEL>/modules.builtin lists those";
const ON_DEMAND = "not loaded is not the same as not there: modprobe -n -v NAME on the node tells whether it could be loaded";

function notes(source: Presence, target: Presence, rules: string | undefined): readonly string[] {
  const empty = (presence: Presence): boolean => presence.modules === undefined && presence.disk.available.size + presence.disk.builtIn.size === 0 && presence.builtIn.size === 0 && Object.values(presence.names).every((lists) => Object.keys(lists).length === 0);
  return [
    ...(empty(source) ? ["no list of modules was found in source"] : []),
    ...(empty(target) ? ["no list of modules was found in target: nothing can be said to be missing there"] : []),
    ...(!empty(target) && target.modules === undefined && !target.disk.shown ? ["target shows only what the kernel lists under /proc/net; modules that appear in none of these lists, such as nf_conntrack, were not compared, and a table nobody has used yet may not be listed"] : []),
    ...(source.generation !== undefined && target.generation !== undefined && source.generation !== target.generation ? [`the kernels differ in generation (${source.generation} and ${target.generation}); modules that only changed their name count as the same`] : []),
    ...(rules === undefined ? ["without the container's rules (iptables-save) it cannot be told which of the missing modules matter"] : []),
    BUILT_IN,
    ON_DEMAND,
    NOTHING_COMPARES,
  ];
}
