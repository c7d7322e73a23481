import type { Span } from "./text.js";

/** The programs whose command lines are read. */
export type CommandProgram =
  | "iptables" | "ip6tables" | "ebtables" | "arptables"
  | "iptables-restore" | "ip6tables-restore" | "ebtables-restore" | "arptables-restore"
  | "iptables-save" | "ip6tables-save" | "ebtables-save" | "arptables-save"
  | "ipset" | "nft" | "conntrack" | "modprobe" | "vzctl" | "prlctl" | "sysctl";

export type Operation =
  | "append" | "insert" | "delete" | "replace" | "check" | "list" | "list-rules" | "flush" | "zero"
  | "new-chain" | "delete-chain" | "rename-chain" | "policy" | "restore" | "save" | "version" | "help" | "other";

/** One option of an extension or of the rule itself, as typed. */
export interface CommandOption {
  readonly name: string;
  readonly value?: string;
  readonly negated: boolean;
  readonly span: Span;
}

/** A match (`-m`) or target (`-j`, `-g`) with the options that belong to it. */
export interface ExtensionUse {
  readonly name: string;
  readonly options: readonly CommandOption[];
  readonly span: Span;
}

/** A command line as typed, or as a program echoed it. Spans count from the start of the parsed string. */
export interface Command {
  readonly program: CommandProgram;
  /** The backend the program's name fixes: `iptables-legacy`, `iptables-nft`. */
  readonly variant?: "legacy" | "nft";
  readonly operation: Operation;
  /** Only when `-t` was given; without it iptables works on `filter`. */
  readonly table?: string;
  readonly chain?: string;
  readonly ruleNumber?: number;
  /** The second name of `-E`. */
  readonly newName?: string;
  /** As this and the next four: `! tcp` when negated, wherever the `!` stood. */
  readonly protocol?: string;
  readonly source?: string;
  readonly destination?: string;
  readonly inInterface?: string;
  readonly outInterface?: string;
  readonly matches: readonly ExtensionUse[];
  /** Also the verdict of `-P`. */
  readonly target?: ExtensionUse;
  /** True for `-g`. */
  readonly goto: boolean;
  /** Options that belong to no match or target (`--dport` before `-p`, `-w`, `-n` …). */
  readonly options: readonly CommandOption[];
  /** Words no option took: the stray words iptables calls bad arguments. For ipset, nft, modprobe, vzctl: all words after the program. For restore: the file. */
  readonly words: readonly string[];
  readonly text: string;
  readonly span: Span;
}
