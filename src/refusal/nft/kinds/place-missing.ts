import { modulesOfExpression } from "../../../knowledge/nft-expressions.js";
import type { NftCommand, NftElement, NftHook } from "../../../grammar/nft/types.js";
import { declaredAt, isAt, isWhole, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf, mends, type Change } from "../mend/build.js";
import { nearestAbove } from "../mend/sed.js";
import { isName } from "../mend/shapes.js";

/** `delete rule … handle 99`, `insert rule … position 55`: no such rule. */
export const ruleMissing: Explain = (given) => {
  const { command, mark, refused: { errno }, knownChain, family, table, chain } = given;
  const place = command?.place;
  if (errno !== "ENOENT" || command?.object !== "rule" || place === undefined || mark === undefined) return undefined;
  if (!(mark.start >= place.word.start && mark.start < place.number.end) && !isWhole(given)) return undefined;
  const names = { handle: place.number.text, word: place.word.text, ...(chain === undefined ? {} : { chain }) };
  const without: Change = { start: place.word.start, end: skipBlanks(given.line, place.number.end), text: "" };
  if (command.verb === "add" || command.verb === "insert") {
    return refusal(given, "rule-missing", names, [mendOf(given, {
      intent: command.verb === "add" ? "the rule is to stand at the end of the chain" : "the rule is to stand at the head of the chain", sure: "likely", changes: [without],
    })]);
  }
  if (command.verb === "replace") {
    const verb = command.verbWord!;
    return refusal(given, "rule-missing", names, [mendOf(given, {
      intent: "there is nothing to replace: the rule is added", sure: "likely", changes: [{ start: verb.start, end: verb.end, text: "add" }, without],
    })]);
  }
  // A chain with one rule leaves no doubt.
  const handles = (knownChain?.rules ?? []).flatMap(({ handle }) => (handle === undefined ? [] : [handle]));
  const [only] = handles;
  return refusal(given, "rule-missing", names, handles.length === 1 && only !== undefined && isName(family) && isName(table) && isName(chain) ? [
    mendOf(given, { intent: "the chain's only rule was meant", sure: "guess", changes: [{ start: place.number.start, end: place.number.end, text: only }] }),
  ] : []);
};

const skipBlanks = (line: string, at: number): number => at + (/^\s{0,8}/.exec(line.slice(at))?.[0].length ?? 0);

/** `delete element … { 443 }`: not in the set. The others of the command are still to go. */
export const elementMissing: Explain = (given) => {
  const { command, mark, refused: { errno } } = given;
  if (errno !== "ENOENT" || command?.object !== "element" || (command.verb !== "delete" && command.verb !== "get") || mark === undefined) return undefined;
  const elements = command.elements ?? [];
  const one = elements.find((element) => element.start <= mark.start && mark.start < element.end);
  const names = { set: command.name?.text, element: one === undefined ? undefined : given.line.slice(one.start, one.end) };
  if (one === undefined || elements.length < 2) return refusal(given, "element-missing", names, []);
  return refusal(given, "element-missing", names, [mendOf(given, {
    intent: "the others are to go", sure: "likely", changes: [withoutElement(elements, one)],
  })]);
};

/** The stretch that takes one element out of its list, with its comma. */
export function withoutElement(elements: readonly NftElement[], one: NftElement): Change {
  const at = elements.indexOf(one);
  const next = elements[at + 1];
  return next !== undefined ? { start: one.start, end: next.start, text: "" } : { start: elements[at - 1]!.end, end: one.end, text: "" };
}

/** `iif` wants an interface that is there; the name may come later. */
export const interfaceMissing: Explain = (given) => {
  const { says, mark, statements, marked } = given;
  if (!says.startsWith("Interface does not exist") || mark === undefined) return undefined;
  const match = statements.find(({ start, end }) => start <= mark.start && mark.start < end);
  const left = match?.left?.find(({ key }) => key?.text === "iif" || key?.text === "oif");
  const names = { interface: marked.replace(/"/g, "") };
  if (left?.key === undefined) return refusal(given, "interface-missing", names, []);
  const key = left.key;
  return refusal(given, "interface-missing", names, [mendOf(given, {
    intent: "the rule is to hold by the interface's name, also while it is not there", sure: "told",
    changes: [{ start: key.start, end: key.end, text: `${key.text}name` }],
  })]);
};

/** The kernel has no part for that statement: nft marks the statement. */
export const expressionUnavailable: Explain = (given) => {
  const { refused: { errno }, marked, mark, statements, family } = given;
  if ((errno !== "ENOENT" && errno !== "EPROTO") || mark === undefined || isWhole(given)) return undefined;
  const statement = statements.find(({ start, end }) => start <= mark.start && mark.start < end);
  const modules = modulesOfExpression(marked === "" ? "" : given.line.slice(mark.start), family);
  if (statement === undefined || modules.length === 0) return undefined;
  const names = { words: marked.trim(), modules: modules.join(", "), ...(family === undefined ? {} : { family }) };
  if (statement.kind === "reject" && errno === "ENOENT") {
    return refusal(given, "expression-unavailable", names, [
      mendOf(given, { intent: "without an answer to the sender", sure: "likely", changes: [{ start: statement.start, end: statement.end, text: "drop" }] }),
    ]);
  }
  return refusal(given, "expression-unavailable", names, mends(loaded(given, modules[0]!)));
};

const loaded = (given: Parameters<Explain>[0], module: string): ReturnType<typeof mendOf> => given.form === "none" || !/^[a-z][a-z0-9_]{2,40}$/.test(module) ? undefined :
  { intent: "the kernel has it as a module that is not loaded", sure: "guess", commands: [["modprobe", module]], check: [["modprobe", "-n", module]] };

/** Linux has nat chains of family inet since 5.2: before, one table for each family does it. */
function natInInet(given: NftCase, declared: NftCommand): ReturnType<Explain> {
  const { refused: { kernel, file }, family } = given;
  const old = kernel === undefined ? undefined : before(kernel, 5, 2);
  const names = { chain: declared.name?.text, since: "5.2", ...(kernel === undefined ? {} : { kernel }) };
  const hook = declared.block?.items.find((item): item is NftHook => item.kind === "hook");
  if (old === false) return undefined;
  if (hook === undefined) {
    return given.form !== "file" || file === undefined || declared.table !== undefined ? undefined : refusal(given, "chain-type-missing", names, [
      fileSteps(given, [["-zE", nearestAbove(file.line, "([ \\t]*(add )?)table inet ([^ \\n]+) \\{", "\\3table ip \\5 {")]], "the table is for IPv4: nat in family inet is new in Linux 5.2", "guess"),
    ]);
  }
  if (hook.type?.text !== "nat" || family !== "inet" || declared.family === undefined || !isName(declared.table?.text)) return undefined;
  const inFamily = (to: string): string => given.line.slice(declared.start, declared.family!.start) + to + given.line.slice(declared.family!.end, declared.end);
  return refusal(given, "inet-nat-old", names, [mendOf(given, {
    intent: "a table of nat for each family", sure: old === true ? "told" : "likely", instead: [`add table ip ${declared.table.text}`, inFamily("ip"), `add table ip6 ${declared.table.text}`, inFamily("ip6")], undo: [],
  })]);
}

const before = (version: string, major: number, minor: number): boolean | undefined => {
  const found = /(\d{1,3})\.(\d{1,3})/.exec(version);
  return found === null ? undefined : Number(found[1]) < major || (Number(found[1]) === major && Number(found[2]) < minor);
};

/** `type nat` in a family without it: nft marks the type. */
export const chainTypeMissing: Explain = (given) => {
  const { refused: { errno }, says, mark, parsed } = given;
  const told = /^Chain of type [‘'"](\w{1,16})[’'"] is not supported/.exec(says)?.[1];
  if ((errno !== "ENOENT" && told === undefined) || mark === undefined) return undefined;
  const declared = declaredAt(parsed.items, mark.start);
  if (declared?.object === "chain" && declared.verb === "add" && (isAt(declared.name, mark) || isWhole(given))) return natInInet(given, declared);
  const hook = [...(declared?.block?.items ?? []), ...parsed.items].find((item) => item.kind === "hook");
  const type = hook?.kind === "hook" ? hook.type : undefined;
  if (type === undefined || !(isAt(type, mark) || told !== undefined) || !["nat", "route"].includes(type.text)) return undefined;
  const family = given.family;
  const names = { type: type.text, ...(family === undefined ? {} : { family }) };
  if (family !== undefined && ["ip", "ip6", "inet"].includes(family)) {
    return refusal(given, "chain-type-missing", names, family === "inet" ? [] : mends(loaded(given, type.text === "nat" ? "nft_chain_nat" : "nft_chain_route")));
  }
  const change = { start: type.start, end: type.end, text: "filter" };
  const other = family ?? / in table (bridge|arp|netdev) /.exec(says)?.[1];
  // No module brings it: the family itself has none.
  return refusal(given, other === undefined ? "chain-type-missing" : "chain-hook", { type: type.text, ...(other === undefined ? {} : { family: other }) }, [mendOf(given, { intent: "the family has chains of type filter only", sure: "likely", changes: [change] })]);
};
