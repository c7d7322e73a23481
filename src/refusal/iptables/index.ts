import { lineOf, partsOf, type Line } from "../../edit/line.js";
import type { Recognised } from "../../grammar/recognise.js";
import type { TypedCommand } from "../../model/command.js";
import type { Refusal } from "../../model/refusal.js";
import type { Context, Refused } from "../context.js";
import { fault, type Fault, type Way } from "../fault.js";
import { familyOfProgram, gathered, variantOf } from "../gather.js";
import { mendsOf } from "../settle.js";
import { restOf } from "../rest.js";
import { ALL, firstFault, HANDED_ON, WORDING } from "./lint.js";
import { isTold, toldFault } from "./told.js";
import { emptyVariableFault } from "./variables.js";
import { withdrawnFault } from "./withdrawn.js";
import { kindOfWording } from "./wording.js";

/** Why iptables or ip6tables refused a command line. Undefined where there is no line, or nothing that it said is about one. */
export function refusalOfIptables({ text, messages, said, typed, before }: Refused): Refusal | undefined {
  if (typed === undefined) return undefined;
  const line = lineOf(typed);
  const context: Context = { family: familyOfProgram(line.program), variant: variantOf(messages, line.program), ...gathered(text) };
  const found = emptyVariableFault(line, typed, text, messages) ?? faultOfLine(line, messages, context, before, said);
  return found === undefined ? undefined : refusalOf(found, line, typed, text, context);
}

/** A complaint about words that no message's form takes: a word of prose among them. */
const COMPLAINS = /Bad argument [`']|Try [`']ip6?tables/;

/** What is wrong with the line, by what was said of it. */
export function faultOfLine(line: Line, messages: readonly Recognised[], context: Context, before = "", said = ""): Fault | undefined {
  const given = partsOf(line);
  const ids = new Set(messages.map(({ message }) => message.id));
  let silent: Fault | undefined;
  for (const message of messages) {
    const told = toldFault(message, { line, given, context, ids, before }) ?? (isTold(message.message.id) || !isOfWording(message) ? undefined : firstFault(line, context, isReply(message) ? HANDED_ON : ALL));
    if (told !== undefined && told.ways.length > 0) return told;
    // What a message names may be what a misread option made of it.
    const misread = told !== undefined && MISREAD.has(told.kind) && !isReply(message) ? firstFault(line, context, WORDING) : undefined;
    if (misread !== undefined && misread.ways.length > 0) return misread;
    silent ??= told ?? withdrawnFault(message, given);
  }
  if (messages.length === 0 && COMPLAINS.test(said)) return firstFault(line, context);
  for (const message of messages) {
    const kind = kindOfWording(message);
    if (kind !== undefined) return silent !== undefined && silent.kind !== "iptables/extension-missing" ? silent : fault(kind, namesOf(message), []);
  }
  return silent;
}

const MISREAD: ReadonlySet<string> = new Set(["iptables/match-missing", "iptables/table-unknown", "iptables/target-chain-missing"]);

/** Messages about how a command is worded: those of the program's and the extensions' own readers. */
const isOfWording = ({ message: { id } }: Recognised): boolean => /^(?:iptables\/(?!restore|save|notice|not-root|lock)|extension\/)/.test(id);

/** libiptc words what the kernel answered: a line that the program's own reader refuses never comes that far. */
const isReply = ({ message: { from } }: Recognised): boolean => from.some(({ file }) => file?.startsWith("libiptc/libiptc.c") === true);

function namesOf({ fields }: Recognised): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "problem").map(([name, { value }]) => [name, String(value)]));
}

function refusalOf(found: Fault, line: Line, typed: TypedCommand, text: string, context: Context): Refusal {
  const next = (other: Line, { before = [] }: Way): Fault | undefined => {
    const fault = firstFault(other, contextOf(other, context));
    // A chain that was just made is no misspelt target.
    const made = fault?.kind.startsWith("iptables/target-") === true && before.some(({ argv }) => argv.includes("-N"));
    return fault === undefined || fault.ways.length === 0 || made ? undefined : fault;
  };
  const wrong = found.wrong === undefined ? undefined : typed.words[found.wrong]?.span;
  const mends = mendsOf(line, found, next);
  const rest = found.kind === "iptables/chain-exists" ? restOf(text, typed) : undefined;
  return {
    kind: found.kind, names: found.names, ...(wrong === undefined ? {} : { wrong }),
    mends: rest === undefined ? mends : [{ intent: "the chain is there: what was to follow follows", sure: "told", ...rest }, ...mends],
  };
}

/** An edit may have changed the program, and with it the family. */
const contextOf = (line: Line, context: Context): Context => ({ ...context, family: familyOfProgram(line.program) });
