import { ownerOf } from "../knowledge/owners/index.js";
import { quoteWord } from "../escape/shell.js";

type Lines = readonly (readonly string[])[];

/** What is to be kept before the commands, and how it is brought back. */
export interface RecordedUndo {
  readonly record: Lines;
  readonly undo: Lines;
}

/**
 * For commands whose inverse cannot be told from their words: the object they change is kept in a file first, and undo puts it back. Undefined where
 * they change more than one object, or one that programs share.
 */
export const recordedUndo = (commands: Lines): RecordedUndo | undefined => policyOf(commands) ?? loadedFile(commands) ?? savedSet(commands) ?? savedTable(commands);

const shell = (script: string): readonly string[] => ["sh", "-c", script];
const KEPT = "before-whytables";

/** Names go into scripts: of these shapes only. */
const NAME = /^[A-Za-z][\w-]{0,29}$/;

/** One policy: the line that `-S`, or `-save`, prints of the chain. */
function policyOf(commands: Lines): RecordedUndo | undefined {
  const [argv = []] = commands, [program = "", ...words] = argv;
  const at = words.findIndex((word) => word === "-P" || word === "--policy"), chain = words[at + 1];
  if (commands.length !== 1 || at < 0 || chain === undefined || !NAME.test(chain) || !/^(?:ip6?|arp|eb)tables(?:-nft|-legacy)?$/.test(program)) return undefined;
  const table = words.findIndex((word) => word === "-t"), name = table < 0 ? "filter" : words[table + 1] ?? "";
  if (!NAME.test(name)) return undefined;
  const file = `/root/${program}-${name}-${chain}.${KEPT}`;
  // The line of a chain in a saved table: `:INPUT ACCEPT [0:0]`.
  const save = program.replace(/^((?:ip6?|arp|eb)tables)(.*)$/, "$1$2-save");
  return {
    record: [shell(`${save} | sed -n ${quoteWord(`/^[*]${name}$/,/^[*C]/s/^:${chain} \\([A-Z]*\\).*/\\1/p`)} | head -n 1 > ${quoteWord(file)}`)],
    undo: [shell(`${program} -t ${quoteWord(name)} -P ${quoteWord(chain)} "$(cat ${quoteWord(file)})"`), ["rm", file]],
  };
}

/** A rule file that was mended and loaded: the rules of that program as they were, and the file. */
function loadedFile(commands: Lines): RecordedUndo | undefined {
  const copy = commands.find(([program, option, , to]) => program === "cp" && option === "-p" && to?.endsWith(KEPT) === true);
  const load = commands.at(-1) ?? [], [program = ""] = load;
  const path = load.at(-1) ?? "";
  if (!/^ip6?tables(?:-nft|-legacy)?-restore$/.test(program) || !/^[\w./][\w./+-]*$/.test(path)) return undefined;
  const file = `/root/${program.replace(/-restore$/, "")}.${KEPT}`;
  return {
    // Only the tables of the file: the others are not touched.
    record: [shell(`for table in $(sed -n ${quoteWord("s/^[*]\\([a-z]*\\).*/\\1/p")} ${quoteWord(path)}); do ${program.replace(/restore$/, "save")} -c -t "$table"; done > ${quoteWord(file)}`)],
    undo: [shell(`${program} -c < ${quoteWord(file)}`), ["rm", file], ...(copy === undefined ? [] : [["mv", copy[3]!, copy[2]!]])],
  };
}

const SET_VERBS: ReadonlySet<string> = new Set(["add", "del", "swap", "flush", "destroy"]);

/** One set of ipset's, with its elements; a saved set takes the place of the present one, which rules may hold. */
function savedSet(commands: Lines): RecordedUndo | undefined {
  const typed = commands.filter(([program]) => program === "ipset");
  const scripts = commands.filter(([program]) => program !== "ipset");
  const set = typed[0]?.[2];
  if (set === undefined || !/^[\w.:-]{1,24}$/.test(set) || !typed.every(([, verb = "", name]) => SET_VERBS.has(verb) && (name === set || name === `${set}-new`))) return undefined;
  if (ownerOf({ kind: "set", name: set }) !== undefined || typed.some(([, verb, name]) => verb === "destroy" && name === set) || !scripts.every(([, , script = ""]) => script.startsWith(`ipset save ${set} |`))) return undefined;
  const file = `/root/${set}.ipset.${KEPT}`, old = `${set}-old`;
  return {
    record: [shell(`ipset save ${set} > ${quoteWord(file)}`)],
    undo: [shell(`sed -e ${quoteWord(`s/^\\(create\\|add\\) ${set} /\\1 ${old} /`)} ${quoteWord(file)} | ipset restore`), ["ipset", "swap", old, set], ["ipset", "destroy", old], ["rm", file]],
  };
}

const FAMILY = /\b(ip|ip6|inet|arp|bridge|netdev) ([A-Za-z][\w.-]{0,63})\b/;
/** Tables that iptables-nft and its kin share with everybody. */
const SHARED = /^(?:ip6?|arp|bridge) (?:filter|nat|mangle|raw|security|broute)$/;

/** One table of nft's that nobody shares, whole: rules, sets, elements. */
function savedTable(commands: Lines): RecordedUndo | undefined {
  const lines = commands.map((argv) => (argv[0] === "sh" ? argv[2] ?? "" : argv.join(" ")));
  if (!commands.every(([program], at) => program === "nft" || (program === "sh" && lines[at]!.includes("nft ")))) return undefined;
  const tables = new Set(lines.map((line) => { const [, family, name] = FAMILY.exec(line) ?? []; return family === undefined ? "" : `${family} ${name!}`; }));
  const [table] = tables;
  if (tables.size !== 1 || table === undefined || table === "" || SHARED.test(table) || lines.some((line) => /-f (?!-)|iptables-translate/.test(line))) return undefined;
  const [, name] = table.split(" ");
  if (ownerOf({ kind: "table", name: name! }) !== undefined) return undefined;
  const file = `/root/${table.replace(" ", "-")}.nft.${KEPT}`;
  return {
    record: [shell(`nft list table ${table} > ${quoteWord(file)}`)],
    undo: [shell(`{ echo ${quoteWord(`delete table ${table}`)}; cat ${quoteWord(file)}; } | nft -f -`), ["rm", file]],
  };
}
