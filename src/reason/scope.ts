import type { Facts } from "../facts/facts.js";
import { chainKind, madeInText, namedBy, targetKind } from "../facts/named.js";
import type { Needed } from "../facts/need.js";
import { needState } from "../facts/need-state.js";
import { placementOf, type Placement } from "../facts/placement.js";
import { companionHitcount, hitcountOf, type FileRules } from "../facts/suspect.js";
import type { Related } from "../facts/relate.js";
import type { Recognised } from "../grammar/recognise.js";
import { effectiveTable } from "../grammar/command/index.js";
import type { LogLevel } from "../input/log-level.js";
import { errnoOfText } from "../knowledge/errno.js";
import { successorOf } from "../knowledge/generations.js";
import { extensionMeant, extensionOfModule } from "../knowledge/invented-names.js";
import { listNamesOf } from "../knowledge/iptables-list-names.js";
import { modeFor, type ExtensionRow } from "../knowledge/lookup.js";
import { moduleOfPath } from "../knowledge/module-name.js";
import { perObject } from "../knowledge/per-object.js";
import { speaksOfNetfilter } from "../knowledge/topic.js";
import type { Command } from "../model/command.js";
import type { FactValue } from "../model/fact.js";
import { wantedNumiptent } from "./numiptent.js";

/** One message with all that is known around it; conditions are asked of it. */
export interface Scope {
  readonly message: Recognised;
  /** Id of the machine that it is of. */
  readonly machine: string;
  readonly related: Related | undefined;
  readonly needed: Needed;
  readonly facts: Facts;
  /** Ids of all messages in the text. */
  readonly messageIds: readonly string[];
  /** What all messages in the text are about, as `area/problem`. */
  readonly problems: readonly string[];
  /** Extensions that some message in the text says the kernel does not have. */
  readonly missing: ReadonlySet<string>;
  /** The rule the message is about: the command's, or one of the rule file in the text. */
  readonly suspect: () => Command | undefined;
  /** The rule file in the text. */
  readonly fileRules: () => FileRules;
  /** All commands in the text. */
  readonly commands: readonly Command[];
  /** What the rules in the text take of numiptent. */
  readonly entries: () => number;
  /** The message as it stands in the text, with a little behind it. */
  readonly raw: string;
  /** The text is a manual's source: what it says happened to nobody. */
  readonly manual: () => boolean;
  /** How bad the program that wrote its line calls it. */
  readonly level: () => LogLevel | undefined;
  /** Its line from the beginning, and what follows it closely. */
  readonly nearby: () => string;
  /** What was asked of it by now, `null` where nothing tells: rules ask the same of a message again and again. Made empty with the scope. */
  readonly answers: Map<string, Known | null>;
  /** The scope that this one is but for its facts. */
  readonly origin?: Scope;
}

export interface Known {
  readonly value: FactValue;
  /** An assumption speaks half as loud. */
  readonly assumed: boolean;
}

/** The value of a fact, field or part of the command; undefined when nothing tells. */
export function lookUp(scope: Scope, name: string): Known | undefined {
  let known = scope.answers.get(name);
  if (known === undefined) scope.answers.set(name, (known = worked(scope, name) ?? null));
  return known ?? undefined;
}

interface Place {
  readonly space: string;
  readonly part: string;
}
const places = new Map<string, Place | null>();
/** Of `field.table` its two halves, `null` for a fact's name. Names come out of rules only, never out of a text. */
function placeNamed(name: string): Place | null {
  let place = places.get(name);
  if (place === undefined) {
    const dot = name.indexOf(".");
    places.set(name, (place = dot < 0 ? null : { space: name.slice(0, dot), part: name.slice(dot + 1) }));
  }
  return place;
}

function worked(scope: Scope, name: string): Known | undefined {
  const place = placeNamed(name);
  if (place === null) {
    if (name === "messages") return { value: scope.messageIds, assumed: false };
    const fact = scope.facts.get(name);
    return fact === undefined ? undefined : { value: fact.value, assumed: fact.state === "assumed" };
  }
  const { space, part } = place;
  // What a command needs hangs on the machine, all else on the text alone.
  if (scope.origin !== undefined && space !== "need") return lookUp(scope.origin, name);
  const value = SPACES[space]?.(scope, part);
  return value === undefined ? undefined : { value, assumed: space === "command" && scope.related?.how === "alone" };
}

const SPACES: Readonly<Record<string, (scope: Scope, part: string) => FactValue | undefined>> = {
  field: ({ message }, part) => {
    if (part === "errno") return message.fields.error === undefined ? undefined : errnoOfText(String(message.fields.error.value));
    if (part === "module" && message.fields.module === undefined && message.fields.path !== undefined) return moduleOfPath(String(message.fields.path.value));
    return message.fields[part]?.value;
  },
  message: ({ message, problems, raw, nearby }, part) => {
    switch (part) {
      case "id": return message.message.id;
      case "program": return message.program?.name;
      case "version": return message.program?.version;
      case "variant": return message.program?.variant;
      case "problems": return problems;
      // Cut off behind a colon, it may have been.
      case "aboutNetfilter": return speaksOfNetfilter(nearby().toLowerCase()) || /:\s{0,4}$/.test(nearby());
      // A carriage return within quotes, as it is, as editors and logs show it, or by what it did to the beginning of the line.
      case "carriageReturn": return /(?:\r|\\r|\^M|#015)['"`’”]|^['"`’”]p?6?tables/.test(raw);
      default: return undefined;
    }
  },
  /** The table, match, target or option that the message names: `known`, `nearest`, `owners` (of an option), `ownerGiven`, `targetsFirst` (it stands behind a target that has had it in every version), `missing` (it, or an owner, is an extension that the kernel was said not to have). */
  named: (scope, part) => {
    const { message, missing } = scope, named = namedIn(scope);
    if (part === "missing") return missing.size > 0 && [String(message.fields.extension?.value), ...(named.owners ?? [])].some((name) => missing.has(name));
    return part in named ? named[part as keyof typeof named] : undefined;
  },
  command: ({ related, commands }, part) => {
    if (related === undefined) return undefined;
    const { command } = related.found;
    switch (part) {
      case "program": return command.program;
      // With the backend its name fixes: another one's rules are elsewhere.
      case "typed": return `${command.program.replace(/-(?:restore|save)$/, "")}${command.variant === undefined ? "" : `-${command.variant}`}`;
      case "operation": return command.operation;
      case "table": return effectiveTable(command);
      case "chain": return command.chain;
      case "target": return command.target?.name ?? "";
      case "protocol": return command.protocol ?? "";
      case "matches": return command.matches.map((match) => match.name);
      case "options": return [...command.options, ...command.matches.flatMap((match) => match.options), ...(command.target?.options ?? [])].map((option) => option.name);
      case "words": return command.words;
      case "text": return command.text;
      case "variant": return command.variant;
      case "source": return command.source;
      case "destination": return command.destination;
      case "ruleNumber": return command.ruleNumber;
      // Of vzctl set and prlctl set.
      case "netfilterMode": return /--netfilter[= ](disabled|stateless|stateful|full)(?![\w-])/.exec(command.text)?.[1];
      case "chainKind": return chainKind(command);
      case "targetKind": return targetKind(command);
      case "chainMade": return madeInText(command, commands);
      default: return undefined;
    }
  },
  need: ({ needed, message, suspect, commands, fileRules, facts, entries }, part) => {
    switch (part) {
      case "kind": return needed.kind;
      case "mode": return needed.mode;
      case "modules": return needed.modules.length > 0 ? needed.modules : undefined;
      case "refused": return needed.refused.length > 0;
      case "tableValid": return needed.tableValid;
      case "marked": return needed.marked;
      case "listNames": return needed.listNames.length > 0 ? needed.listNames : undefined;
      case "numiptent": return wantedNumiptent(numberIn(facts, "numiptentLimit"), entries());
      case "onDisk": case "forbidden": case "missing": case "loaded": case "builtIn": case "basic": case "thirdParty": return needState(part, needed, message, facts);
      // What a module that was asked by its old name is called now.
      case "successor": return message.fields.module === undefined ? undefined : successorOf(String(message.fields.module.value), String(facts.get("kernel")?.value ?? ""));
      // Of a module's name that no kernel has: whether an extension is meant by it.
      case "invented": return message.fields.module !== undefined && extensionMeant(String(message.fields.module.value)) !== undefined;
      // Of a module that was asked for by its own name: the mode that gives what it is to a container, and its names in a module list.
      case "modeOfModule": return mapped(extensionAsked(message), modeFor);
      case "listOfModule": return mapped(extensionAsked(message), (row) => listNamesOf([row]));
      // Of recent: how many packets the rule counts to, or the one that goes with it and has the count.
      case "hitcount": return mapped(suspect(), (rule) => hitcountOf(rule) ?? companionHitcount(rule, commands));
      // The chain that the rule file does not declare.
      case "undeclared": return mapped(suspect(), (rule) => fileRules().undeclared.get(rule));
      default: return placed(placementOf(message, suspect(), facts), part);
    }
  },
};

const namedIn = perObject(({ message, related }: Scope) => namedBy(message, related?.found.command));

const extensionAsked = ({ fields: { module } }: Recognised): ExtensionRow | undefined => (module === undefined ? undefined : extensionOfModule(String(module.value)));

/** Where the command's rule stands wrong (`need.misplaced`), by which extension, and where it would stand right. */
function placed(placement: Placement, part: string): FactValue | undefined {
  const list = (words: readonly string[]): readonly string[] | undefined => (words.length > 0 ? words : undefined);
  switch (part) {
    case "misplaced": return placement.misplaced;
    case "misplacedBy": return placement.by;
    case "rightTables": return list(placement.rightTables);
    case "rightChains": return list(placement.rightChains);
    case "rightProtocols": return list(placement.rightProtocols);
    default: return undefined;
  }
}

const numberIn = (facts: Facts, name: string): number | undefined => (facts.get(name) === undefined ? undefined : Number(facts.get(name)!.value));

const mapped = <From, To>(value: From | undefined, to: (value: From) => To | undefined): To | undefined => (value === undefined ? undefined : to(value));
