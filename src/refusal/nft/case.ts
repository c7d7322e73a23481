import { parseNftLine, type NftContext } from "../../grammar/nft/line.js";
import { parseNft } from "../../grammar/nft/parse.js";
import type { NftCommand, NftItem, NftParsed, NftStatement, NftStop, NftWord } from "../../grammar/nft/types.js";
import type { NftMark, NftRefused } from "./read/refused.js";
import { tableIn, worldOf, type NftChain, type NftTable, type NftWorld } from "./read/world.js";

/** A refusal with its words read. */
export interface NftCase {
  readonly refused: NftRefused;
  readonly says: string;
  /** Words on the command line, a line of a file, a line of standard input; `none` where no words are known. */
  readonly form: "command" | "file" | "stdin" | "none";
  /** nft's words that were refused. Columns and spans below are of this line. */
  readonly line: string;
  readonly context: NftContext;
  readonly parsed: NftParsed;
  readonly stop?: NftStop;
  /** What is wrong, and what it goes against. */
  readonly mark?: NftMark;
  readonly against?: NftMark;
  /** The words under the mark. */
  readonly marked: string;
  /** The command that holds the mark, where the line is one. */
  readonly command?: NftCommand;
  /** The rule that holds the mark. */
  readonly statements: readonly NftStatement[];
  /** Known for a command; for a line within a block only where the text shows the file. */
  readonly family?: string;
  readonly table?: string;
  readonly chain?: string;
  readonly world: NftWorld;
  readonly knownTable?: NftTable;
  readonly knownChain?: NftChain;
}

export function caseOf(refused: NftRefused, world: NftWorld = worldOf(refused.text, refused.message.start)): NftCase {
  const { file, typed } = refused;
  const stdin = file?.path === "/dev/stdin" || (file === undefined && typed?.file === "-");
  const line = refused.line ?? (typed !== undefined && typed.file === undefined ? typed.language : "");
  const form = line === "" ? (file === undefined || stdin ? "none" : "file") : stdin ? "stdin" : file !== undefined ? "file" : "command";
  const read = form === "file" ? parseNftLine(line) : commandLine(line);
  const mark = refused.marks.find(({ main }) => main);
  const against = refused.marks.find(({ main }) => !main);
  const command = commandAt(read.parsed.items, mark?.start ?? 0) ?? (form === "file" ? undefined : read.parsed.items.find(isCommand));
  const table = command?.table?.text;
  const family = command?.table === undefined ? undefined : command.family?.text ?? "ip";
  const chain = command !== undefined && (command.object === "rule" || command.object === "chain") ? command.name?.text : undefined;
  const knownTable = tableIn(world, family, table);
  const knownChain = knownTable?.chains.find(({ name }) => name === chain);
  return {
    refused, says: refused.says, form, line, context: read.context, parsed: read.parsed, ...(read.stop === undefined ? {} : { stop: read.stop }),
    ...(mark === undefined ? {} : { mark }), ...(against === undefined ? {} : { against }), marked: mark === undefined ? "" : line.slice(mark.start, mark.end),
    ...(command === undefined ? {} : { command }), statements: statementsAt(read.parsed.items, mark?.start ?? 0),
    ...(family === undefined ? {} : { family }), ...(table === undefined ? {} : { table }), ...(chain === undefined ? {} : { chain }), world,
    ...(knownTable === undefined ? {} : { knownTable }), ...(knownChain === undefined ? {} : { knownChain }),
  };
}

const commandLine = (line: string): { readonly context: NftContext; readonly parsed: NftParsed; readonly stop?: NftStop } => {
  const parsed = parseNft(line);
  const [stop] = parsed.stops;
  return { context: "file", parsed, ...(stop === undefined ? {} : { stop }) };
};

const isCommand = (item: NftItem): item is NftCommand => item.kind === "command";
const holds = (item: { readonly start: number; readonly end: number }, at: number): boolean => item.start <= at && at <= item.end;

function commandAt(items: readonly NftItem[], at: number): NftCommand | undefined {
  return items.filter(isCommand).find((item) => holds(item, at));
}

/** The statements of the innermost rule there. */
function statementsAt(items: readonly NftItem[], at: number): readonly NftStatement[] {
  for (const item of items) {
    if (item.kind === "rule" && holds(item, at)) return item.statements;
    if (item.kind !== "command" || !holds(item, at)) continue;
    if (item.statements !== undefined) return item.statements;
    const inner = item.block === undefined ? [] : statementsAt(item.block.items, at);
    if (inner.length > 0) return inner;
  }
  // A mark on what no parser read still belongs to the only rule of the line.
  const [only] = items;
  return items.length === 1 && only?.kind === "rule" ? only.statements : [];
}

/** The declaration whose name the mark stands under: `chain input {` of a file. */
export function declaredAt(items: readonly NftItem[], at: number): NftCommand | undefined {
  for (const item of items) {
    if (!isCommand(item) || !holds(item, at)) continue;
    const inner = item.block === undefined ? undefined : declaredAt(item.block.items, at);
    return inner ?? item;
  }
  return undefined;
}

/** What is declared at the mark, where nft underlines its name or all of it. What was read without a name is nothing to speak of. */
export function namedAt(given: NftCase): (NftCommand & { readonly name: NftWord }) | undefined {
  const declared = given.mark === undefined ? undefined : declaredAt(given.parsed.items, given.mark.start);
  return declared !== undefined && isNamed(declared) && (isAt(declared.name, given.mark) || isWhole(given)) ? declared : undefined;
}
const isNamed = (declared: NftCommand): declared is NftCommand & { readonly name: NftWord } => declared.name !== undefined;

export const isAt = (word: NftWord | undefined, mark: NftMark | undefined): boolean =>
  word !== undefined && mark !== undefined && word.start <= mark.start && mark.start < Math.max(word.end, word.start + 1) && mark.end <= word.end + 1;

/** True where nft underlines the whole command: kernels before 4.18 and answers without a place. */
export const isWhole = ({ mark, command, line }: NftCase): boolean =>
  mark !== undefined && (command === undefined ? mark.start <= line.length - line.trimStart().length && mark.end >= line.trimEnd().length :
    mark.start <= command.start && mark.end >= Math.min(command.end, line.length) - 1);
