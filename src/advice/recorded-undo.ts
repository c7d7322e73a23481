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
export const recordedUndo = (commands: Lines): RecordedUndo | undefined => policyOf(commands) ?? loadedFile(commands) ?? takenChain(commands) ?? takenSet(commands) ?? savedSet(commands) ?? changedService(commands) ?? savedTable(commands);

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
  const tables = `$(sed -n ${quoteWord("s/^[*]\\([a-z]*\\).*/\\1/p")} ${quoteWord(path)})`, save = program.replace(/restore$/, "save");
  return {
    // A file whose header is wrong tells its tables when it is mended: all that there are, and what it names besides.
    record: [shell(`${save} -c > ${quoteWord(file)}; for table in ${tables}; do grep -qx "[*]$table" ${quoteWord(file)} || ${save} -c -t "$table"; done >> ${quoteWord(file)}`)],
    // Only the tables of the file: the others were not touched.
    undo: [shell(`for table in ${tables}; do sed -n "/^[*]$table\$/,/^COMMIT/p" ${quoteWord(file)}; done | ${program} -c`), ["rm", file], ...(copy === undefined ? [] : [["mv", copy[3]!, copy[2]!]])],
  };
}

/** Rules that go, each with its place: as lines that restore puts back there. `also` are lines of awk for what goes besides. */
const placed = (program: string, pattern: string, also = ""): string =>
  `${program}-save | awk ${quoteWord(`/^[*]/ { split("", n) } /^[*]|^COMMIT/ { print } ${also}/^-A/ { n[$2]++ } ${pattern} { sub(/^-A [^ ]+/, "-I " $2 " " n[$2]); print }`)}`;
const dotted = (name: string): string => name.replace(/\./g, "[.]");

/** A chain that is deleted, with its rules and those that jump to it. */
function takenChain(commands: Lines): RecordedUndo | undefined {
  const last = commands.at(-1) ?? [], [program = ""] = last, at = last.indexOf("-X"), chain = last[at + 1];
  if (!/^ip6?tables(?:-nft|-legacy)?$/.test(program) || at < 0 || chain === undefined || !/^[\w-][\w.-]{0,28}$/.test(chain) || chain.startsWith("-")) return undefined;
  const table = last.includes("-t") ? last[last.indexOf("-t") + 1] ?? "" : "filter";
  const own = (argv: readonly string[]): boolean => argv[0] === "sh" || (argv[0] === program && argv.includes("-F") && argv.includes(chain));
  if (!NAME.test(table) || !commands.slice(0, -1).every(own)) return undefined;
  const file = `/root/${program}-${table}-${chain}.${KEPT}`, name = dotted(chain);
  const saved = placed(program, `/^-A .* -[jg] ${name}$/`, `/^:${name} / { print ":${chain} - [0:0]" } /^-A ${name} / { print; next } `);
  return {
    record: [shell(`${saved} | sed -n ${quoteWord(`/^[*]${table}$/,/^COMMIT/p`)} > ${quoteWord(file)}`)],
    undo: [shell(`${program}-restore --noflush < ${quoteWord(file)}`), ["rm", file]],
  };
}

/** A set that is destroyed, with the rules that ask for it and the lists that hold it. */
function takenSet(commands: Lines): RecordedUndo | undefined {
  const [program, verb, set] = commands.at(-1) ?? [];
  if (program !== "ipset" || (verb !== "destroy" && verb !== "-X") || set === undefined || !/^\w[\w.-]{0,26}$/.test(set)) return undefined;
  if (commands.length < 2 || !commands.slice(0, -1).every(([first, , script = ""]) => first === "sh" && script.includes(set))) return undefined;
  const file = `/root/${set}.ipset.${KEPT}`, name = dotted(set), rules = `/root/${set}.$p.${KEPT}`;
  return {
    record: [
      shell(`{ ipset save ${set}; ipset save | grep -E ${quoteWord(`^add [^ ]+ ${name}( |$)`)}; } > ${quoteWord(file)}; true`),
      shell(`for p in ${EACH_BACKEND}; do ${placed("$p", `/ --[a-z]*-set ${name} /`)} > ${rules}; done`),
    ],
    undo: [
      ["ipset", "restore", "-file", file],
      shell(`for p in ${EACH_BACKEND}; do ! grep -q ^-I ${rules} || $p-restore --noflush < ${rules}; rm ${rules}; done`),
      ["rm", file],
    ],
  };
}

/** Each backend once, by the name that only it has; where there are no two, by the one there is. */
const EACH_BACKEND = "$(for f in iptables ip6tables; do command -v $f-nft-save > /dev/null && echo $f-legacy $f-nft || echo $f; done)";

const SET_VERBS: ReadonlySet<string> = new Set(["add", "del", "swap", "flush", "destroy"]);

/** One set of ipset's, with its elements; a saved set takes the place of the present one, which rules may hold. */
function savedSet(commands: Lines): RecordedUndo | undefined {
  const typed = commands.filter(([program]) => program === "ipset");
  const scripts = commands.filter(([program]) => program !== "ipset");
  const set = typed[0]?.[2];
  if (set === undefined || !/^[\w.:-]{1,24}$/.test(set) || !typed.every(([, verb = "", name]) => SET_VERBS.has(verb) && (name === set || name === `${set}-new`))) return undefined;
  if (ownerOf({ kind: "set", name: set }) !== undefined || typed.some(([, verb, name]) => verb === "destroy" && name === set) || !scripts.every(([, , script = ""]) => script.includes(`ipset save ${set} |`))) return undefined;
  const file = `/root/${set}.ipset.${KEPT}`, old = `${set}-old`;
  return {
    record: [shell(`ipset save ${set} > ${quoteWord(file)}`)],
    undo: [shell(`sed -e ${quoteWord(`s/^\\(create\\|add\\) ${set} /\\1 ${old} /`)} ${quoteWord(file)} | ipset restore`), ["ipset", "swap", old, set], ["ipset", "destroy", old], ["rm", file]],
  };
}

/** One service of IPVS that is changed: the line that adds it, as `ipvsadm -S` prints it, changes it back. */
function changedService(commands: Lines): RecordedUndo | undefined {
  const [[program, operation, option = "", service = ""] = []] = commands;
  if (commands.length !== 1 || program !== "ipvsadm" || operation !== "-E" || !/^-[tuf]$/.test(option) || !/^[\d.:]{1,50}$/.test(service)) return undefined;
  const file = `/root/ipvs.${KEPT}`;
  return {
    record: [shell(`ipvsadm -S -n | sed -n ${quoteWord(`s/^-A \\(${option} ${dotted(service)} .*\\)/\\1/p`)} > ${quoteWord(file)}`)],
    undo: [shell(`ipvsadm -E $(cat ${quoteWord(file)})`), ["rm", file]],
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
