import { byWord } from "../../knowledge/by-word.js";
import type { Refusal } from "../../model/refusal.js";
import type { Refused } from "../context.js";
import { fault, way, type Step } from "../fault.js";
import { nearName, nearValue } from "../near-name.js";
import { refusalBy, replaceAt, wordBecomes, type Reader } from "../netlink-words.js";

/** Source: conntrack-tools 1.4.7 `src/nfct.c`, `src/nfct-extensions/timeout.c`, `helper.c`. */
const COMMANDS = ["list", "add", "delete", "get", "flush", "disable", "default-set", "default-get"];
const OTHER_COMMANDS: Readonly<Record<string, string>> = byWord({ create: "add", new: "add", make: "add", insert: "add", del: "delete", remove: "delete", rm: "delete", show: "list", ls: "list", clear: "flush" });
const SUBSYSTEMS = ["timeout", "helper"];
/** Source: conntrack-tools 1.4.7 `src/helpers/*.c`. */
const HELPERS = ["amanda", "dhcpv6", "ftp", "mdns", "rpc", "sane", "slp", "ssdp", "tftp", "tns"];
const PROTOCOLS = ["tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmpv6", "gre", "generic"];

const busy = (line: { readonly prefix: readonly string[] }, name: string): readonly Step[] => {
  const pattern = name.replace(/\./g, "\\.");
  return ["iptables", "ip6tables"].map((program): Step => ({
    argv: [...line.prefix, "sh", "-c", `${program}-save -t raw | sed -n -e '/^[*]/p' -e '/^COMMIT/p' -e '/ --timeout ${pattern}\\( \\|$\\)/s/^-A/-D/p' | ${program}-restore --noflush`], script: true,
  }));
};

const READERS: readonly Reader[] = [
  [/Unknown subsystem: (\S{1,40})/, ([, given = ""], { line }) => {
    const command = OTHER_COMMANDS[given] ?? (line.words[0] === given ? nearName(given, COMMANDS) : undefined);
    const near = command ?? nearName(given, SUBSYSTEMS);
    const edit = near === undefined ? undefined : wordBecomes(line, given, near);
    return fault("nfct/command-misspelt", { command: given, ...(near === undefined ? {} : { near }) }, edit === undefined || near === undefined ? [] : [way(`\`${near}\` is meant`, "likely", edit)]);
  }],
  [/Unknown command: (\S{1,40})/, ([, given = ""], { line }) => {
    const near = OTHER_COMMANDS[given] ?? nearName(given, COMMANDS);
    const edit = near === undefined ? undefined : wordBecomes(line, given, near);
    return fault("nfct/command-misspelt", { command: given }, edit === undefined || near === undefined ? [] : [way(`\`${near}\` is meant`, "likely", edit)]);
  }],
  [/unknown layer ([34]) protocol/, ([, layer], { line }) => {
    const at = layer === "3" ? 3 : 4, given = line.words[at] ?? "";
    const near = nearName(given, layer === "3" ? ["inet", "inet6"] : PROTOCOLS) ?? (layer === "3" ? (given.includes("6") ? "inet6" : "inet") : undefined);
    return fault("nfct/protocol-misspelt", { protocol: given, ...(near === undefined ? {} : { near }) }, near === undefined || given === "" ? [] : [way(`\`${near}\` is meant`, "likely", replaceAt(at, near))], at);
  }],
  [/netlink error: Device or resource busy/, (_found, { line }) => {
    const name = line.words[2] ?? "";
    const safe = line.words[0] === "delete" && line.words[1] === "timeout" && /^\w[\w.-]{0,30}$/.test(name);
    return fault("nfct/in-use", { object: name }, safe ? [{ ...way("the rules that name it may go with it", "guess"), before: busy(line, name) }] : []);
  }],
  [/netlink error: File exists/, (_found, { line }) => fault("nfct/exists", { object: line.words[2] ?? "" }, [])],
  [/netlink error: No such file or directory/, (_found, { line }) => fault("nfct/missing", { object: line.words[2] ?? "" }, [])],
  [/that helper is not supported/, (_found, { line }) => {
    const at = 2, given = line.words[at] ?? "", near = nearValue(given, HELPERS.filter((name) => name !== given));
    return fault("nfct/helper-unsupported", { helper: given }, near === undefined || HELPERS.includes(given) ? [] : [way(`\`${near}\` is meant`, "likely", replaceAt(at, near))], at);
  }],
];

/** Why nfct refused a command. */
export const refusalOfNfct = (refused: Refused): Refusal | undefined => refusalBy("nfct", READERS, refused);
