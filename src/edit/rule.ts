import { byWord } from "../knowledge/by-word.js";
import { shellLine } from "../escape/shell.js";
import { partsOf, type Line } from "./line.js";

/** The rule that a line adds or takes away, asked for with another operation. A number behind the chain goes: `-A`, and `-C` and `-D` with words, take none. */
export function asking(line: Line, short: "-A" | "-C" | "-D"): Line | undefined {
  const operation = partsOf(line).parts.find(({ role }) => role === "operation");
  const chain = operation?.values[0];
  if (operation === undefined || chain === undefined || chain.inside) return undefined;
  const number = operation.values[1];
  return { ...line, words: line.words.flatMap((word, index) => (index === operation.at ? [short] : index === number?.at ? [] : [word])) };
}

const operationOf = (line: Line): string => partsOf(line).meaning.operation;
const isBridge = (line: Line): boolean => line.program.includes("ebtables") || line.program.includes("arptables");

/** Fails before the line was run and passes after it. */
export function checkOf(line: Line): readonly string[] | undefined {
  const other = otherCheck(line);
  const operation = operationOf(line);
  if (other !== undefined) return other;
  if (isBridge(line) && operation !== "policy") return bridgeRuleCheck(line, operation);
  const own = chainCheck(line, operation);
  if (own !== undefined) return own;
  const asked = ["append", "insert", "replace", "check", "delete"].includes(operation) ? asking(line, "-C") : undefined;
  if (asked === undefined || (operation === "delete" && !isSpecified(line))) return undefined;
  const argv = [...asked.prefix, asked.program, ...asked.words];
  return operation === "delete" ? ["sh", "-c", `! ${shellLine(argv)}`] : argv;
}

/** `-D INPUT 3` says nothing of the rule. */
const isSpecified = (line: Line): boolean => partsOf(line).meaning.ruleNumber === undefined;

const not = (argv: readonly string[]): readonly string[] => ["sh", "-c", `! ${shellLine(argv)}`];

/** A chain is there, is gone, has its policy. */
function chainCheck(line: Line, operation: string): readonly string[] | undefined {
  if (operation !== "new-chain" && operation !== "delete-chain" && operation !== "policy") return undefined;
  const { meaning } = partsOf(line);
  if (meaning.chain === undefined) return undefined;
  const listed = [...line.prefix, line.program, ...(meaning.table === undefined ? [] : ["-t", meaning.table]), "-S", meaning.chain];
  if (operation === "policy" && isBridge(line)) return bridgePolicyCheck(line);
  if (operation === "policy") return meaning.target === undefined ? undefined : ["sh", "-c", `${shellLine(listed)} | grep -qx -- ${shellLine([`-P ${meaning.chain} ${meaning.target.name}`])}`];
  return operation === "new-chain" ? listed : not(listed);
}

/** `policy: DROP` of ebtables, `(policy DROP)` of arptables. */
function bridgePolicyCheck(line: Line): readonly string[] | undefined {
  const { meaning } = partsOf(line);
  if (meaning.chain === undefined || meaning.target === undefined) return undefined;
  const listed = [...line.prefix, line.program, ...(meaning.table === undefined ? [] : ["-t", meaning.table]), "-L", meaning.chain];
  return ["sh", "-c", `${shellLine(listed)} | grep -q -- ${shellLine([`policy:* ${meaning.target.name}`])}`];
}

/** Made for the check and taken away by it. */
const SCRATCH = "whytables";

/**
 * ebtables and arptables cannot be asked for a rule: it goes into a chain of its own, and as it is saved there it must stand in the chain that is meant.
 */
function bridgeRuleCheck(line: Line, operation: string): readonly string[] | undefined {
  const { meaning: { chain, table } } = partsOf(line), added = operation === "append" || operation === "insert" ? asking(line, "-A") : undefined;
  if (chain === undefined || added === undefined || !/^\w[\w-]{0,29}$/.test(chain) || (table !== undefined && !/^\w{2,12}$/.test(table)) || !/^(?:eb|arp)tables(?:-nft)?$/.test(line.program)) return undefined;
  const at = added.words.indexOf(chain), own = [...line.prefix, line.program, ...(table === undefined ? [] : ["-t", table])];
  const tried = shellLine([...added.prefix, added.program, ...added.words.map((word, index) => (index === at ? SCRATCH : word))]);
  const run = (...argv: readonly string[]): string => shellLine([...own, ...argv]);
  const save = shellLine([...line.prefix, `${line.program}-save`]);
  return ["sh", "-c", `${run("-N", SCRATCH)}; ${tried}; rule=$(${save} | sed -n 's/^-A ${SCRATCH} /-A ${chain} /p'); ${run("-F", SCRATCH)}; ${run("-X", SCRATCH)}; test -n "$rule" && ${save} | grep -qxF -e "$rule"`];
}

const SET_COMMANDS: Readonly<Record<string, string>> = byWord({ "-N": "create", n: "create", "-A": "add", "-D": "del", "-X": "destroy", x: "destroy" });

/** Sets and settings. */
function otherCheck({ prefix, program, words }: Line): readonly string[] | undefined {
  const [first = "", second, third] = words;
  if (/(?:^|\/)ipset$/.test(program) && second !== undefined) {
    const command = SET_COMMANDS[first] ?? first;
    const list = [...prefix, program, "list", "-n", second], test = [...prefix, program, "test", second, third ?? ""];
    if (command === "create") return list;
    if (command === "destroy") return not(list);
    const comment = words.indexOf("comment") > 2 && command === "add" ? words[words.indexOf("comment") + 1] : undefined;
    // An element that is there takes a new comment: that one tells.
    if (comment !== undefined && third !== undefined && /^[\w ./:-]{1,255}$/.test(comment)) return ["sh", "-c", `${shellLine([...prefix, program, "save", second])} | grep -F -- ${shellLine([`add ${second} ${third} `])} | grep -qF -- ${shellLine([`comment "${comment}"`])}`];
    // What may be there already says nothing of whether the command was run.
    if (third === undefined || words.includes("-exist") || words.includes("-!") || /^\d+-\d+$|nomatch/.test(words.slice(2).join(" "))) return undefined;
    return command === "add" ? test : command === "del" ? not(test) : undefined;
  }
  if (/(?:^|\/)conntrack$/.test(program)) return trackedEntry(words) === undefined ? undefined : [...prefix, program, "-G", ...trackedEntry(words)!];
  if (/(?:^|\/)nfacct$/.test(program) && first === "add" && second !== undefined) return [...prefix, program, "get", second];
  if (/(?:^|\/)ipvsadm$/.test(program)) return servedAs([...prefix, program], words);
  const setting = /(?:^|\/)sysctl$/.test(program) ? words.find((word) => /^[\w./-]+=[\w.]+$/.test(word)) : undefined;
  if (setting === undefined) return undefined;
  const [key = "", value = ""] = setting.split("=");
  return ["sh", "-c", `test "$(${shellLine([...prefix, program, "-n", key])})" = ${shellLine([value])}`];
}

/** `ipvsadm -S -n` prints a service as it is added; only what is given here is in the same words there. */
function servedAs(run: readonly string[], [operation = "", option = "", service = "", ...rest]: readonly string[]): readonly string[] | undefined {
  if (!/^-[AE]$/.test(operation) || !/^-[tuf]$/.test(option) || !/^[\d.:[\]a-f]{1,60}$/.test(service) || rest.length !== 2 || rest[0] !== "-s" || !/^[a-z]{2,8}$/.test(rest[1]!)) return undefined;
  return ["sh", "-c", `${shellLine([...run, "-S", "-n"])} | grep -qxE -- ${shellLine([`-A ${option} ${service.replace(/[.[\]]/g, "[$&]")} -s ${rest[1]!} *`])}`];
}

/** Takes back what the line did: the rule that it added, the chain that it made. Undefined where only the state before would tell. */
export function undoOf(line: Line): readonly string[] | undefined {
  if (/(?:^|\/)conntrack$/.test(line.program)) return trackedEntry(line.words) === undefined ? undefined : [...line.prefix, line.program, "-D", ...trackedEntry(line.words)!];
  if (/(?:^|\/)nfacct$/.test(line.program) && line.words[0] === "add" && line.words[1] !== undefined) return [...line.prefix, line.program, "delete", line.words[1]];
  if (/(?:^|\/)ipset$/.test(line.program)) return setUndo(line);
  const { meaning, parts } = partsOf(line);
  if (meaning.operation === "append" || meaning.operation === "insert") {
    const taken = asking(line, "-D");
    return taken === undefined ? undefined : [...taken.prefix, taken.program, ...taken.words];
  }
  if (meaning.operation !== "new-chain") return undefined;
  const operation = parts.find(({ role }) => role === "operation")!;
  return [...line.prefix, line.program, ...line.words.map((word, index) => (index === operation.at ? "-X" : word))];
}

/** What tells the entry that `conntrack -I` makes: its family, protocol, addresses and ports of the first direction. */
const TELLS_ENTRY = /^(?:-f|--family|-p|--protonum|-s|--src|--orig-src|-d|--dst|--orig-dst|--sport|--orig-port-src|--dport|--orig-port-dst)$/;
function trackedEntry(words: readonly string[]): readonly string[] | undefined {
  if (words[0] !== "-I" && words[0] !== "--create") return undefined;
  const told = words.flatMap((word, index) => (TELLS_ENTRY.test(word) && words[index + 1] !== undefined ? [word, words[index + 1]!] : []));
  return told.length < 6 ? undefined : told;
}

/** An element that was not in the set, a set that was not there. */
function setUndo({ prefix, program, words }: Line): readonly string[] | undefined {
  const [first = "", set, element] = words;
  const command = SET_COMMANDS[first] ?? first;
  if (set === undefined || words.includes("-exist") || words.includes("-!")) return undefined;
  if (command === "create") return [...prefix, program, "destroy", set];
  return command === "add" && element !== undefined ? [...prefix, program, "del", set, element] : undefined;
}
