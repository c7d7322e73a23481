import { baseName } from "../edit/line.js";
import { withPositional } from "../knowledge/effects/index.js";
import { perObject } from "../knowledge/per-object.js";
import { ownershipOf, type NamedObject, type Owner } from "../knowledge/owners/index.js";

/** What a command does to an object of another program's, or to everything. */
export type Trespass = { readonly owner: Owner; readonly name: string } | "everything";

/** Operations of iptables that empty, delete, make or rename a chain. */
const ON_CHAINS: ReadonlySet<string> = new Set(["-F", "--flush", "-X", "--delete-chain", "-N", "--new-chain", "-E", "--rename-chain"]);
const NFT_ACTS: ReadonlySet<string> = new Set(["flush", "delete", "destroy", "create", "add", "rename"]);
const SET_ACTS: ReadonlySet<string> = new Set(["flush", "destroy", "create", "rename", "swap", "-F", "-X", "-N", "-E", "-W"]);

/**
 * What another program made is that program's to make, empty and remove; and nothing printed empties all tables.
 * Undefined where the command touches neither.
 */
export const trespassOf: (argv: readonly string[]) => Trespass | undefined = perObject(trespassOfWords);

function trespassOfWords(argv: readonly string[]): Trespass | undefined {
  if (argv[0] === "sh" && argv[1] === "-c" && argv[2] !== undefined) return trespassOfScript(withPositional(argv[2], argv.slice(3)));
  const at = argv.findIndex((word) => /^(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?$|^(?:nft|ipset)$/.test(baseName(word)));
  if (at < 0) return undefined;
  const program = baseName(argv[at]!), words = argv.slice(at + 1);
  return program === "nft" ? ofNft(words) : program === "ipset" ? ofIpset(words) : ofTables(words);
}

const trespassOfScript = (script: string): Trespass | undefined =>
  script.split(/&&|\|\||[;|\n]/).map((part) => trespassOf(part.trim().split(/\s+/))).find((found) => found !== undefined);

function ofTables(words: readonly string[]): Trespass | undefined {
  const act = words.findIndex((word) => ON_CHAINS.has(word));
  if (act < 0) return undefined;
  const name = words[act + 1], table = words[words.findIndex((word) => word === "-t" || word === "--table") + 1];
  const all = name === undefined || name.startsWith("-");
  if (all) return /^(?:-F|-X|--flush|--delete-chain)$/.test(words[act]!) ? "everything" : undefined;
  return owned({ kind: "chain", name, ...(words.includes("-t") && table !== undefined ? { table } : {}) });
}

function ofNft(words: readonly string[]): Trespass | undefined {
  const [act = "", kind = "", ...rest] = words.flatMap((word) => word.split(/\s+/)).filter((word) => !word.startsWith("-"));
  if (!NFT_ACTS.has(act)) return undefined;
  if (kind === "ruleset") return "everything";
  const names = rest.filter((word) => !FAMILIES.has(word));
  const family = rest.find((word) => FAMILIES.has(word)) as NamedObject["family"];
  const [table, name] = names, place = family === undefined ? {} : { family };
  if (kind === "table" && table !== undefined) return owned({ kind: "table", name: table, ...place });
  if ((kind === "chain" || kind === "set" || kind === "map") && name !== undefined) return owned({ kind, name, table: table!, ...place });
  return undefined;
}
const FAMILIES: ReadonlySet<string> = new Set(["ip", "ip6", "inet", "arp", "bridge", "netdev"]);

function ofIpset(words: readonly string[]): Trespass | undefined {
  const [act = "", name] = words.filter((word) => !/^-(?:exist|!|q|quiet)$/.test(word));
  if (!SET_ACTS.has(act)) return undefined;
  if (name === undefined) return /^(?:flush|destroy|-F|-X)$/.test(act) ? "everything" : undefined;
  return owned({ kind: "set", name });
}

function owned(object: NamedObject): Trespass | undefined {
  const found = ownershipOf(object);
  // What a person makes with nft under the names that iptables-nft uses is theirs.
  return found === undefined || found.owner.id === "iptables-nft" ? undefined : { owner: found.owner, name: object.name };
}
