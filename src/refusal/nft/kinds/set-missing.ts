import type { Mend } from "../../../model/refusal.js";
import type { NftStatement, NftValue, NftWord } from "../../../grammar/nft/types.js";
import { isAt, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { mendOf } from "../mend/build.js";
import { bodyForElements, bodyForUse, setNeed } from "../mend/make.js";
import { isName } from "../mend/shapes.js";
import { meantIn, nearNames } from "../near.js";

const valuesOf = (one: NftStatement): readonly (NftValue | undefined)[] => [one.right, one.to?.address, one.to?.port];

/** The name behind `@` that the mark stands under, and how it is used. */
function referenceAt({ statements, mark }: NftCase): { readonly name: NftWord; readonly map: boolean } | undefined {
  if (mark === undefined) return undefined;
  const at = (word: NftWord | undefined): boolean => word !== undefined && (isAt(word, mark) || (mark.start === word.start - 1 && mark.end <= word.end));
  for (const one of statements) {
    if ((one.kind === "update" || one.kind === "meter") && at(one.reference)) return { name: one.reference!, map: false };
    for (const value of valuesOf(one)) if (value?.name !== undefined && at(value.name) && value.kind !== "variable") return { name: value.name, map: value.kind === "map" || one.kind === "vmap" };
  }
  return undefined;
}

/**
 * ```text
 * ip saddr @blocklist drop
 *          ^^^^^^^^^^ no such set in the rule's own table
 * ```
 */
export const setMissing: Explain = (given) => {
  const { command, mark, refused: { errno } } = given;
  if (errno !== "ENOENT") return undefined;
  const used = referenceAt(given);
  if (used !== undefined) return explained(given, used.name, used.map, bodyForUse(given.statements, used.name.text, given.family));
  const named = command !== undefined && ["set", "map", "element", "meter"].includes(command.object) && isAt(command.name, mark);
  if (!named) return undefined;
  const body = command.object === "element" ? bodyForElements(command.elements ?? [], given.line) : undefined;
  return explained(given, command.name!, command.object === "map" || body?.map === true, command.verb === "add" || command.verb === "create" ? body : undefined);
};

function explained(given: NftCase, name: NftWord, map: boolean, body: ReturnType<typeof bodyForUse>): ReturnType<Explain> {
  const { family, table, knownTable, command } = given;
  const meant = meantIn(given.says, name.text);
  // A set of another table cannot be used: nft names the nearest wherever it is.
  const near = [
    ...(meant !== undefined && /^(?:set|map)$/.test(meant.object) && meant.name !== name.text ? [meant.name] : []),
    ...nearNames(name.text, knownTable?.sets.filter((one) => one.map === map).map((one) => one.name) ?? []),
  ];
  const elsewhere = meant?.name === name.text ? `${meant.family ?? ""} ${meant.table ?? ""}`.trim() : undefined;
  const make = (sure: Mend["sure"]): Mend | undefined => {
    if (body === undefined || !isName(name.text)) return undefined;
    const head = table === undefined ? "inet filter" : `${family ?? "ip"} ${table}`;
    return mendOf(given, { intent: `the ${map ? "map" : "set"} is to be made in the same table`, sure, before: [setNeed(head, name.text, body)] });
  };
  const emptied = command?.verb === "flush" && isName(table) && isName(name.text) ?
    mendOf(given, { intent: "the set is to be there, and empty", sure: "guess", before: [{ command: `add set ${family ?? "ip"} ${table} ${name.text} { type ipv4_addr; }` }] }) : undefined;
  return refusal(given, map ? "map-missing" : "set-missing", {
    set: name.text, ...(table === undefined ? {} : { table }), ...(elsewhere === undefined ? {} : { elsewhere }), ...(near[0] === undefined ? {} : { meant: near[0] }),
    ...(body === undefined ? {} : { type: body.rows[0]!.replace(/^type /, "") }),
  }, [
    // What would be deleted or emptied instead is another set, which somebody may need.
    ...(command !== undefined && command.object !== "element" && ["delete", "destroy", "flush"].includes(command.verb) ? [] : near).map((one, index) => isName(one) ? mendOf(given, {
      intent: `\`${one}\` was meant`, sure: index === 0 ? "told" : "likely", changes: [{ start: name.start, end: name.end, text: one }],
    }) : undefined),
    make(near.length > 0 ? "guess" : "likely"),
    emptied,
  ], name);
}
