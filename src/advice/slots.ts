import { isKnownTable } from "../knowledge/hooks.js";
import { isListName } from "../knowledge/iptables-list-names.js";
import { isNetfilterModule, strongerMode } from "../knowledge/lookup.js";
import type { Command } from "../model/command.js";
import type { NetfilterMode } from "../model/mode.js";
import type { SlotName, Word } from "../model/rule.js";
import { lookUp, type Scope } from "../reason/scope.js";
import { fillBraces } from "./names.js";

/** A word of a command that comes out of a text may only look like this. Anything else stays a placeholder: ticket text is hostile. */
const SHAPES: Partial<Record<SlotName, RegExp>> = {
  ctid: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
  mode: /^(?:disabled|stateless|stateful|full)$/,
  chain: /^[A-Za-z_][A-Za-z0-9_.+-]{0,27}$/,
  interface: /^[A-Za-z][A-Za-z0-9_.:-]{0,14}$/,
  set: /^[A-Za-z_][A-Za-z0-9_.:-]{0,30}$/,
  kernel: /^\d+\.\d+[A-Za-z0-9_.+~-]{0,60}$/,
  address: /^[0-9a-fA-F.:]{2,45}(?:\/\d{1,3})?$/,
  protocol: /^[a-z][a-z0-9-]{0,15}$/,
  port: /^\d{1,5}(?::\d{1,5})?$/,
  count: /^\d{1,12}$/,
  numiptent: /^\d{1,9}$/,
  line: /^\d{1,7}$/,
  helper: /^[a-z][a-z0-9_-]{0,15}$/,
  setType: /^(?:hash|bitmap|list):[a-z0-9,]{1,32}$/,
  target: /^[A-Za-z_][A-Za-z0-9_.+-]{0,27}$/,
  match: /^[a-z][a-z0-9_-]{0,27}$/,
  family: /^(?:inet|inet6|ip|ip6|arp|bridge)$/,
  // Source: nft src/scanner.l (string); a name begins with a letter.
  nftTable: /^[A-Za-z][A-Za-z0-9_./-]{0,127}$/,
  nftChain: /^[A-Za-z][A-Za-z0-9_./-]{0,127}$/,
  program: /^(?:ip6?tables|arptables|ebtables)(?:-(?:legacy|nft))?(?:-(?:restore|save))?$/,
  extension: /^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$/,
  option: /^--?[a-z][a-z0-9-]{0,47}$/,
  said: /^[\x21-\x7e]{1,80}$/,
  file: /^(?!-)[\w./@+-]{1,200}$/,
  image: /^[a-z0-9][a-z0-9._/-]{0,100}(?::[\w.-]{1,60})?$/,
  unit: /^[A-Za-z0-9][\w@.-]{0,60}$/,
  owner: /^[\w .+'()-]{1,80}$/,
  newName: /^(?:--?)?[A-Za-z][A-Za-z0-9_-]{0,27}$/,
  value: /^[A-Za-z0-9][A-Za-z0-9_.:/+-]{0,63}$/,
  moduleOption: /^[a-z][a-z0-9_]{0,40}$/,
  sysctlKey: /^net\.[a-z0-9_.]{1,80}$/,
  rightChain: /^[A-Za-z_][A-Za-z0-9_.+-]{0,27}$/,
  rightProtocol: /^[a-z][a-z0-9-]{0,15}$/,
  service: /^[A-Za-z0-9][A-Za-z0-9_.@-]{0,63}$/,
  package: /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/,
  node: /^[A-Za-z0-9][A-Za-z0-9.:-]{0,63}$/,
  rule: /^[A-Za-z0-9_.,:/!+=-]{1,80}$/,
  misplacedBy: /^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$/,
};

/** Fields and facts that may fill a slot, the first one that has a fitting value counts. */
const FILLERS: Readonly<Partial<Record<SlotName, readonly string[]>>> = {
  ctid: ["field.ctid", "ctid"],
  mode: ["need.mode", "need.modeOfModule", "command.netfilterMode", "netfilterGlobal"],
  table: ["field.table", "command.table"],
  chain: ["field.chain", "command.chain", "need.undeclared"],
  module: ["need.successor", "field.module", "need.modules"],
  modules: ["need.successor", "need.modules", "field.module", "modulesOnOneNode", "modulesSaid"],
  moduleList: ["need.listNames", "need.listOfModule"],
  numiptent: ["need.numiptent"],
  interface: ["field.interface"],
  set: ["field.set"],
  kernel: ["kernel"],
  address: ["field.address"],
  protocol: ["field.protocol", "command.protocol"],
  port: ["field.port"],
  count: ["field.count", "need.hitcount"],
  line: ["field.line"],
  helper: ["field.helper"],
  setType: ["field.setType"],
  target: ["field.target", "field.extension", "command.target", "need.undeclared"],
  match: ["field.match", "field.extension"],
  family: ["field.family"],
  nftTable: ["field.table"],
  nftChain: ["field.chain"],
  program: ["command.typed", "field.program", "message.program"],
  sysctlKey: ["field.sysctlKey"],
  rightTable: ["need.rightTables"],
  rightChain: ["need.rightChains"],
  rightProtocol: ["need.rightProtocols"],
  misplacedBy: ["need.misplacedBy", "field.extension"],
  extension: ["field.extension", "field.match", "field.target"],
  option: ["field.option"],
  moduleOption: ["field.option"],
  moduleUser: ["field.user"],
  newName: ["named.nearest"],
  owner: ["named.ownerName"],
  said: ["field.value", "field.target", "field.match", "field.table", "field.protocol", "field.option"],
  unit: ["field.unit", "field.service"],
};

/** What is read off the command itself, where no field or fact tells. */
const FROM_COMMAND: Readonly<Partial<Record<SlotName, (command: Command) => string | undefined>>> = {
  file: ({ program, words }) => (program.endsWith("-restore") ? words.at(-1) : undefined),
  // ipset create NAME TYPE, ipset add NAME ELEMENT.
  set: ({ program, words }) => (program === "ipset" ? ipsetWords(words)[1] : undefined),
  setType: ({ program, words }) => (program === "ipset" && /^(?:create|-N|n)$/.test(words[0] ?? "") ? ipsetWords(words)[2] : undefined),
  address: ({ program, words }) => (program === "ipset" && /^(?:add|del|test|-[ADT])$/.test(words[0] ?? "") ? ipsetWords(words)[2] : undefined),
  // Source: net/netfilter/ipset/Makefile, ip_set_hash_netport.o for hash:net,port.
  module: ({ program, words }) => {
    const type = program === "ipset" ? /^(hash|bitmap|list):([a-z,]{2,24})$/.exec(ipsetWords(words)[2] ?? "") : null;
    return type === null ? undefined : `ip_set_${type[1]!}_${type[2]!.replaceAll(",", "")}`;
  },
};
const ipsetWords = (words: readonly string[]): readonly string[] => words.filter((word) => !/^-(?:exist|!|q|quiet)$/.test(word));


/** What fills slots for one diagnosis. */
export interface Filling {
  /** The values of a slot, none when nothing typed is known. */
  values(slot: SlotName): readonly string[];
}

export const NOTHING_KNOWN: Filling = { values: () => [] };

/** Looks slots up in the facts and fields of several scopes, the first scope first. What lent evidence names counts among the modules only. */
export function fillingFrom(scopes: readonly Scope[], lent: readonly Scope[]): Filling {
  const cache = new Map<SlotName, readonly string[]>();
  return {
    values(slot) {
      let found = cache.get(slot);
      if (found === undefined) cache.set(slot, (found = collect(slot)));
      return found;
    },
  };
  function collect(slot: SlotName): readonly string[] {
    const values = new Set<string>(), fact = scopes[0]?.facts.get(slot);
    // What was told, or answered when this very word was asked for, goes before what a message names: that may be of another container, or a stranger's.
    if (fact !== undefined && fact.state !== "conflict" && (fact.source === "answer" || (fact.source === "caller" && FILLERS[slot]?.includes(slot) === true))) {
      const words = slot === "rule" ? String(fact.value).split(/\s+/) : [String(fact.value)];
      if (words.every((word) => fits(slot, word))) return words;
    }
    if (slot === "ctid" && fact?.state === "conflict") {
      if (fact.source !== "text") return [];
      const own = lookUp(scopes[0]!, "field.ctid")?.value;
      return own !== undefined && fits(slot, String(own)) ? [String(own)] : [];
    }
    for (const scope of slot === "modules" ? [...scopes, ...lent] : scopes) {
      for (const source of FILLERS[slot] ?? []) {
        const value = lookUp(scope, source)?.value;
        if (value === undefined) continue;
        const fitting = (Array.isArray(value) ? value : [value]).map((word) => (slot === "program" ? String(word).replace(/-(?:restore|save)$/, "") : String(word))).filter((word) => fits(slot, word));
        for (const word of fitting) values.add(word);
        if (fitting.length > 0) break;
      }
      const read = values.size > 0 || scope.related === undefined ? undefined : FROM_COMMAND[slot]?.(scope.related.found.command);
      if (read !== undefined && fits(slot, read)) values.add(read);
      if (values.size > 0 && slot !== "modules" && slot !== "moduleList" && slot !== "mode") break;
    }
    // Several commands, one container: the mode must suffice for all of them.
    return slot === "mode" && values.size > 1 ? [([...values] as NetfilterMode[]).reduce(strongerMode)] : [...values];
  }
}

function fits(slot: SlotName, word: string): boolean {
  if (slot === "table" || slot === "rightTable") return isKnownTable(word);
  if (slot === "module" || slot === "modules" || slot === "moduleUser") return isNetfilterModule(word) || word === "ipv6" || /^ip_set_(?:hash|bitmap|list)_[a-z]{2,20}$/.test(word);
  if (slot === "moduleList") return isListName(word);
  return SHAPES[slot]?.test(word) ?? false;
}

/** A slot's name as it stands in a template: `NEW_NAME`. */
export const slotName = (slot: SlotName): string => slot.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
export const placeholder = (slot: SlotName): string => `<${slotName(slot)}>`;

export const isFilled = (slot: SlotName, filling: Filling): boolean => filling.values(slot).length > 0;

const SEVERAL_WORDS: ReadonlySet<SlotName> = new Set<SlotName>(["modules", "moduleList", "rule"]);

/** The words of a command; `modules` and `rule` may become several words. */
export function fillWord(word: Word, filling: Filling): readonly string[] {
  if (typeof word === "string") return [word];
  const values = filling.values(word.slot);
  const chosen = values.length === 0 ? [placeholder(word.slot)] : SEVERAL_WORDS.has(word.slot) ? values : values.slice(0, 1);
  const joined = word.slot === "moduleList" ? [chosen.join(",")] : chosen;
  return joined.map((value) => `${word.prefix ?? ""}${value}${word.suffix ?? ""}`);
}

/** A rule's sentence with its `{slot|words when it is not known}` filled. */
export function fillSentence(sentence: string, filling: Filling): string {
  const told = (slot: string): string | undefined => {
    const values = filling.values(slot as SlotName);
    return values.length === 0 ? undefined : values.join(slot === "rule" ? " " : ", ");
  };
  return fillBraces(sentence, told, (slot) => placeholder(slot as SlotName));
}
