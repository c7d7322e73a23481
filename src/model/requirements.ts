import type { Family, Generation, Need, NetfilterMode } from "./mode.js";

/** What a part of a rule set needs. */
export interface Wants {
  readonly needs: Need;
  /** The smallest netfilter mode; absent when no mode suffices. */
  readonly mode?: NetfilterMode;
  /** Why no mode suffices, or what must be loaded on the node besides. */
  readonly notes: readonly string[];
  readonly modules: Readonly<Record<Generation, readonly string[]>>;
}

export interface RuleRequirements extends Wants {
  /** 1-based line in the text given. */
  readonly line: number;
  readonly text: string;
  readonly table: string;
  readonly chain?: string;
  readonly unknown: readonly string[];
}

export interface TableRequirements extends Wants {
  readonly family: Family;
  readonly table: string;
  readonly rules: number;
  /** Entries this table takes of numiptent. */
  readonly numiptent: number;
}

/** What a rule set needs of kernel, node and container. */
export interface Requirements extends Wants {
  /** Entries of all tables given: rules, built-in policies, heads and ends of user chains, final entries. */
  readonly numiptent: number;
  /** The names for the IPTABLES list of Virtuozzo before 6.0 update 6. */
  readonly iptablesList: readonly string[];
  readonly tables: readonly TableRequirements[];
  readonly rules: readonly RuleRequirements[];
  /** Extensions that no table knows; nothing is claimed about them. */
  readonly unknown: readonly string[];
}

export interface NodeComparison {
  /** Netfilter modules loaded on the source and missing on the target, and the other way round. */
  readonly missingOnTarget: readonly string[];
  readonly missingOnSource: readonly string[];
  /** Modules the rules need that the target lacks. Empty when no rules were given. */
  readonly neededAndMissing: readonly string[];
  readonly brokenRules: readonly { readonly line: number; readonly text: string; readonly modules: readonly string[] }[];
  readonly remedies: readonly import("./report.js").Remedy[];
  readonly notes: readonly string[];
}
