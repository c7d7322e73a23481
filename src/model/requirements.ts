import type { Family, Generation, Need, NetfilterMode } from "./mode.js";

/** What a part of a rule set needs. */
export interface Wants {
  readonly needs: Need;
  /** The smallest netfilter mode; absent when no mode suffices, or when no rule was read. */
  readonly mode?: NetfilterMode;
  /** Why no mode suffices, or what must be loaded on the node besides. */
  readonly notes: readonly string[];
  readonly modules: Readonly<Record<Generation, readonly string[]>>;
}

/** A line that was not read, and why. */
export interface Unread {
  /** 1-based line in the text given. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** Why the figures are a lower bound. */
export interface AtLeast {
  /** 1-based; absent when it is true of the whole text. */
  readonly line?: number;
  readonly why: string;
}

/** The forms that a rule set comes in. */
export type RuleSetForm =
  | "iptables-save" | "iptables -S" | "iptables -L" | "commands" | "script" | "template" | "ufw" | "firewalld XML" | "firewall-cmd --list-all"
  | "fail2ban" | "csf.conf" | "conf.apf" | "shorewall" | "uci firewall" | "ferm" | "nft" | "Docker" | "kube-proxy";

export interface RuleRequirements extends Wants {
  /** 1-based line in the text given. */
  readonly line: number;
  readonly text: string;
  readonly family: Family;
  readonly table: string;
  readonly chain?: string;
  /** Rules that the kernel gets of it: `-s a,b` makes two. 0 for deletions and checks. */
  readonly numiptent: number;
  readonly unknown: readonly string[];
}

export interface TableRequirements extends Wants {
  readonly family: Family;
  readonly table: string;
  readonly rules: number;
  /** Entries this table takes of numiptent. */
  readonly numiptent: number;
  /** How they come together: `7 rules + 2 × 2 chains + 3 policies + 1 end`. */
  readonly formula: string;
}

/** What a mode below the smallest one would lose. */
export interface SmallerMode {
  readonly mode: NetfilterMode;
  /** All rules of the set, of which the lost ones are some. */
  readonly of: number;
  readonly lost: readonly { readonly line: number; readonly text: string; readonly protects: string }[];
  /** A rule file for this mode, as near to the given one as it can be made; absent for `disabled`, which has no rules. */
  readonly instead?: readonly { readonly family: Family; readonly rules: string }[];
  /** What the set in its place does not do as the given one did. */
  readonly differs: readonly string[];
}

/** A line that iptables-restore refuses. */
export interface RefusedLine {
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  readonly why: string;
  /** The characters `from` up to before `to` (offsets into the text given) give way to `text`. */
  readonly edit?: { readonly from: number; readonly to: number; readonly text: string };
}

/** What a rule set needs of kernel, node and container. */
export interface Requirements extends Wants {
  /** Lines that were not read: nothing below speaks of them. */
  readonly unread: readonly Unread[];
  /** Empty where the figures are exact; else what could add to them. */
  readonly atLeast: readonly AtLeast[];
  /** Lines that were read and are not counted: what a `stop` does, what `PostDown` takes away. */
  readonly notCounted: readonly Unread[];
  readonly forms: readonly RuleSetForm[];
  /** The kernel asked for, and the modules as it calls them. */
  readonly kernel?: { readonly release: string; readonly generation: Generation; readonly modules: readonly string[] };
  /** Entries of all tables given: rules, built-in policies, heads and ends of user chains, final entries. nft's own rules are not counted by it. */
  readonly numiptent: number;
  /** The names for the IPTABLES list of Virtuozzo before 6.0 update 6. */
  readonly iptablesList: readonly string[];
  readonly tables: readonly TableRequirements[];
  readonly rules: readonly RuleRequirements[];
  /** Extensions that no table knows; nothing is claimed about them. */
  readonly unknown: readonly string[];
  /** Chains that rules jump to and that are not declared here. */
  readonly undeclared: readonly string[];
  /** The modes below the smallest one, the largest first, and what each would lose. */
  readonly smaller: readonly SmallerMode[];
  /** Why iptables-restore would refuse this file; empty for other forms. */
  readonly refused: readonly RefusedLine[];
}

/** Two rule sets side by side. */
export interface RuleSetDifference {
  /** Rules that only one of them has, in its order. */
  readonly onlyBefore: readonly { readonly line: number; readonly text: string; readonly family: Family; readonly table: string }[];
  readonly onlyAfter: readonly { readonly line: number; readonly text: string; readonly family: Family; readonly table: string }[];
  /** True when both have the same rules, but in another order within a chain. */
  readonly reordered: boolean;
  readonly policies: readonly { readonly family: Family; readonly table: string; readonly chain: string; readonly before?: string; readonly after?: string }[];
  readonly mode: { readonly before?: NetfilterMode; readonly after?: NetfilterMode };
  readonly numiptent: { readonly before: number; readonly after: number };
  readonly modules: Readonly<Record<Generation, { readonly gone: readonly string[]; readonly added: readonly string[] }>>;
  /** What neither side is compared in. */
  readonly unread: { readonly before: readonly Unread[]; readonly after: readonly Unread[] };
}

/** How a paste of a node shows less than the node has. */
export interface ListingFault {
  readonly node: "source" | "target";
  readonly line?: number;
  readonly why: string;
}

export interface NodeComparison {
  /** Netfilter modules loaded on the source and missing on the target, and the other way round. */
  readonly missingOnTarget: readonly string[];
  readonly missingOnSource: readonly string[];
  /** Modules that the paste of the target cannot tell of: it shows only a part. */
  readonly notShown: readonly string[];
  /** Modules the rules need that the target lacks. Empty when no rules were given. */
  readonly neededAndMissing: readonly string[];
  readonly brokenRules: readonly { readonly line: number; readonly text: string; readonly modules: readonly string[] }[];
  /** Lists that are filtered, cut, coloured, doubled or without sizes. */
  readonly listings: readonly ListingFault[];
  /** Settings of the containers that differ or do not suffice: mode, numiptent, features. */
  readonly settings: readonly string[];
  /** The order in which to do what, before the migration and after it failed. */
  readonly plan: readonly { readonly when: "before" | "after-failure"; readonly title: string; readonly commands: readonly import("./report.js").Command[]; readonly check?: readonly import("./report.js").Command[]; readonly note?: string }[];
  readonly remedies: readonly import("./report.js").Remedy[];
  readonly notes: readonly string[];
}
