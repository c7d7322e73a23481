import { byWord } from "../../knowledge/by-word.js";
import type { Refusal } from "../../model/refusal.js";
import type { Refused } from "../context.js";
import { fault, openWay, way, type Fault, type Way } from "../fault.js";
import { nearName, nearValue } from "../near-name.js";
import { slotOf } from "../slot.js";
import { protocolOfPort } from "../../knowledge/services.js";
import { refusalBy, replaceAt, valueOf, wordBecomes, type Reader, type Said } from "../netlink-words.js";

/** Words of conntrack's options. Source: conntrack-tools 1.4.7 `src/conntrack.c`, `extensions/libct_proto_tcp.c`. */
const PROTOCOLS = ["tcp", "udp", "udplite", "sctp", "dccp", "gre", "icmp", "icmpv6"];
const STATES = ["NONE", "SYN_SENT", "SYN_RECV", "ESTABLISHED", "FIN_WAIT", "CLOSE_WAIT", "LAST_ACK", "TIME_WAIT", "CLOSE", "LISTEN"];
const PARAMETERS: readonly (readonly [options: readonly string[], words: readonly string[]])[] = [
  [["-u", "--status"], ["ASSURED", "SEEN_REPLY", "UNSET", "FIXED_TIMEOUT", "EXPECTED", "OFFLOAD", "HW_OFFLOAD"]],
  [["-e", "--event-mask"], ["ALL", "NEW", "UPDATES", "DESTROY"]],
  [["-o", "--output"], ["xml", "save", "extended", "timestamp", "id", "ktimestamp", "labels", "userspace"]],
];
const COMMANDS: Readonly<Record<string, string>> = byWord({ "-a": "-A", "-l": "-L", "-d": "-D", "--show": "-L", "--remove": "-D", "--clear": "-F", "--add": "-I", "--insert": "-I" });
const TABLES = ["conntrack", "expect", "dying", "unconfirmed"];
const NEEDED: Readonly<Record<string, readonly string[]>> = byWord({ timeout: ["-t", "60"], state: ["--state", "ESTABLISHED"], protonum: ["-p", "tcp"] });
const NEEDS_PROTOCOL = /^--(?:sport|dport|orig-port-src|orig-port-dst|reply-port-src|reply-port-dst|state|mask-port-src|mask-port-dst|tuple-port-src|tuple-port-dst|icmp-type|icmp-code)$/;

const READERS: readonly Reader[] = [
  [/unknown option [`']([^'\s]{1,40})'/, ([, option = ""], asked) => unknownOption(option, asked)],
  [/[`']([^'\s]{1,40})' unsupported protocol/, ([, given = ""], asked) => protocol(given, asked)],
  [/unknown (?:TCP|SCTP|DCCP) state [`']([^'\s]{1,40})'/, ([, given = ""], { line }) => meant("conntrack/state-misspelt", given, nearName(given, STATES), (to) => wordBecomes(line, given, to))],
  [/Bad parameter [`']([^'\s]{1,40})'/, ([, given = ""], { line }) => {
    const words = PARAMETERS.find(([options]) => valueOf(line, ...options)?.text === given)?.[1] ?? [];
    const near = nearValue(given, words) ?? (/^json$/i.test(given) ? "xml" : undefined), asked = wordBecomes(line, given, slotOf("WORD"));
    if (near === undefined && asked !== undefined && words.length > 0) return fault("conntrack/parameter", { value: given }, [openWay("WORD", `one of ${words.join(", ")}`, asked)]);
    return meant("conntrack/parameter", given, near, (to) => wordBecomes(line, given, to));
  }],
  [/unknown type [`']([^'\s]{1,40})'/, ([, given = ""], { line }) => meant("conntrack/table", given, nearName(given, TABLES), (to) => wordBecomes(line, given, to))],
  [/need to supply the [`']--([\w-]{1,30})' option/, ([, option = ""]) => {
    const words = NEEDED[option];
    return fault("conntrack/option-needed", { option: `--${option}` }, words === undefined ? [] : [way(`\`${words.join(" ")}\` will do`, "guess", { do: "append", words })]);
  }],
  [/mismatched address family/, (_found, { line }) => family(line)],
  [/Illegal option [`'](--?[\w-]{1,30})' with this command/, ([, option = ""], { line }) => {
    const short = SHORT[option];
    const at = line.words.findIndex((word) => word === option || word === short);
    return fault("conntrack/option-not-of-command", { option }, at < 0 ? [] : [way("the command does without it", "likely", { do: "replace-words", from: at, to: (line.words[at + 1] ?? "-").startsWith("-") ? at : at + 1, words: [] })], at < 0 ? undefined : at);
  }],
  [/Such conntrack exists, try -U to update/, (_found, { line }) => {
    const at = line.words.findIndex((word) => word === "-I" || word === "--create");
    return fault("conntrack/entry-exists", {}, at < 0 ? [] : [way("the entry that is there is to be changed", "likely", replaceAt(at, "-U"))]);
  }],
  [/such conntrack doesn't exist|0 flow entries have been (updated|deleted|shown)/, (_found, { line }) => {
    const at = line.words.findIndex((word) => word === "-U" || word === "--update" || word === "-G" || word === "--get");
    const get = at >= 0 && /^-G|^--get/.test(line.words[at]!);
    const made: Way[] = at < 0 || get ? [] : [way("a new entry is meant", "guess", replaceAt(at, "-I"))];
    return fault("conntrack/entry-missing", {}, made);
  }],
  [/unknown label '([^'\n]{1,64})'/, ([, label = ""]) => fault("conntrack/label-unknown", { label }, [])],
  [/Invalid commands combination/, () => fault("conntrack/two-commands", {}, [])],
  [/option [`'](-{1,2}[\w-]{1,30})' requires an argument/, ([, option = ""], { line }) => {
    const says = VALUES[option];
    return fault("conntrack/value-missing", { option }, says === undefined || line.words.at(-1) !== option ? [] : [openWay("VALUE", says, { do: "append", words: [slotOf("VALUE")] })]);
  }],
];

/** What stands behind an option that came last without it. */
const VALUES: Readonly<Record<string, string>> = byWord({
  "-s": "the address that the connections come from", "--src": "the address that the connections come from", "-d": "the address that they went to", "--dst": "the address that they went to",
  "-p": "one of tcp, udp, icmp, sctp, gre", "-f": "one of ipv4, ipv6", "-m": "the mark of the connections",
});

const SHORT: Readonly<Record<string, string>> = byWord({ "--family": "-f", "--protonum": "-p", "--timeout": "-t", "--status": "-u", "--output": "-o", "--mark": "-m", "--src": "-s", "--dst": "-d", "--zero": "-z", "--event-mask": "-e" });

function meant(kind: string, given: string, near: string | undefined, edit: (to: string) => ReturnType<typeof wordBecomes>): Fault {
  const found = near === undefined ? undefined : edit(near);
  return fault(kind, { value: given, ...(near === undefined ? {} : { near }) }, found === undefined || near === undefined ? [] : [way(`\`${near}\` is meant`, "likely", found)]);
}

/** Ports are options of a protocol, which comes first. */
function unknownOption(option: string, { line }: Said): Fault {
  const at = line.words.indexOf(option);
  if (NEEDS_PROTOCOL.test(option) && at >= 0) {
    const later = line.words.findIndex((word, index) => index > at && (word === "-p" || word === "--protonum"));
    if (later >= 0 && line.words[later + 1] !== undefined) {
      const moved = line.words.slice(later, later + 2);
      return fault("conntrack/option-before-protocol", { option }, [way("the protocol comes first", "told", { do: "replace-words", from: later, to: later + 1, words: [] }, { do: "replace-words", from: at, to: at, words: [...moved, option] })], at);
    }
    const port = line.words[line.words.findIndex((word) => /port-dst$|^--dport$/.test(word)) + 1] ?? "";
    const likely = option.includes('icmp') ? "icmp" : protocolOfPort(port);
    const state = likely === "tcp" && line.words.some((word) => word === "-I" || word === "--create") && !line.words.includes("--state") ? ["--state", "ESTABLISHED"] : [];
    return fault("conntrack/protocol-needed", { option, protocol: likely }, [likely, ...(likely === "icmp" ? [] : [likely === "tcp" ? "udp" : "tcp"])].map((name, index) =>
      way(`${name.toUpperCase()} is meant`, index === 0 ? "likely" : "guess", replaceAt(at, "-p", name, option), ...(name === "tcp" && state.length > 0 ? [{ do: "append", words: state } as const] : []))), at);
  }
  const other = COMMANDS[option];
  return fault("conntrack/option-unknown", { option }, other === undefined || at < 0 ? [] : [way(`\`${other}\` is meant`, "guess", replaceAt(at, other))], at < 0 ? undefined : at);
}

function protocol(given: string, { line }: Said): Fault {
  const family = valueOf(line, "-f", "--family");
  if (family?.text === given) {
    const to = given.includes('6') ? "ipv6" : "ipv4";
    return fault("conntrack/family-name", { value: given, near: to }, [way(`\`${to}\` is meant`, "told", replaceAt(family.at, to))], family.at);
  }
  return meant("conntrack/protocol-misspelt", given, nearName(given, PROTOCOLS), (to) => wordBecomes(line, given, to));
}

function family(line: Said["line"]): Fault {
  const typed = valueOf(line, "-f", "--family");
  const six = line.words.some((word) => /^[\da-f]*:[\da-f:]+$/i.test(word));
  const to = six ? "ipv6" : "ipv4", intent = `the addresses are ${six ? "IPv6" : "IPv4"}`;
  if (typed === undefined) return fault("conntrack/family", { family: to }, [way(intent, "told", { do: "append", words: ["-f", to] })]);
  const changed = way(intent, "told", replaceAt(typed.at, to)), removed = way("the addresses tell it by themselves", "likely", { do: "replace-words", from: typed.at - 1, to: typed.at, words: [] });
  // Commands that give an entry in full take no family. Source: `src/conntrack.c` commands_v_options.
  return fault("conntrack/family", { family: to }, line.words.some((word) => /^(?:-[IU]|--create|--update)$/.test(word)) ? [removed, changed] : [changed, removed]);
}

/** Why conntrack refused a command. */
export const refusalOfConntrack = (refused: Refused): Refusal | undefined => refusalBy("conntrack", READERS, refused);
