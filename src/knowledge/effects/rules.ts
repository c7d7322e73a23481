import { dangerous, has, hasShort, interrupts, none, reversible, valueOf, type Judge, type Verdict } from "./verdict.js";

const BUILT_IN = new Set(["INPUT", "OUTPUT", "FORWARD", "PREROUTING", "POSTROUTING", "BROUTING"]);
const REFUSING = new Set(["DROP", "REJECT", "QUEUE", "NFQUEUE", "TARPIT", "STEAL"]);
const LONG: Readonly<Record<string, string>> = {
  "--append": "-A",
  "--insert": "-I", "--delete": "-D", "--replace": "-R", "--flush": "-F", "--delete-chain": "-X", "--new-chain": "-N", "--new": "-N",
  "--policy": "-P",
  "--rename-chain": "-E",
  "--rename": "-E", "--zero": "-Z", "--list": "-L", "--list-rules": "-S", "--check": "-C", "--version": "-V", "--help": "-h",
};
/** Options whose next word is a value, which may look like an operation. */
const VALUED = new Set([
  "-t", "--table", "-s", "-d", "-i", "-o", "-p", "-m", "-j", "-g", "-w", "-W", "-M", "--modprobe", "-c", "--comment", "--log-prefix",
  "--nflog-prefix", "--string",
]);
const OPERATIONS = "AIDRFXNPEZLSCVh";

/** The operation among an iptables command's words, and what stands behind it. */
export function operationOf(args: readonly string[]): { readonly letter: string; readonly rest: readonly string[] } | undefined {
  for (const [at, arg] of args.entries()) {
    if (VALUED.has(args[at - 1] ?? "")) continue;
    const short = LONG[arg] ?? arg;
    const letter = /^-[A-Za-z]+$/.test(short) ? short.slice(1).split("").find((one) => OPERATIONS.includes(one)) : undefined;
    if (letter !== undefined) return { letter, rest: args.slice(at + 1).filter((word) => word !== "") };
  }
  return undefined;
}

const refuses = (args: readonly string[]): boolean => REFUSING.has(valueOf(args, "-j", "--jump", "-g", "--goto") ?? "");
const operand = (rest: readonly string[]): string | undefined => (rest[0]?.startsWith("-") === true ? undefined : rest[0]);

/** iptables, ip6tables, ebtables, arptables. */
export const tables: Judge = (args) => {
  if (has(args, "--atomic-commit", "--init-table")) return dangerous("it replaces the whole table");
  if (has(args, "--atomic-save", "--atomic-init")) return reversible("it writes a file of its own");
  const operation = operationOf(args);
  if (operation === undefined) return undefined;
  const { letter, rest } = operation, name = operand(rest);
  switch (letter) {
    case "L": case "S": return hasShort(args, "Z") || has(args, "--zero") ? reversible("it sets counters to zero") : none("it lists");
    case "C": return none("it only looks for the rule");
    case "V": case "h": return none("it prints a text of the program");
    case "N": return reversible("it makes an empty chain");
    case "A": case "I": return refuses(args) ? interrupts("packets that match are refused from now on") : reversible("it adds a rule");
    case "D": return interrupts("it takes a rule out");
    case "R": return interrupts("it replaces a rule");
    case "E": return reversible("it renames a chain");
    case "Z": return reversible("it sets counters to zero");
    case "F": return name === undefined
      ? dangerous("it empties every chain of the table")
      : interrupts("it takes all rules of a chain out");
    case "X": return name === undefined
      ? dangerous("it deletes every chain that is empty and not used, whoever made it")
      : interrupts("it deletes a chain");
    case "P": return policy(rest);
    default: return undefined;
  }
};

function policy([chain, target]: readonly string[]): Verdict {
  if (target === "DROP") return dangerous("everything that no rule of the chain accepts is dropped from now on");
  return interrupts(BUILT_IN.has(chain ?? "") ? "the chain's policy decides for all that no rule matches" : "it changes a policy");
}

/** iptables-restore and its kin. */
export const restore: Judge = (args) => {
  if (has(args, "-t", "--test", "-V", "--version", "-h", "--help")) return none("it only reads the file");
  return has(args, "-n", "--noflush")
    ? interrupts("it carries out what the file says on top of the rules that are there")
    : interrupts("it replaces all rules of the tables in the file, others' too");
};

/** iptables-save and its kin. */
export const save: Judge = (args) => (has(args, "-f", "--file")
  ? reversible("it writes the rules into a file")
  : none("it prints the rules"));

/** iptables-apply: comes back by itself unless somebody answers. */
export const apply: Judge = () => interrupts("it replaces all rules, and takes them back when nobody says yes");

const NFT_LOOKS = new Set(["list", "describe", "monitor", "export"]);

export const nft: Judge = (args) => {
  if (has(args, "-c", "--check")) return none("it only checks");
  if (has(args, "-v", "-V", "--version", "-h", "--help")) return none("it prints a text of the program");
  if (has(args, "-i", "--interactive")) return undefined;
  const words = args.filter((arg, at) => !(arg.startsWith("-") && at < firstVerb(args))).slice(0);
  if (has(args, "-f", "--file")) return interrupts("it carries out what the file says; a file may flush everything");
  return statements(words.join(" "));
};

const VERBS = new Set([
  "add", "create", "insert", "delete", "destroy", "flush", "list", "replace", "rename", "reset", "describe", "monitor", "export", "table",
]);
const firstVerb = (args: readonly string[]): number => {
  const at = args.findIndex((arg) => VERBS.has(arg.split(" ")[0] ?? ""));
  return at < 0 ? args.length : at;
};

/** Several commands may stand in one argument; within braces a semicolon parts other things. */
function statements(text: string): Verdict | undefined {
  let depth = 0, start = 0, worst: Verdict | undefined;
  const take = (piece: string): boolean => {
    if (piece.trim() === "") return true;
    const one = statement(piece.trim());
    if (one === undefined) return false;
    worst = worst === undefined || rank(one) > rank(worst) ? one : worst;
    return true;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ";" && depth <= 0) {
      if (!take(text.slice(start, at))) return undefined;
      start = at + 1;
    }
  }
  return take(text.slice(start)) ? worst : undefined;
}

const RANK = { none: 0, reversible: 1, "restarts-container": 2, "interrupts-traffic": 3, dangerous: 4 } as const;
const rank = ({ effect }: Verdict): number => RANK[effect];

function statement(text: string): Verdict | undefined {
  const words = text.split(/\s+/).filter((word) => word !== "\\"), [verb = "", object = ""] = words;
  if (NFT_LOOKS.has(verb)) return none("it lists");
  switch (verb) {
    case "add": case "create": case "insert": return added(object, words);
    case "delete": case "destroy": return object === "table"
      ? dangerous("it deletes a table with everything in it")
      : interrupts(`it deletes a ${object || "thing"}`);
    case "flush": return object === "ruleset"
      ? dangerous("it deletes the rules of everybody")
      : interrupts(`it empties a ${object || "thing"}`);
    case "replace": return interrupts("it replaces a rule");
    case "rename": return reversible("it renames a chain");
    case "reset": return reversible("it sets counters to zero");
    default: return undefined;
  }
}

function added(object: string, words: readonly string[]): Verdict {
  if (object === "chain" &&
    /policy\s+drop/.test(words.join(" "))) return dangerous("everything that no rule of the chain accepts is dropped from now on");
  if ([
    "chain", "table", "set", "map", "element", "flowtable", "counter", "quota", "limit", "ct", "secmark", "synproxy",
  ].includes(object)) return reversible(`it adds a ${object}`);
  return words.some((word) => /^(?:drop|reject|queue)$/.test(word))
    ? interrupts("packets that match are refused from now on")
    : reversible("it adds a rule");
}

const SET_LOOKS = new Set([
  "list", "save", "test", "version", "help", "-L", "-S", "-T", "-v", "-V", "-h", "--help", "--version", "--list", "--save", "--test",
]);

export const ipset: Judge = (args) => {
  const words = args.filter((arg, at) => ![
    "-exist", "-!", "-quiet", "-q", "-o", "-output", "-s", "-sorted", "-r", "-resolve", "-f", "-file", "-t", "-terse", "-n", "-name",
  ].includes(arg) &&
    !["-f", "-file", "-o", "-output"].includes(args[at - 1] ?? ""));
  const [verb = "", name] = words;
  if (SET_LOOKS.has(verb)) return none("it lists or tests");
  switch (verb) {
    case "create": case "n": case "-N": case "--create": return reversible("it makes a set");
    case "add": case "-A": case "--add": return reversible("it adds an element; an existing one's timeout may change");
    case "del": case "-D": case "--del": return reversible("it takes an element out");
    case "swap": case "-W": case "--swap": return interrupts("rules meet the other set's elements from now on");
    case "rename": case "-E": case "-e": case "--rename": return reversible("it renames a set");
    case "restore": case "-R": case "--restore": return reversible("it makes the sets and elements of a file");
    case "flush": case "-F": case "--flush": return name === undefined
      ? dangerous("it empties every set, others' too")
      : interrupts("it takes all elements out of a set");
    case "destroy": case "x": case "-X": case "--destroy":
      return name === undefined
        ? dangerous("it deletes every set that no rule uses, whoever made it")
        : interrupts("it deletes a set with its elements");
    default: return undefined;
  }
};

/** conntrack, for its letters may be joined with others: -Lo. */
export const conntrack: Judge = (args) => {
  const has2 = (letter: string, ...long: readonly string[]) => args.some((arg) => arg.startsWith(`-${letter}`) || long.includes(arg));
  if (has2("F", "--flush")) return interrupts("every known connection is forgotten: translated ones break");
  if (has2("D", "--delete")) return interrupts("connections are forgotten: translated ones break");
  if (has2("I", "--create") || has2("U", "--update")) return reversible("it changes the table of connections");
  if (has2("L", "--dump") || has2("G", "--get") || has2("C", "--count") || has2("S", "--stats") || has2("E", "--event") ||
    has2("h", "--help") ||
    has2("V", "--version")) return none("it lists");
  return undefined;
};

export const ipvsadm: Judge = (args) => {
  if (has(args, "--stop-daemon")) return reversible("the other director is told of no connections any more");
  if (has(args, "-C", "--clear")) return dangerous("it deletes every virtual service");
  if (has(
    args,
    "-R",
    "--restore",
    "-D",
    "--delete-service",
    "-d",
    "--delete-server",
    "-E",
    "--edit-service",
    "-e",
    "--edit-server",
  )) return interrupts("it changes virtual services");
  if (has(
    args,
    "-A",
    "--add-service",
    "-a",
    "--add-server",
    "-Z",
    "--zero",
    "--start-daemon",
  )) return reversible("it adds a virtual service or server");
  if (args.length === 0 || args.some((arg) => /^-[LlnScZh]+$/.test(arg)) ||
    has(args, "--list", "--save", "--help", "--version")) return none("it lists");
  return undefined;
};
