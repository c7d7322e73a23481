import { protocolMatch } from "../grammar/command/extension-options.js";
import { familyOf } from "../grammar/command/index.js";
import type { Recognised } from "../grammar/recognise.js";
import { builtInChains, isKnownTable, TABLE_CHAINS, tablesWithChain, VERDICTS } from "../knowledge/hooks.js";
import { isFirstOption } from "../knowledge/first-options.js";
import { EXTENSIONS, extensionOf } from "../knowledge/lookup.js";
import { ownerOf, type Owner } from "../knowledge/owners/index.js";
import { nearestName } from "../knowledge/nearest-name.js";
import type { Command } from "../model/command.js";
import { isOwnOption, optionNames, ownersOf } from "./option-owners.js";

const namesOf = (kind: string): readonly string[] => [...new Set(EXTENSIONS.filter((row) => row.kind === kind).map((row) => row.name))];
const TABLE_NAMES: readonly string[] = [...new Set(TABLE_CHAINS.map(({ table }) => table))];
const MATCH_NAMES = namesOf("match");
const TARGET_NAMES = [...VERDICTS, ...namesOf("target")];

const isKnown = (kind: "match" | "target", name: string): boolean => (["ip", "ip6", "arp", "bridge"] as const).some((family) => extensionOf(kind, name, family) !== undefined);

/** The table, match, target or option that a message names, and what is known of such names. */
export interface Named {
  /** Whether the name is one that iptables has somewhere; undefined when the message names none. */
  readonly known?: boolean;
  /** The known name nearest to an unknown one. */
  readonly nearest?: string;
  /** Matches and targets that have the option the message names. */
  readonly owners?: readonly string[];
  /** Whether the command uses one of them, or the option is the program's own. */
  readonly ownerGiven?: boolean;
  /** Whether it stands behind a target of the command that has had it from the beginning. */
  readonly targetsFirst?: boolean;
  /** The program that made the chain or set that is named, by id and by name. */
  readonly owner?: string;
  readonly ownerName?: string;
}

export function namedBy(message: Recognised, command: Command | undefined): Named {
  const owner = ownerNamed(message, command);
  return { ...nameIn(message, command), ...(owner === undefined ? {} : { owner: owner.id, ownerName: owner.name }) };
}

/** Whose the chain or set is that message and command name. What iptables-nft makes for itself is nobody's. */
export function ownerNamed({ fields }: Recognised, command: Command | undefined): Owner | undefined {
  const table = command?.table === undefined ? {} : { table: command.table };
  const chains = [fields["chain"]?.value, command?.chain, fields["target"]?.value, command?.target?.name];
  const owners = [
    ...chains.flatMap((name) => (name === undefined || name === "" ? [] : [ownerOf({ kind: "chain", name: String(name), ...table })])),
    ...(fields["set"] === undefined ? [] : [ownerOf({ kind: "set", name: String(fields["set"].value) })]),
  ];
  return owners.find((owner) => owner !== undefined && owner.id !== "iptables-nft");
}

function nameIn({ fields, program }: Recognised, command: Command | undefined): Named {
  const value = (name: string): string | undefined => (fields[name] === undefined ? undefined : String(fields[name].value));
  const table = value("table"), match = value("match"), target = value("target"), option = value("option");
  if (match !== undefined) return withNearest(match, isKnown("match", match), MATCH_NAMES);
  if (target !== undefined) return ofTarget(target);
  if (option !== undefined) return ofOption(option, command, program?.name.endsWith("-restore") === true);
  if (table !== undefined) return withNearest(table, isKnownTable(table), TABLE_NAMES);
  return {};
}

/** `LOGDROP` is no misspelt DROP: who names a chain puts the verdict into its name. */
function ofTarget(target: string): Named {
  const named = withNearest(target, VERDICTS.includes(target) || isKnown("target", target), TARGET_NAMES);
  const compound = named.nearest !== undefined && target.length - named.nearest.length >= COMPOUND_LEAST && target.toLowerCase().includes(named.nearest.toLowerCase());
  return compound ? { known: false } : named;
}
const COMPOUND_LEAST = 3;

function withNearest(name: string, known: boolean, names: readonly string[]): Named {
  const nearest = known ? undefined : nearestName(name, names);
  return nearest === undefined ? { known } : { known, nearest };
}

/** @param restored a file's line was refused: programs write those, the target before its options */
function ofOption(option: string, command: Command | undefined, restored: boolean): Named {
  const bare = option.replace(/=.*/s, "");
  // musl's getopt names it without its dashes.
  const name = bare.startsWith("-") ? bare : `${bare.length === 1 ? "-" : "--"}${bare}`;
  const owners = ownersOf(name);
  const known = owners.length > 0 || isOwnOption(name);
  return {
    ...withNearest(name.replace(/^-+/, ""), known, optionNames()),
    owners,
    targetsFirst: restored && command?.text.includes(bare) !== true && owners.length > 0 && owners.every((owner) => isFirstOption(owner, name)),
    // A command without the option is another one.
    ...(isOwnOption(name) ? { ownerGiven: true } : !command?.text.includes(bare) ? {} : givenBy(bare, owners, command)),
  };
}

function givenBy(option: string, owners: readonly string[], command: Command): Named {
  const { target, text } = command;
  const used = owners.some((owner) => usedBy(command).includes(owner));
  if (target === undefined || !isFirstOption(target.name, option)) return { ownerGiven: used };
  // Before `-j` the target is not yet asked.
  const behind = text.indexOf(target.name) < text.indexOf(option);
  return { ownerGiven: used && behind, targetsFirst: behind };
}

/** The protocol loads the match of its name. */
const usedBy = (command: Command): readonly string[] => [
  ...command.matches.map((match) => match.name), protocolMatch(command.protocol ?? "") ?? "", command.target?.name ?? "",
];

/** `built-in`: a chain of some table; `user`: anything else. */
export const chainKind = (command: Command): "built-in" | "user" | undefined =>
  command.chain === undefined ? undefined : tablesWithChain(command.chain, familyOf(command)).length > 0 ? "built-in" : "user";

/** What the command jumps to: a verdict, an extension, else a chain that somebody must have made. */
export const targetKind = (command: Command): "none" | "verdict" | "extension" | "chain" =>
  command.target === undefined ? "none" : VERDICTS.includes(command.target.name) ? "verdict" : isKnown("target", command.target.name) ? "extension" : "chain";

/** Whether some command in the text makes the chain that this one names or jumps to. */
export function madeInText(command: Command, commands: readonly Command[]): boolean {
  const table = command.table ?? "filter";
  const wanted = [command.chain, command.target?.name].filter((name) => name !== undefined && builtInChains(table, familyOf(command)).every((chain) => chain !== name));
  return commands.some((other) => other !== command && other.operation === "new-chain" && (other.table ?? "filter") === table && wanted.includes(other.chain));
}
