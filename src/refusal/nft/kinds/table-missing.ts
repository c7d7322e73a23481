import type { Mend } from "../../../model/refusal.js";
import { isAt, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { mendOf, type Change, type Need } from "../mend/build.js";
import { chainNeed, missingTable, tableNeed } from "../mend/make.js";
import { isName } from "../mend/shapes.js";
import { meantIn, nearNames } from "../near.js";

const MAKING = ["add", "create", "insert", "replace"];

/**
 * ```text
 * add rule inet fliter input tcp dport 80 accept
 *               ^^^^^^ no such table
 * ```
 */
export const tableMissing: Explain = (given) => {
  const { command, mark, refused: { errno }, says, world } = given;
  if (errno !== "ENOENT" || command?.table === undefined || !isAt(command.table, mark)) return undefined;
  const { family, table } = command;
  const typedFamily = family?.text ?? "ip";
  const meant = meantIn(says, table.text);
  const names = { table: table.text, family: typedFamily };
  // A table that a later line of the same file makes is what nft means: it is not there yet.
  const later = meant?.object === "table" && meant.name === table.text && meant.family === typedFamily;
  if (later || !MAKING.includes(command.verb)) {
    return refusal(given, "table-missing", names, [
      ...(meant === undefined || later || (["delete", "destroy", "flush"].includes(command.verb) && meant.name.toLowerCase() !== table.text.toLowerCase()) ? [] : [swapped(given, meant.name, meant.family ?? typedFamily, "told")]),
      ...(given.form === "file" && isName(table.text) ? [first(given, typedFamily, table.text)] : []),
    ]);
  }
  const near = world.tables.flatMap((one) => (one.name === table.text && one.family !== typedFamily ? [{ name: one.name, family: one.family }] : []));
  const alike = nearNames(table.text, world.tables.filter((one) => one.family === typedFamily).map(({ name }) => name)).map((name) => ({ name, family: typedFamily }));
  const options = [...(meant?.object === "table" ? [{ name: meant.name, family: meant.family ?? typedFamily }] : []), ...near, ...alike];
  const [best] = options;
  const kind = best?.name === table.text ? "table-other-family" : "table-missing";
  return refusal(given, kind, { ...names, ...(best === undefined ? {} : { meant: `${best.family} ${best.name}` }) }, [
    ...options.map((one, index) => swapped(given, one.name, one.family, index === 0 ? "told" : "likely")),
    made(given, typedFamily, options.length === 0 ? "likely" : "guess"),
    ...(family === undefined && options.length === 0 ? [inFamily(given, "inet")] : []),
  ]);
};

/** The same command on a table that is there. */
function swapped(given: NftCase, name: string, family: string, sure: Mend["sure"]): Mend | undefined {
  const { command } = given;
  if (command?.table === undefined || !isName(name)) return undefined;
  const changes: Change[] = [];
  if (name !== command.table.text) changes.push({ start: command.table.start, end: command.table.end, text: name });
  if (command.family !== undefined && command.family.text !== family) changes.push({ start: command.family.start, end: command.family.end, text: family });
  if (command.family === undefined && family !== "ip") changes.push({ start: command.table.start, end: command.table.start, text: `${family} ` });
  return mendOf(given, { intent: `the table \`${family} ${name}\` was meant`, sure, changes });
}

function made(given: NftCase, family: string, sure: Mend["sure"]): Mend | undefined {
  const { command } = given;
  const table = command!.table!.text;
  const name = command!.name?.text;
  if (!isName(table) || (name !== undefined && !isName(name))) return undefined;
  const before: Need[] = [given.form === "file" ? tableNeed(family, table) : missingTable(family, table)];
  if (command!.object === "rule" && name !== undefined) before.push(chainNeed(family, table, name, command!.statements ?? []));
  return mendOf(given, { intent: "the table is to be made", sure, before });
}

function inFamily(given: NftCase, family: string): Mend | undefined {
  const at = given.command!.table!.start;
  return mendOf(given, { intent: `without a family nft takes \`ip\`; the table is one of \`${family}\``, sure: "guess", changes: [{ start: at, end: at, text: `${family} ` }] });
}

/** `delete` at the head of a file: make it first, so that there is something to delete. */
function first(given: NftCase, family: string, table: string): Mend | undefined {
  return mendOf(given, { intent: "the file is to load whether or not the table is there", sure: "told", before: [tableNeed(family, table)] });
}
