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

/** A word as it was typed: what the program saw, and where it stands. */
export interface TypedWord {
  readonly text: string;
  readonly span: Span;
  /** Quotes, escapes or expansions of the shell took part in it: what stands in the text is not what the program saw. */
  readonly quoted: boolean;
}

/** The words of a command line, each in its place, so that a command can be given back with nothing lost. */
export interface TypedCommand {
  /** What it was run through: `sudo -n`, `ip netns exec blue`, `nsenter -t 4711 -n`. */
  readonly prefix: readonly TypedWord[];
  /** As typed, with its path. */
  readonly program: TypedWord;
  readonly words: readonly TypedWord[];
  /** The file behind `<`. */
  readonly input?: TypedWord;
}

/**
 * What a word of a command is there for. Parts stand in the order of the words.
 * `operation`: `-A` and its kin with chain, number or policy; `field`: the program's own options that bind a rule; `own`: its other options;
 * `option`: of a match or target; `unknown`: of nobody; `stray`: a word that no option took.
 */
export interface CommandPart {
  readonly role: "operation" | "field" | "match" | "target" | "own" | "option" | "unknown" | "stray";
  /** In full and with hyphens, as typed otherwise: `--dport`, `-A`, `-m`. Of a stray word the word. */
  readonly name: string;
  /** The word with the option's name, as an index. */
  readonly at: number;
  /** Values, each with its word's index; `inside` where it stands in the option's own word (`--dport=22`, `-ptcp`). */
  readonly values: readonly { readonly text: string; readonly at: number; readonly inside: boolean }[];
  /** The word `!` before the option or before its value. */
  readonly negation?: { readonly at: number; readonly behind: boolean };
  /** The match or target that an option belongs to. */
  readonly owner?: string;
  /** True where the match was brought by the protocol, not by `-m`. */
  readonly implied?: boolean;
}
