import type { Test } from "./fact.js";
import type { CauseFamily } from "./family.js";
import type { NetfilterMode } from "./mode.js";
import type { Effect, Place } from "./place.js";

export type Severity = "error" | "warning" | "info";

/**
 * Proof of a remedy. `live`: a lab test made the error happen, applied this remedy and saw it gone.
 * `vendor`: the vendor's documentation says so. `source`: read in the code named. `caller`: a rule of the caller's own says so.
 */
export interface Proof {
  readonly kind: "live" | "vendor" | "source" | "caller";
  readonly ref: string;
}

/** A word of a command that is filled from a typed fact or field; unfilled it is printed as `<NAME>`. */
export interface Slot {
  readonly slot: SlotName;
  /** Literal text around the value: `{ slot: "count", prefix: "numiptent=" }`. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Every slot a command may have. Each has a validator in `reason/slots.ts`; nothing else reaches a command. */
export type SlotName =
  | "ctid" | "mode" | "table" | "chain" | "module" | "modules" | "moduleList" | "numiptent" | "interface" | "set" | "kernel"
  | "program" | "address" | "protocol" | "port" | "count" | "line" | "file" | "node" | "helper" | "rule" | "value" | "setType" | "service"
  | "package" | "sysctlKey" | "moduleOption" | "moduleUser" | "target" | "match" | "family" | "newName" | "extension" | "option"
  /** Where a misplaced rule would stand right, and the extension that wants it there. */
  | "rightTable" | "rightChain" | "rightProtocol" | "misplacedBy" | "nftTable" | "nftChain"
  /** The refused word, as the message says it. */
  | "said"
  /** An image, a unit. */
  | "image" | "unit"
  /** The program that made the chain or set. */
  | "owner";

export type Word = string | Slot;
/** A change of the command that was typed. What an edit does not name stays: each word, its order, the operation. */
export type RuleEdit =
  | { readonly do: "behind-program" | "behind-chain" | "append"; readonly words: readonly Word[] }
  /** `program`: another of the same language, its path and backend stay. */
  | { readonly do: "table" | "chain" | "target" | "program" | "number"; readonly to: Word }
  /** The option's value, in a rule that is added. */
  | { readonly do: "value"; readonly option: string; readonly to: string }
  /**
   * The option's number, in a rule that is added, down to the most that is taken; with `alongside` another option's in the same measure
   * (`--hitcount 60` to 20 and `--seconds 60` to 20).
   */
  | { readonly do: "lower"; readonly option: string; readonly most: number; readonly alongside?: string }
  /** The option goes, where it is there. */
  | { readonly do: "without-option"; readonly option: string }
  /** The option's list of ports, as it was typed, for multiport. */
  | { readonly do: "multiport"; readonly option: string }
  | { readonly do: "rename-option"; readonly option: string; readonly to: string }
  /** The word that the message names; with `keep` it stays, and the other goes behind it. */
  | { readonly do: "word"; readonly from: SlotName; readonly to: Word; readonly keep?: true }
  /** The value that an option lacks: in the place of an empty word, or before the option that was taken for it. */
  | { readonly do: "missing-value"; readonly to: Word };

/**
 * The command that was typed, with edits: as a whole, what asks for its rule (`check`), or what takes it back (`undo`).
 * `template` is printed where the text does not hold the command; empty: nothing is.
 */
export interface TypedAgain {
  readonly again: readonly RuleEdit[];
  readonly as?: "check" | "undo";
  readonly template: readonly Word[];
}

/** A command's words; with a place of its own where that is not the remedy's; or the typed command, edited. */
export type RuleCommand = readonly Word[] | { readonly where: Place; readonly argv: readonly Word[] } | TypedAgain | ByDistribution;

/**
 * What each distribution does in its own way. Where the text does not tell which it is, nothing is printed: the remedy's words have to do.
 * `variant`: both iptables and ip6tables and what goes with them.
 */
export type ByDistribution =
  | { readonly distribution: "install"; readonly software: string }
  | { readonly distribution: "variant"; readonly to: "legacy" | "nft" }
  | { readonly distribution: "service"; readonly verb: "start" | "restart" | "status"; readonly service: string };

export interface RuleRemedy {
  readonly title: string;
  readonly where: Place;
  readonly effect: Effect;
  /** Does it outlast a reboot (of the machine it is typed on)? */
  readonly lasting: boolean;
  /** When it applies; all must hold. Give both ends of a version range where there are two. */
  readonly when?: readonly Test[];
  /** `when` in words for people, "on Virtuozzo 7", where the words of its single tests do not read well. */
  readonly only?: string;
  /** It only tells what the next remedy leaves open: shown before it. */
  readonly leads?: true;
  /** Another way altogether: it stands behind those that are chosen by version, also while nobody knows which of them applies. */
  readonly last?: true;
  readonly commands: readonly RuleCommand[];
  /** Keeps what `undo` restores; run before the commands. */
  readonly record?: readonly RuleCommand[];
  /** Fails before the commands and passes after them. */
  readonly check: readonly RuleCommand[];
  /** Commands that only print, and what to look for. */
  readonly look?: readonly { readonly command: RuleCommand; readonly for: string }[];
  readonly undo?: readonly RuleCommand[] | string;
  readonly note?: string;
  /** The owner of the chain or set that is named makes it again, in its own way; the commands stand for those of whom no such way is known. */
  readonly rebuilds?: "chain" | "set" | { readonly owner: string };
  readonly proof: Proof;
}

/**
 * How a rule competes.
 * `cause`: an answer. `undecided`: an answer that says the text does not tell which of some causes it is; any supported cause goes before it.
 * `outer`: a symptom around something else (a wrapper's own line); it leads only when nothing inner is found, else it lends its evidence to it.
 * `noise`: looks like an error and is none.
 */
export type RuleRole = "cause" | "undecided" | "outer" | "noise";

/**
 * What makes a rule a candidate: a message, what the words of a program around iptables mean (`means/lock-held`), or an area's messages (`area/*`).
 * `when` narrows it to some of the message's forms.
 */
export type Trigger = string | { readonly message: string; readonly when?: readonly Test[] };

/** A class of messages that mean the same, shared by the rules that compete for it. */
export interface Symptom {
  readonly symptom: string;
  /** What they say, as a sentence. */
  readonly means: string;
  readonly of: readonly Trigger[];
}

export type SymptomUse = Trigger | Symptom;

/** How to see that it is this cause and no other of its family: what to ask, and the answer that would say so. */
export interface RuleTell {
  readonly question: { readonly text: string; readonly where: Place; readonly argv: readonly Word[] };
  readonly answer: string;
}

/** A cause, as data. No functions: it can be printed, diffed, sent as JSON, translated. */
export interface Rule {
  readonly code: string;
  /** What the text nearly always tells, where it may leave the cause open. */
  readonly family?: CauseFamily;
  /** The release that brought it. */
  readonly since: string;
  /** A caller's own, beside those that are built in. */
  readonly own?: true;
  /** Where it is written up; a built-in one has a page in this package. */
  readonly docs?: string;
  /** One line; names the state, not the cure. May hold `{slot|words when it is not known}`. */
  readonly title: string;
  /** Says something the message does not. May hold slots like the title. */
  readonly cause: string;
  readonly severity: Severity;
  readonly role?: RuleRole;
  /** Of an undecided rule: where one of these holds, the text does tell. */
  readonly settledBy?: readonly Test[];
  /** What it shows itself by. */
  readonly symptoms: readonly SymptomUse[];
  /** Must not fail. A test that is unknown costs and becomes a question. */
  readonly requires?: readonly Test[];
  /** If one holds, the rule is out. */
  readonly excludes?: readonly Test[];
  /** Speak for (or, failing, against) the rule without deciding. */
  readonly supports?: readonly Test[];
  /** Kernel modules by name, or `{ slot: "modules" }` for what the failing command needs. */
  readonly modules?: readonly Word[];
  /** The smallest mode that cures it; `{ slot: "mode" }` is what the failing command needs. */
  readonly netfilterMode?: NetfilterMode | { readonly slot: "mode" };
  readonly remedies: readonly RuleRemedy[];
  /** Codes (or `area/*`) whose evidence belongs to this cause when both come out of one text: consequences and outer wordings of it. */
  readonly explains?: readonly string[];
  readonly tell?: RuleTell;
  /** Facts worth asking for even when no condition needs them. */
  readonly ask?: readonly string[];
  readonly sources: readonly string[];
}
