import { byWord } from "../../knowledge/by-word.js";
import type { Edit } from "../../edit/edit.js";
import { extentOf } from "../../edit/line.js";
import { fault, way, type Fault, type Way } from "../fault.js";
import { shortened, withoutEnd } from "../trim.js";
import { isProtocol } from "./fields.js";
import type { Said } from "./told.js";

type Asked = Pick<Said, "line" | "given" | "context" | "field" | "ids" | "before">;

/** `libiptc` XT_EXTENSION_MAXNAMELEN 29, with the closing zero. */
const CHAIN_MOST = 28;

/** The name of a chain that is to be made. */
export function chainNameFault({ given, field }: Asked): Fault | undefined {
  const operation = given.parts.find(({ role }) => role === "operation");
  const value = operation?.values.at(-1);
  if (operation === undefined || value === undefined) return undefined;
  const { text } = value;
  const which = operation.values.indexOf(value);
  const to = (name: string): Edit => ({ do: "replace-words", from: value.at, to: value.at, words: [which >= 0 && value.inside ? `${operation.name}${name}` : name] });
  const names = { chain: text, most: String(CHAIN_MOST) };
  if (text.length > CHAIN_MOST) return fault("iptables/chain-name-too-long", names, [way("a shorter name will do", "guess", to(shortened(text, CHAIN_MOST)))], value.at);
  const plain = withoutEnd(text.replace(/^[-!]+/, "").replace(/[^\w.:+@-]+/g, "_").replace(/^_+/, ""), "_");
  if (plain !== text && plain !== "") return fault("iptables/chain-name", names, [way(`\`${plain}\` will do`, "likely", to(plain))], value.at);
  return field("chain") === undefined ? undefined : fault("iptables/chain-name", names, [], value.at);
}

/** A rule's number is 1 or more. Which rule was to go, or to be another, no number tells. */
export function numberFault({ given, field }: Asked): Fault {
  const ways = given.meaning.operation === "insert" ? [way("the first place is meant", "likely", { do: "number", to: "1" })] : [];
  return fault("iptables/number", { value: field("value") ?? "", chain: given.meaning.chain ?? "" }, ways);
}

/** Two operations in one command, or a number and a rule. */
export function operationsFault({ line, given }: Asked): Fault | undefined {
  const operations = given.parts.filter(({ role }) => role === "operation");
  const [first, second] = operations;
  if (first !== undefined && second !== undefined) {
    const cased = optionMeant(second);
    if (cased !== undefined) return fault("iptables/option-case", { option: second.name, near: cased }, [way(`\`${cased}\` is meant`, "likely", { do: "rename-option", option: second.name, to: cased })], second.at);
    const without = (part: typeof first): Edit => ({ do: "replace-words", ...extentOf(part), words: [] });
    // One that adds or lists; what takes away is never put into anybody's mouth.
    const kept = [[second, first], [first, second]].filter(([own]) => HARMLESS.test(own!.name) && own!.values.length > 0);
    return fault("iptables/two-operations", { first: first.name, second: second.name }, kept.map(([own, other]) => way(`\`${own!.name}\` is meant`, "guess", without(other!))), second.at);
  }
  if (first === undefined) return undefined;
  if (given.meaning.operation === "delete" && given.meaning.ruleNumber !== undefined) {
    const rest = given.parts.filter(({ role, name }) => role !== "operation" && name !== "-t" && name !== "--table" && role !== "own").map(extentOf).sort((a, b) => b.from - a.from);
    const byNumber = rest.map(({ from, to }): Edit => ({ do: "replace-words", from, to, words: [] }));
    return fault("iptables/number-and-rule", { number: String(given.meaning.ruleNumber) }, [way("the rule that is spelt out is meant", "guess", { do: "number", to: undefined }), way("the rule of that number is meant", "guess", ...byNumber)], first.at);
  }
  // Options that the operation has no use for.
  const useless = given.parts.filter(({ role, name }) => (role === "field" && name !== "-t" && name !== "--table") || role === "match" || role === "target" || role === "option");
  const removed = useless.map(extentOf).sort((a, b) => b.from - a.from).map(({ from, to }): Edit => ({ do: "replace-words", from, to, words: [] }));
  const ways: Way[] = removed.length === 0 || line.words.length === removed.length ? [] : [way(`\`${first.name}\` does without them`, "guess", ...removed)];
  return fault("iptables/option-not-of-operation", { operation: first.name, option: useless[0]?.name ?? "" }, ways, useless[0]?.at);
}

const HARMLESS = /^(?:-[AICLSN]|--(?:append|insert|check|list|list-rules|new-chain))$/;

/** `-P tcp`, `-S 192.0.2.1`: the option of that letter, which is small. */
function optionMeant({ name, values }: { readonly name: string; readonly values: readonly { readonly text: string }[] }): string | undefined {
  const value = values[0]?.text ?? "";
  if (name === "-P") return isProtocol(value) ? "-p" : undefined;
  if (name === "-S" || name === "-D") return /^[\da-f]{0,4}[.:][\da-f.:]*(?:\/\d{1,3})?$/i.test(value) ? name.toLowerCase() : undefined;
  return name === "-I" && /^[a-z]{2,10}\d{1,3}$/.test(value) ? "-i" : undefined;
}

/** Seconds that a lock is waited for. A minute is what boot scripts wait. */
const WAIT = "30";

export function waitFault({ given }: Asked): Fault | undefined {
  const interval = given.parts.find(({ name }) => name === "-W" || name === "--wait-interval");
  const wait = given.parts.find(({ name }) => name === "-w" || name === "--wait");
  if (interval !== undefined && wait === undefined) return fault("iptables/wait-interval", {}, [way("there is nothing to wait for", "likely", { do: "remove-option", option: interval.name }), way("the lock is to be waited for", "guess", { do: "behind-program", words: ["-w", WAIT] })], interval.at);
  if (wait === undefined) return undefined;
  const stray = given.parts.find(({ role, at }) => role === "stray" && at === wait.at + 1);
  const value = wait.values[0];
  if (stray !== undefined) return fault("iptables/wait-value", { value: stray.name }, [way("seconds are a number", "likely", { do: "replace-words", from: stray.at, to: stray.at, words: ["5"] })], stray.at);
  return value === undefined ? undefined : fault("iptables/wait-value", { value: value.text }, [way("seconds are a number", "likely", { do: "value", option: wait.name, to: "5" })], value.at);
}

/** Another program holds the lock: this one is to wait for it. */
export function lockFault({ given, ids, field }: Asked): Fault {
  const wait = given.parts.find(({ name }) => name === "-w" || name === "--wait");
  const names = { path: field("path") ?? "/run/xtables.lock", seconds: field("seconds") ?? "" };
  const longer = wait === undefined ? way("the lock is to be waited for", "told", { do: "behind-program", words: ["-w", WAIT] })
    : wait.values[0] === undefined ? undefined : way("the lock is to be waited for longer", "likely", { do: "value", option: wait.name, to: WAIT });
  return fault("iptables/lock-held", names, longer === undefined || !ids.has("iptables/lock-held") && !ids.has("iptables/cannot-lock") ? [] : [longer]);
}

/** Where rules of a target go that is bound to a hook; else into INPUT. */
const USUAL_CHAIN: Readonly<Record<string, string>> = byWord({ DNAT: "PREROUTING", REDIRECT: "PREROUTING", TPROXY: "PREROUTING", NOTRACK: "PREROUTING", CT: "PREROUTING", SNAT: "POSTROUTING", MASQUERADE: "POSTROUTING", TCPMSS: "FORWARD" });

/** No `-A`, `-L` or other operation: a rule is to be added, or the table to be listed. */
export function operationMissing({ line, given }: Asked): Fault {
  const table = given.meaning.table;
  const rule = given.parts.some(({ role, name }) => role === "target" || role === "match" || (role === "field" && name !== "-t" && name !== "--table"));
  if (!rule) return fault("iptables/operation-missing", { operation: "-L" }, line.words.length > 2 ? [] : [way("the rules are to be listed", "guess", { do: "append", words: ["-S"] })]);
  const usual = USUAL_CHAIN[given.meaning.target?.name ?? ""];
  const chains = usual !== undefined ? [usual] : given.meaning.outInterface !== undefined ? (given.meaning.inInterface === undefined ? ["OUTPUT", "FORWARD"] : ["FORWARD"]) : ["INPUT", "FORWARD", "OUTPUT"];
  return fault("iptables/operation-missing", { operation: "-A" }, chains.map((chain) => way(`the rule is to be added to ${chain}`, "guess", table === undefined ? { do: "behind-program", words: ["-A", chain] } : { do: "behind-option", option: "-t", words: ["-A", chain] })));
}

/** The lock's file cannot be opened; where it was named for this command, the command does without. */
export function lockFileFault({ before, field }: Asked): Fault {
  const named = /XTABLES_LOCKFILE=\S{1,200} {1,4}$/.test(before);
  return fault("iptables/lock-file", { path: field("path") ?? "", error: field("error") ?? "" }, named ? [way("the lock's usual place will do", "likely")] : []);
}
