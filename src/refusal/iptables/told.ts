import { isKnownTable, tablesWithChain } from "../../knowledge/hooks.js";
import { byWord } from "../../knowledge/by-word.js";
import type { Line } from "../../edit/line.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import type { Recognised } from "../../grammar/recognise.js";
import type { Context } from "../context.js";
import { fault, openWay, way, type Fault } from "../fault.js";
import { slotOf } from "../slot.js";
import { firstFault } from "./lint.js";
import { rightsFault } from "../rights.js";
import { firstLine } from "../trim.js";
import { chainBusyFault, existsFault, indexFault, invalidFault, loopFault, missingFault, policyFaultOf, replaceFault, replaceManyFault, setFault, type Committed } from "./commit.js";
import { chainNameFault, lockFault, lockFileFault, numberFault, operationMissing, operationsFault, waitFault } from "./commands.js";
import { chainFault, matchFault, policyFault, tableFault, targetFault } from "./names.js";

/** What one message says of a line. */
export interface Said {
  readonly line: Line;
  readonly given: CommandParts;
  readonly context: Context;
  readonly field: (name: string) => string | undefined;
  /** All that was said with it. */
  readonly ids: ReadonlySet<string>;
  /** What stands before the command on its line. */
  readonly before: string;
}

type Reader = (said: Said) => Fault | undefined;

const committed = ({ line, given, context }: Said): Committed => ({ line, given, context });

/** The errno of a commit, as its text. */
const byError: Readonly<Record<string, Reader>> = byWord({
  "No such file or directory": (said) => missingFault(committed(said), true),
  "Invalid argument": (said) => invalidFault(committed(said)),
  "Operation not supported": (said) => invalidFault(committed(said)),
  "Too many links": (said) => loopFault(committed(said)),
  "Too many levels of symbolic links": (said) => loopFault(committed(said)),
  "File exists": (said) => existsFault(committed(said)),
  "Numerical result out of range": (said) => chainNameFault(said),
});

const commitError: Reader = (said) => byError[said.field("error")?.replace(/ \(.*$/, "") ?? ""]?.(said);

const commitFailed: Reader = (said) => {
  const action = said.field("action") ?? "", error = said.field("error") ?? "";
  if (/^CHAIN_(?:USER_)?DEL$/.test(action) && error.startsWith("Device or resource busy")) return chainBusyFault(committed(said), "either");
  if (/^CHAIN_(?:USER_)?DEL$/.test(action) && error.startsWith("No such file")) return chainFault(said.line, said.given, said.context);
  if (/^CHAIN_(?:USER_)?ADD$/.test(action)) return fault("iptables/chain-refused", { chain: said.field("chain") ?? "", error }, []);
  return commitError(said);
};

const target: Reader = (said) => {
  const name = said.field("target") ?? said.field("chain") ?? said.given.meaning.target?.name;
  return name === undefined ? undefined : targetFault(said.line, said.given, firstLine(name), said.context);
};
const match: Reader = ({ given, field }) => {
  const name = field("match");
  return name === undefined ? undefined : matchFault(given, name);
};
const table: Reader = ({ given, field, context }) => {
  const name = field("table") ?? given.meaning.table;
  return name === undefined ? undefined : tableFault(given, name, context);
};

/** Of a name that no table has the kernel is asked all the same: no module brings it. */
const savedTable: Reader = (said) => {
  const found = isKnownTable(said.given.meaning.table ?? "filter") ? undefined : table(said);
  return found?.kind === "iptables/table-misspelt" ? { ...found, kind: "iptables/saved-table-misspelt" } : undefined;
};

/** Messages that name what is wrong, or whose command tells. All others are about the wording: the line is looked at as a whole. */
const READERS: Readonly<Record<string, Reader>> = byWord({
  "iptables-nft/chain-does-not-exist": target,
  "iptables/couldnt-load-target": target,
  "iptables/couldnt-find-target": target,
  "iptables/parse-invalid-target-name": target,
  "iptables/goto-no-chain": target,
  "iptables/couldnt-load-match": match,
  "iptables/couldnt-find-match": match,
  "iptables/table-unknown": table,
  "iptables/table-init-failed": (said) => ((said.field("error") ?? "").includes("does not exist") ? table(said) : /Permission denied|Operation not permitted/.test(said.field("error") ?? "") ? rightsFault("iptables", said.before) : undefined),
  "iptables/save-init-failed": (said) => ((said.field("error") ?? "").includes("does not exist") ? savedTable(said) : undefined),
  "iptables/no-chain-target-match": (said) => missingFault(committed(said), false),
  // Of a chain that every table has it is true; of another one iptables-nft says so, too, where there is none.
  "iptables-nft/incompatible-table": (said) => {
    const chain = said.field("chain");
    return chain === undefined || said.given.meaning.chain !== chain || tablesWithChain(chain, said.context.family).length > 0 ? undefined : chainFault(said.line, said.given, said.context);
  },
  "iptables-nft/commit-failed": commitFailed,
  "iptables/commit-error": commitError,
  "iptables/chain-exists": (said) => existsFault(committed(said)),
  "iptables/too-many-links": (said) => (said.given.meaning.operation === "delete-chain" ? chainBusyFault(committed(said), "jumps") : loopFault(committed(said))),
  "iptables/directory-not-empty": (said) => chainBusyFault(committed(said), "rules"),
  "iptables/builtin-chain": (said) => policyFaultOf(committed(said)) ?? fault("iptables/chain-built-in", { chain: said.given.meaning.chain ?? "" }, []),
  "iptables/bad-policy": ({ given }) => policyFault(given),
  "iptables/index-too-big": (said) => indexFault(committed(said)),
  "iptables/loop": (said) => loopFault(committed(said)),
  "iptables/bad-rule": (said) => ruleMissing(said),
  "iptables/parse-requires-a-rule-number": (said) => replaceFault(committed(said)),
  "iptables/parse-replacement-rule-does-not-specify-a-unique": (said) => replaceManyFault(committed(said)),
  "iptables/parse-invalid-rule-number": (said) => numberFault(said),
  "iptables/parse-cannot-use-with": (said) => operationsFault(said),
  "iptables/parse-illegal-option-with-this-command": (said) => operationsFault(said),
  "iptables/parse-chain-name-too-long-must-be-under": (said) => chainNameFault(said),
  "iptables/parse-chain-name-not-allowed-to-start-with": (said) => chainNameFault(said),
  "iptables/parse-invalid-chain-name": (said) => chainNameFault(said),
  "iptables/parse-wait-seconds-not-numeric": (said) => waitFault(said),
  "iptables/parse-wait-interval-only-makes-sense-with-wait": (said) => waitFault(said),
  "iptables/parse-packet-counter-not-numeric": ({ given }) => countersFault(given),
  "iptables/parse-byte-counter-not-numeric": ({ given }) => countersFault(given),
  "iptables/not-root": ({ before }) => rightsFault("iptables", before),
  // The shell made the text: what was typed does not tell how long it is.
  "extension/string-string-too-long": (said) => longText(said),
  "iptables/no-command": (said) => operationMissing(said),
  "iptables/lock-file": (said) => ((said.field("error") ?? "").includes("Permission denied") ? rightsFault("iptables", said.before) : lockFileFault(said)),
  "iptables/lock-held": (said) => lockFault(said),
  "iptables/cannot-lock": (said) => lockFault(said),
  "ipset/set-missing": (said) => (said.field("set") === undefined ? undefined : setFault(committed(said), said.field("set")!)),
});

/** Asking for a rule that is not there: the rule is what is wanted. Deleting one: it is not there as it was spelt. */
function ruleMissing({ given }: Said): Fault {
  const operation = given.parts.find(({ role }) => role === "operation");
  const names = { chain: given.meaning.chain ?? "", table: given.meaning.table ?? "filter" };
  if (given.meaning.operation !== "check" || operation === undefined) return fault("iptables/rule-missing", names, []);
  return fault("iptables/rule-missing", names, [way("the rule is to be there", "likely", { do: "replace-words", from: operation.at, to: operation.at, words: ["-A"] })]);
}

function longText({ line, context, given }: Said): Fault {
  const found = firstFault(line, context);
  if (found?.kind === "iptables/text-too-long") return found;
  const part = given.parts.find(({ name }) => name === "--string" || name === "--hex-string"), at = part?.values[0]?.at;
  return fault("iptables/text-too-long", { most: "128" }, part === undefined ? [] : [openWay("TEXT", "a text of at most 128 characters", { do: "value", option: part.name, to: slotOf("TEXT") })], at);
}

function countersFault(given: CommandParts): Fault {
  const part = given.parts.find(({ name }) => name === "-c" || name === "--set-counters");
  const behind = given.parts.find(({ role, at }) => role === "stray" && part !== undefined && at === (part.values.at(-1)?.at ?? part.at) + 1);
  const words = part === undefined ? [] : [...part.values.map(({ text }) => text), ...(behind === undefined ? [] : [behind.name])];
  return fault("iptables/counters", { value: words.join(" ") }, part === undefined ? [] : [way("the rule begins to count at nothing", "guess", { do: "replace-words", from: part.at, to: behind?.at ?? part.values.at(-1)?.at ?? part.at, words: [] })], part?.at);
}

/** What the message says of the line; undefined where its reader does not know, and where it is about the wording. */
export function toldFault(message: Recognised, said: Omit<Said, "field">): Fault | undefined {
  const field = (name: string): string | undefined => (message.fields[name] === undefined ? undefined : String(message.fields[name].value));
  return READERS[message.message.id]?.({ ...said, field });
}

export const isTold = (id: string): boolean => id in READERS;
