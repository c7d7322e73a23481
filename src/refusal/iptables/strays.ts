import { byWord } from "../../knowledge/by-word.js";
import type { Edit } from "../../edit/edit.js";
import { extentOf, type Line } from "../../edit/line.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import { NATURAL_OPTION, valueOf } from "../../knowledge/option-values/index.js";
import type { CommandPart } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { fault, split, way, type Fault } from "../fault.js";
import { nearName } from "../near-name.js";
import { isTarget, TARGET_NAMES } from "./owners.js";

interface Stray {
  readonly line: Line;
  readonly given: CommandParts;
  readonly family: Family;
}

const FREE_TEXT = /^--(?:comment|(?:nf|u)?log-prefix|string)$/;
const OPERATION = /^[ADIRLFZNXPECS]$/;
const WORD_OPERATIONS: Readonly<Record<string, string>> = byWord({ append: "-A", add: "-A", delete: "-D", insert: "-I", list: "-L", flush: "-F", show: "-L", status: "-L", save: "-S", policy: "-P", check: "-C" });

/** What a word that no option took was meant for. The first of them is looked at: later ones often belong to it. */
export function strayFault(asked: Stray): Fault | undefined {
  const { line, given } = asked;
  const strays = given.parts.filter(({ role }) => role === "stray");
  const stray = strays[0];
  if (stray === undefined) return undefined;
  const before = given.parts.filter(({ at }) => at < stray.at).at(-1);
  return operationWord(asked, stray) ?? (before === undefined ? undefined : chainEaten(given, stray) ?? behind(asked, stray, before, strays)) ?? fault("iptables/stray-word", { value: line.words[stray.at]! }, [], stray.at);
}

const at = (from: number, to: number, ...words: readonly string[]): Edit => ({ do: "replace-words", from, to, words });

/** `iptables A INPUT`, `iptables list`. */
function operationWord({ line, given }: Stray, stray: CommandPart): Fault | undefined {
  if (stray.at !== 0 || given.meaning.operation !== "other") return undefined;
  const word = line.words[0]!;
  const to = OPERATION.test(word) ? `-${word}` : WORD_OPERATIONS[word.toLowerCase()];
  return to === undefined ? undefined : fault("iptables/operation-unknown", { value: word, near: to }, [way(`\`${to}\` is meant`, "told", at(0, 0, to))], 0);
}

/** `-A -p tcp`: the chain was left out and the option behind was taken for it. */
function chainEaten(given: CommandParts, stray: CommandPart): Fault | undefined {
  const operation = given.parts.find(({ role }) => role === "operation");
  const chain = operation?.values[0];
  if (operation === undefined || chain?.text.startsWith("-") !== true || chain.inside) return undefined;
  return fault("iptables/chain-not-given", { operation: operation.name }, ["INPUT", "FORWARD", "OUTPUT"].map((name, index) => way(`the rule is for ${name}`, index === 0 ? "likely" : "guess", at(operation.at, operation.at, operation.name, name))), stray.at);
}

/** What the option before the word tells. */
function behind(asked: Stray, stray: CommandPart, before: CommandPart, strays: readonly CommandPart[]): Fault | undefined {
  const { line, given, family } = asked;
  const word = line.words[stray.at]!, names = { value: word };
  const following = run(strays);
  const end = extentOf(before).to;
  if (word === "!") return undefined;

  if (before.role === "operation") {
    const chains = given.meaning.operation;
    if (["flush", "list", "zero", "delete-chain", "list-rules", "new-chain"].includes(chains) && before.values.length === 1) {
      const all = [before.values[0]!.text, ...following.map(({ at: place }) => line.words[place]!)];
      const last = following.at(-1)!.at;
      return fault("iptables/two-chains", { ...names, operation: before.name }, [split("each of the chains is meant", "told", ...all.map((one) => [at(before.values[0]!.at, last, one)]))], stray.at);
    }
    if (isTarget(word.toUpperCase())) return jumpFault(word, stray, names);
  }
  if (/^\d{1,6}$/.test(word) && ["insert", "delete", "replace"].includes(given.meaning.operation) && given.meaning.ruleNumber === undefined && !takesPorts(before) && before.role !== "target" && before.role !== "match") {
    return fault("iptables/number-misplaced", names, [way("it is the rule's number", "told", at(stray.at, stray.at), { do: "number", to: word })], stray.at);
  }
  const value = before.values.at(-1);
  if ((before.role === "option" || before.role === "unknown") && value !== undefined) {
    if (FREE_TEXT.test(before.name)) {
      const last = following.at(-1)!.at;
      // A target's name may be the end of the text, or what a missing `-j` names.
      const text = line.words.slice(value.at, last + 1).map((one) => one.replace(/^["'\u201c\u201d]|["'\u201c\u201d]$/g, "")).join(" ");
      return fault("iptables/words-without-quotes", { ...names, option: before.name }, [way("the words belong together", "told", at(value.at, last, text))], stray.at);
    }
    if (takesPorts(before) && /^[\w:,-]{1,40}$/.test(word) && !isTarget(word)) {
      const ports = line.words.slice(value.at, following.at(-1)!.at + 1).join(",").split(",").filter(Boolean).join(",");
      return fault("iptables/port-list", { value: ports }, [way("a list of ports is meant", "told", at(value.at + 1, following.at(-1)!.at), { do: "value", option: before.name, nth: nthOf(given, before), to: ports })], stray.at);
    }
    const type = before.owner === undefined ? undefined : valueOf(before.owner, before.name, family);
    if (type?.is === "words" && type.list && !isTarget(word)) {
      const list = line.words.slice(value.at, following.at(-1)!.at + 1).join(",").split(",").filter(Boolean).join(",");
      return fault("iptables/list-with-blanks", { value: list }, [way("a list without blanks is meant", "told", at(value.at, following.at(-1)!.at, list))], stray.at);
    }
    if (type?.is === "nat-address" && /^:?\d{1,5}(?:-\d{1,5})?$/.test(word)) {
      return fault("iptables/nat-address", { value: word }, [way("it is the port of the new address", "told", at(value.at, stray.at, `${value.text}:${word.replace(/^:/, "")}`))], stray.at);
    }
  }
  const owner = before.role === "match" || before.role === "target" ? value?.text : undefined;
  const natural = owner === undefined ? undefined : NATURAL_OPTION[owner];
  if (owner !== undefined && natural !== undefined && !(before.role === "match" && isTarget(word))) {
    return fault(before.role === "match" ? "iptables/match-value-bare" : "iptables/target-value-bare", { ...names, option: natural, owner }, [way(`it is the value of \`${natural}\``, "told", at(stray.at, stray.at, natural, word))], stray.at);
  }
  if (before.role === "field" && before.name === "-p" && /^\d{1,5}(?:[:,-]\d{1,5})*$/.test(word)) {
    return fault("iptables/port-without-option", names, ["--dport", "--sport"].map((option, index) => way(`it is the ${index === 0 ? "destination" : "source"}'s port`, index === 0 ? "likely" : "guess", at(stray.at, stray.at, option, word))), stray.at);
  }
  if (!given.parts.some(({ role }) => role === "target")) {
    const target = isTarget(word) ? word : isTarget(word.toUpperCase()) ? word.toUpperCase() : nearName(word, TARGET_NAMES);
    if (target !== undefined) return jumpFault(target, stray, names);
  }
  if (before.role === "field" && /^-[sd]$/.test(before.name) && /^\d{1,3}(?:\.\d{1,3}){3}/.test(word)) {
    return fault("iptables/list-with-blanks", { value: word }, [way("a list of addresses is meant", "likely", at(value?.at ?? end, stray.at, `${value?.text.replace(/,$/, "") ?? ""},${word}`))], stray.at);
  }
  if (/^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?$/.test(word) && given.meaning.source === undefined) {
    return fault("iptables/address-without-option", names, ["-s", "-d"].map((option, index) => way(`it is the ${index === 0 ? "source" : "destination"}`, "guess", at(stray.at, stray.at, option, word))), stray.at);
  }
  return undefined;
}

const nthOf = (given: CommandParts, part: CommandPart): number => given.parts.filter(({ name }) => name === part.name).indexOf(part);
const takesPorts = ({ name }: CommandPart): boolean => /^--(?:[sd]ports?|(?:source|destination)-ports?|ports)$/.test(name);
/** `-j` in any of its forms is what the bare word lacks. */
const jumpFault = (target: string, stray: CommandPart, names: Readonly<Record<string, string>>): Fault =>
  fault("iptables/jump-missing", { ...names, target }, [way(`\`-j ${target}\` is meant`, "told", at(stray.at, stray.at, "-j", target))], stray.at);

/** Stray words one right behind the other. */
function run(strays: readonly CommandPart[]): readonly CommandPart[] {
  const end = strays.findIndex((stray, index) => index > 0 && stray.at !== strays[index - 1]!.at + 1);
  return end < 0 ? strays : strays.slice(0, end);
}
