import { perObject } from "../per-object.js";
import { operationOf } from "./rules.js";
import { shellLine } from "./shell.js";
import { has, plainWords } from "./verdict.js";
import { wrappedBy } from "./wrapped.js";

const BUILT_IN = new Set(["INPUT", "OUTPUT", "FORWARD", "PREROUTING", "POSTROUTING", "BROUTING"]);
/** They print and end with 0 whatever the machine's state. */
const ALWAYS = new Set([
  "lsmod",
  "uname",
  "dmesg",
  "lscpu",
  "id",
  "whoami",
  "true",
  ":",
  "echo",
  "printf",
  "getenforce",
  "sestatus",
  "uptime",
  "date",
  "free",
  "df", "ps", "top", "env", "printenv", "hostname", "hostnamectl", "journalctl", "logread", "lsns", "locale", "mount", "ss", "netstat",
  "cat",
  "head",
  "tail",
  "less",
  "more",
  "ls",
  "wc",
  "nproc",
  "vzlist",
  "prlsrvctl",
  "lsblk",
  "stat",
  "file",
  "awk",
  "cut",
  "sort",
  "uniq", "tr", "sed", "nl", "od", "getprop", "dumpsys", "systemd-detect-virt", "lsb_release", "arch", "ifconfig", "route", "arp", "set",
]);

/**
 * Does the command only print, so that a person must judge what it prints? A check is what ends with another status before the cure than
 * after it: `-C RULE`, `nft -c -f FILE`, `modprobe -n MODULE`, `grep -q`, `-S` of one chain that may be missing, `test`.
 */
export const isLook: (argv: readonly string[]) => boolean = perObject(onlyPrints);

function onlyPrints(argv: readonly string[]): boolean {
  const [first, ...args] = argv;
  if (first === undefined) return true;
  const program = first.slice(first.lastIndexOf("/") + 1);
  const wrapped = wrappedBy(program, args);
  if (wrapped !== undefined) return "interactive" in wrapped || ("line" in wrapped ? isLookLine(wrapped.line) : isLook(wrapped.argv));
  return looks(program, args);
}

/** A command that is no look: its status tells. */
export const isCheck = (argv: readonly string[]): boolean => !isLook(argv);

/** Of a line the last command gives the status; `a || b` and `a && b` have what either has. */
function isLookLine(line: string): boolean {
  const { commands } = shellLine(line);
  if (/&&|\|\|/.test(line)) return commands.every(({ argv }) => isLook(argv));
  const last = commands.at(-1);
  return last === undefined ||
    (/\bexit\s+["']?\$/.test(line) ? commands.every(({ argv }) => isLook(argv) || argv[0] === "exit") : isLook(last.argv));
}

function looks(program: string, args: readonly string[]): boolean {
  if (has(args, "--help", "--version") || (has(args, "-h") && !["df", "du", "ls", "free", "sort", "grep"].includes(program))) return true;
  if (/^(?:ip6?tables|ebtables|arptables)(?:-(?:legacy|nft))?$/.test(program)) return tablesLook(args);
  if (program.endsWith("-save") && program.includes('tables')) return true;
  if (program.endsWith("-restore") && program.includes('tables')) return false;
  if (/^[efz]?grep$|^rg$/.test(program)) return !grepChecks(args);
  if (ALWAYS.has(program)) return true;
  switch (program) {
    case "nft": return !has(args, "-c", "--check") &&
      (/^(?:describe|monitor|export)$/.test(plainWords(args)[0] ?? "") ||
        /list (?:ruleset|tables|chains|sets|maps|counters|flowtables|hooks)/.test(args.join(" ")));
    case "ipset": return /^(?:list|save|version|help|-L|-S|-v|-V)$/.test(plainWords(args)[0] ?? args[0] ?? "") &&
      plainWords(args).length <= 1;
    case "conntrack": return has(args, "-L", "-C", "-S", "-E", "-V") || args.length === 0;
    case "sysctl": return !args.some((arg) => arg.includes("="));
    case "ip": case "tc": case "bridge": return plainWords(args).length <= 2;
    case "modinfo": return has(args, "-F");
    case "docker": case "podman": case "nerdctl": return [
      "ps", "info", "images", "version", "logs", "stats", "events",
    ].includes(plainWords(args)[0] ?? "") ||
      /^(?:network|volume|image|container) (?:ls|list)/.test(args.join(" "));
    case "kubectl": return [
      "logs", "version", "top", "events", "cluster-info", "api-resources",
    ].includes(plainWords(args, ["-n", "--namespace"])[0] ?? "") ||
      (args[0] === "get" && plainWords(args, ["-n", "-o", "-l"]).length <= 2);
    case "firewall-cmd": return args.some((arg) => /^--(?:list|get(?!-zone-of-interface))/.test(arg));
    case "systemctl": return ["list-units", "list-unit-files", "show", "cat", "list-timers"].includes(plainWords(args)[0] ?? "");
    case "ufw": case "csf": return ["status", "version", "-l", "-v"].includes(args[0] ?? "");
    case "vzctl": case "prlctl": return ["list", "status"].includes(plainWords(args)[0] ?? "");
    case "rpm": return has(args, "-qa");
    case "dpkg": return has(args, "-l") && plainWords(args).length === 0;
    case "update-alternatives": case "alternatives": return has(args, "--display", "--list", "--query");
    case "find": return true;
    default: return false;
  }
}

/** `grep -q` and one whose file is a kernel's list say something by their status; of a file of one's own they only print. */
function grepChecks(args: readonly string[]): boolean {
  return args.some((arg) => /^-[a-zA-Z]*[qcL]/.test(arg) || arg === "--quiet" || arg === "--silent" || arg === "--count");
}

/** -L and -S of the filter table or a built-in chain list; of another chain or table they fail where it is missing. */
function tablesLook(args: readonly string[]): boolean {
  const operation = operationOf(args);
  if (operation === undefined) return false;
  const { letter, rest } = operation;
  if (letter === "V" || letter === "h") return true;
  if (letter !== "L" && letter !== "S") return false;
  const chain = rest.find((word) => !word.startsWith("-"));
  if (chain !== undefined && !BUILT_IN.has(chain)) return false;
  const at = args.findIndex((arg) => arg === "-t" || arg === "--table");
  const table = at < 0 ? "filter" : args[at + 1];
  return table === "filter";
}
