import type { Mend } from "../../../model/refusal.js";
import type { NftElement, NftStatement, NftVerdict } from "../../../grammar/nft/types.js";
import { isAt, isWhole, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { mendOf, type Need } from "../mend/build.js";
import { BASE_NAMES, chainNeed, tableNeed } from "../mend/make.js";
import { isName } from "../mend/shapes.js";
import { meantIn, nearNames } from "../near.js";

/** Tables that iptables-nft makes: their chains are in capitals. */
const OF_IPTABLES = /^(?:filter|nat|mangle|raw|security)$/;

/**
 * ```text
 * add rule inet filter INPUT tcp dport 22 accept
 *                      ^^^^^ no such chain
 * ```
 */
export const chainMissing: Explain = (given) => {
  const { command, refused: { errno }, mark } = given;
  if (errno !== "ENOENT" || command?.table === undefined || command.name === undefined || !(command.object === "rule" || command.object === "chain")) return undefined;
  // What is to be made cannot be missing: then its type is.
  if (command.object === "chain" && (command.verb === "add" || command.verb === "create")) return undefined;
  const marked = isAt(command.name, mark);
  const renamed = isAt(command.newName, mark);
  // Versions that do not know better underline the whole command: a chain or table is missing more often than anything else.
  const whole = command.object === "rule" && command.verb === "add" && (mark === undefined || isWhole(given)) && given.refused.errno === "ENOENT" &&
    !(command.statements ?? []).some(({ verdict, reference, right }) => verdict?.target !== undefined || reference !== undefined || right?.name !== undefined);
  if (!marked && !renamed && !whole) return undefined;
  const family = command.family?.text ?? "ip";
  const table = command.table.text;
  const name = command.name.text;
  const known = given.knownTable?.chains.map((chain) => chain.name) ?? [];
  const meant = meantIn(given.says, name);
  // A chain that a later line makes is what nft means: it is not there yet.
  const near = [...(meant?.object === "chain" && meant.name !== name ? [meant.name] : []), ...nearNames(name, known)];
  const names = { chain: name, table, family, ...(near[0] === undefined ? {} : { meant: near[0] }) };
  const other = otherCase(family, table, name);
  const [mends] = [[
    // In a file `delete` and `flush` are for what may be there from the last time.
    ...(given.form === "file" && command.verb === "delete" ? [beforeDelete(given, family, table, name)] : []),
    // What would be deleted or emptied instead is another chain, which somebody may need.
    ...(["delete", "destroy", "flush"].includes(command.verb) ? near.filter((one) => one.toLowerCase() === name.toLowerCase()) : near).map((one, index) => called(given, one, index === 0 ? "told" : "likely")),
    ...(other !== undefined && name !== name.toLowerCase() && known.length === 0 ? [called(given, other, "likely")] : []),
    ...(command.verb === "delete" && given.form === "file" ? [beforeDelete(given, family, table, name)] : []),
    ...(command.verb === "delete" || command.verb === "list" || command.verb === "destroy" ? [] : [made(given, family, table, renamed ? command.newName!.text : name, whole)]),
    ...(other !== undefined && name === name.toLowerCase() && known.length === 0 ? [called(given, other, "guess")] : []),
  ]];
  return refusal(given, "chain-missing", names, mends);
};

/** In the way that nft's users and iptables-nft name the same chain. */
function otherCase(family: string, table: string, name: string): string | undefined {
  const low = name.toLowerCase();
  if (!BASE_NAMES.includes(low)) return undefined;
  if (name !== low) return low;
  return (family === "ip" || family === "ip6") && OF_IPTABLES.test(table) ? name.toUpperCase() : undefined;
}

function called(given: NftCase, name: string, sure: Mend["sure"]): Mend | undefined {
  const { start, end } = given.command!.name!;
  return isName(name) ? mendOf(given, { intent: `\`${name}\` was meant`, sure, changes: [{ start, end, text: name }] }) : undefined;
}

const beforeDelete = (given: NftCase, family: string, table: string, name: string): Mend | undefined => !isName(table) || !isName(name) ? undefined :
  mendOf(given, { intent: "the file is to load whether or not the chain is there", sure: "told", before: [{ command: `add chain ${family} ${table} ${name}` }] });

function made(given: NftCase, family: string, table: string, name: string, whole: boolean): Mend | undefined {
  if (!isName(table) || !isName(name)) return undefined;
  const { verb, statements } = given.command!;
  const need = chainNeed(family, table, name, statements ?? [], verb === "rename");
  const before: Need[] = [...(whole ? [tableNeed(family, table)] : []), verb === "flush" ? chainNeed(family, table, name, [], true) : need];
  // A chain that was to get a new name is not there: one with the new name is what is wanted in the end.
  if (verb === "rename") return mendOf(given, { intent: "a chain of the new name is wanted", sure: "guess", instead: [`add chain ${family} ${table} ${given.command!.newName!.text}`] });
  return mendOf(given, { intent: "the chain is to be made", sure: whole ? "guess" : "likely", before, ...(whole ? { undo: [] } : {}) });
}

interface Jump { readonly verdict: NftVerdict; readonly element?: NftElement }

function jumpsOf(given: NftCase): readonly Jump[] {
  const elements = (given.command?.elements ?? []).flatMap((element) => (element.verdict?.target === undefined ? [] : [{ verdict: element.verdict, element }]));
  const inRules = given.statements.flatMap((one: NftStatement): readonly Jump[] => [
    ...(one.verdict?.target === undefined ? [] : [{ verdict: one.verdict }]),
    ...(one.right?.elements ?? []).flatMap((element) => (element.verdict?.target === undefined ? [] : [{ verdict: element.verdict, element }])),
  ]);
  return [...elements, ...inRules];
}

/**
 * ```text
 * tcp dport vmap { 22 : jump ssh, 80 : accept }
 *                  ^^ its chain is missing: nft marks the key
 * ```
 */
export const jumpTargetMissing: Explain = (given) => {
  const { mark, refused: { errno }, says } = given;
  if (errno !== "ENOENT" || mark === undefined) return undefined;
  const jumps = jumpsOf(given);
  const whole = isWhole(given);
  const jump = jumps.find(({ verdict, element }) => isAt(verdict.target, mark) || (element !== undefined && element.key.start <= mark.start && mark.end <= element.end) ||
    (verdict.start === mark.start && mark.end >= verdict.end)) ?? (whole ? jumps[0] : undefined);
  const target = jump?.verdict.target;
  if (jump === undefined || target === undefined) return undefined;
  const { family, table } = given;
  const known = given.knownTable?.chains.map(({ name }) => name) ?? [];
  const meant = meantIn(says, target.text);
  const near = [...(meant?.object === "chain" ? [meant.name] : []), ...nearNames(target.text, known)];
  const missing = [...new Set(jumps.map((one) => one.verdict.target!.text))].filter((name) => !known.includes(name));
  const make = (list: readonly string[], sure: Mend["sure"]): Mend | undefined => list.every(isName) ? mendOf(given, {
    intent: list.length === 1 ? "the chain is to be made" : "the chains are to be made", sure,
    before: list.map((name) => chainNeed(family ?? "inet", table ?? "filter", name, [], true)), ...(list.length > 1 ? { undo: [] } : {}),
  }) : undefined;
  const all = missing.length > 1 && missing.includes(target.text);
  const other = target.text === target.text.toLowerCase() ? undefined : target.text.toLowerCase();
  return refusal(given, "jump-target-missing", { chain: target.text, ...(table === undefined ? {} : { table }), ...(near[0] === undefined ? {} : { meant: near[0] }) }, [
    ...near.map((name, index) => isName(name) ?
      mendOf(given, { intent: `\`${name}\` was meant`, sure: index === 0 ? "told" : "likely", changes: [{ start: target.start, end: target.end, text: name }] }) : undefined),
    make(all ? missing : [target.text], near.length > 0 ? "guess" : "likely"),
    ...(all ? [make([target.text], "guess")] : []),
    ...(other !== undefined && known.length === 0 ? [mendOf(given, { intent: `\`${other}\` was meant`, sure: "guess", changes: [{ start: target.start, end: target.end, text: other }] })] : []),
    ...(other === undefined && known.length === 0 ? [mendOf(given, { intent: `\`${target.text.toUpperCase()}\` was meant`, sure: "guess",
      changes: [{ start: target.start, end: target.end, text: target.text.toUpperCase() }] })] : []),
  ], target);
};
