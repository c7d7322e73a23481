import type { Remedy } from "../../src/model/report.js";
import type { Boot, LabCase } from "./case.js";
import { toStep } from "./case.js";
import type { World } from "./machine.js";
import type { Change, Line, Snapshot } from "./world/snapshot.js";

/** Tables and built-in chains of nf_tables come into being with the first look at them; they are no change. Without rules of iptables-nft in the world they are not there before. */
const SHELL = /^:[A-Z]+ ACCEPT$|^ip6? (?:filter|nat|mangle|raw|security)(?: (?:INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING))?: (?:table|chain|type) .*$|^(?:arp|bridge) \w+(?: [A-Z]+)?: (?:table|chain|type) /u;
export const isShell = (world: World, { text }: Line): boolean => world !== "full" && SHELL.test(text);

const key = ({ part, text }: Line): string => `${part}\n${text}`;
const BUILT_IN = /^(?:INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING|BROUTING)$/u;

/** What other people own and a step took away, or wrote into. Harm, whatever it cured. `files` is what the files that were to be loaded hold. */
export function harmed(found: readonly Change[], untouched: Snapshot, lab: LabCase, files = "", step = ""): readonly string[] {
  const mine = namedIn(JSON.stringify([lab.run, lab.setup ?? [], lab.also ?? []]));
  const own = new Set(untouched.lines.map(key));
  const foreign = new Set(untouched.lines.filter(({ part, object }) => part !== "files" && part !== "modules" && part !== "settings" && !BUILT_IN.test(object)).map(({ part, object }) => `${part}\n${object}`));
  const run = JSON.stringify(lab.run), typed = `${run} ${JSON.stringify(lab.setup ?? [])} ${/-restore|nft .*-f/u.test(run) ? files : ""}`;
  // A whole table of the wrong family's program was typed: the right one's takes away as much.
  const other = /\bip6?tables(?:-legacy|-nft)?-restore\b/u.test(run) && isReplacing(typed) ? `${step} ${files}` : "";
  const words = toStep(lab.run).argv.join(" "), numbered = typedNumber(words), forgiven = new Set<string>();
  return found.filter(({ sign, line }) => {
    if (isReplaced(line, typed) || (other !== "" && isReplaced(line, other)) || isTyped(line, words)) return false;
    if (isFirewalld(line) && step.includes("firewalld")) return false;
    if (sign === "-" && line.object === numbered && !forgiven.has(line.part)) { forgiven.add(line.part); return false; }
    if (line.part === "settings" || line.part === "modules") return false;
    if (line.object.startsWith("/etc/alternatives/")) return false;
    if (sign === "-" && /^:[A-Z]+ |: type .* policy /u.test(line.text) && BUILT_IN.test(line.object) && /-P\b|--policy|policy/u.test(run)) return false;
    if (sign !== "+") return own.has(key(line)) && !(mine.has(line.object) && line.part === "files");
    return foreign.has(`${line.part}\n${line.object}`) && !mine.has(line.object);
  }).map(({ sign, line }) => `${sign} ${line.part}: ${line.text}`);
}

/**
 * What the typed command takes away by itself, once it is taken: a whole table of `iptables-restore` without `--noflush`, all of nf_tables behind
 * `flush ruleset`. That is no harm of the step's.
 */
function isReplaced({ part, text }: Line, typed: string): boolean {
  if (typed.includes('flush ruleset') && (part === "nft" || part.includes("-nft"))) return true;
  const restore = /\b(ip6?tables)(-legacy|-nft)?-restore\b(?!.*(?: -n\b| --noflush))/u.exec(typed);
  if (restore === null) return false;
  const tables = [...typed.matchAll(/\*(filter|nat|mangle|raw|security)\b/gu)].map(([, table]) => table ?? "");
  const program = `${restore[1] ?? ""}${restore[2] ?? "-nft"}`, family = restore[1] === "iptables" ? "ip" : "ip6";
  return tables.some((table) => part === `${program} ${table}` || (program.endsWith("-nft") && part === "nft" && text.startsWith(`${family} ${table}`)));
}

const isReplacing = (typed: string): boolean => /\bip6?tables(?:-legacy|-nft)?-restore\b(?!.*(?: -n\b| --noflush))/u.test(typed);

/** What the typed command itself empties or makes unreadable: `-F INPUT FORWARD`, and a rule of nft's in a table that iptables-nft has to show. */
function isTyped({ part, object, text }: Line, run: string): boolean {
  const flushed = /\b(ip6?tables)(-legacy|-nft)? (?:-t (\w+) )?(?:-F|--flush) ((?:[A-Z]+ ?)+)/u.exec(run);
  if (flushed !== null && part.startsWith(`${flushed[1] ?? ""}${flushed[2] ?? "-nft"} ${flushed[3] ?? "filter"}`) && (flushed[4] ?? "").split(" ").includes(object)) return true;
  if (flushed !== null && part === "nft" && (flushed[4] ?? "").split(" ").includes(object) && text.includes(` ${flushed[3] ?? "filter"} `)) return true;
  const ruled = /\bnft (?:add|insert) rule (ip6?) (filter|nat|mangle|raw|security)\b/u.exec(run);
  return ruled !== null && part === `${ruled[1] === "ip" ? "iptables" : "ip6tables"}-nft ${ruled[2] ?? ""}`;
}

/** firewalld makes its own table anew when it starts. */
const isFirewalld = ({ part, text }: Line): boolean => part === "nft" && text.startsWith("inet firewalld");

/** The chain of `-R INPUT 1`, `-D INPUT 1`: which rule that is, is not the step's. iptables-nft and nft show it once each. */
const typedNumber = (run: string): string | undefined => /(?:-R|--replace|-D|--delete) ([A-Z]+) \d/u.exec(run)?.[1];

/** Words of a text that can be names of objects, files and settings. */
export const namedIn = (text: string): ReadonlySet<string> => new Set(text.split(/\\[nrt]|[^\w.:+/@%-]+/u).flatMap((word) => [word, word.replaceAll("/", "."), ...word.split(/[=:,@]/u), word.split("/").at(-1) ?? ""]).filter((word) => word !== ""));

/** Changes of objects that the step does not name: beyond what it says. `files` is what the files that it loads hold. */
export function unnamed(found: readonly Change[], remedy: Remedy, files: string, world: World): readonly string[] {
  const loaded = remedy.commands.some(({ argv }) => /-restore$|^nft$/u.test(argv[0] ?? "") || argv.join(" ").includes("-restore ")) ? `${remedy.commands.map(({ argv }) => argv.join(" ")).join(" ")} ${files}` : "";
  const text = [...remedy.commands, ...(remedy.record ?? [])].map(({ argv }) => argv.join(" ")).join(" ");
  const words = namedIn(`${text} ${files}`);
  const modules = /modprobe|rmmod|insmod/u.test(text);
  // `/etc/modprobe.d/*.conf` names the files that a shell puts for it.
  const globs = text.split(/\s+/u).filter((word) => /^\/etc\/[\w./-]+\*[\w.-]*$/u.test(word)).map((word) => new RegExp(`^${word.replaceAll(".", "[.]").replace("*", "[^/]*")}$`, "u"));
  // A rule goes with the set or chain that the step names and that the rule asks for; links of alternatives go with their group.
  const refers = ({ text: rule }: Line): boolean => [...rule.matchAll(/(?:@|-set |-j |-g |jump |goto |name "?)([^\s",]+)/gu)].some(([, name]) => words.has(name ?? ""));
  // firewalld writes the file of the zone that it is told; a service that is switched on or off is a link.
  const derived = (line: Line): boolean => (line.object === "/etc/ld.so.cache" && words.has("ldconfig")) ||
    (isFirewalld(line) && words.has("firewalld")) || (line.object.startsWith("/etc/firewalld/") && (words.has("firewall-offline-cmd") || (words.has("firewall-cmd") && words.has("--permanent")))) ||
    (line.part === "files" && line.object.startsWith("/etc/systemd/system") && words.has("systemctl"));
  const alternative = ({ object }: Line): boolean => (words.has("update-alternatives") || words.has("apt-get")) && /^\/etc\/alternatives\/(?:ip6?|arp|eb)tables/u.test(object);
  return found.filter(({ line }) => !isShell(world, line) && !isReplaced(line, loaded) && !refers(line) && !alternative(line) && !derived(line) && !globs.some((glob) => glob.test(line.object)) && !words.has(line.object) && !words.has(line.object.split("/").at(-1) ?? "") && !words.has(line.object.split(" ").at(-1) ?? "") &&
    !(modules && (line.part === "modules" || line.part === "settings")))
    // nft shows what iptables-nft did once more, with the table as its object.
    .filter(({ line }) => !(line.part === "nft" && /^ip6? |^arp |^bridge /u.test(line.text) && found.some((one) => one.line.part.includes("-nft"))))
    .map(({ sign, line }) => `${sign} ${line.part}: ${line.text}`);
}

/** Programs a whole machine is needed for. */
const ELSEWHERE = /(?:^|[\s;&|"'(])(?:reboot|shutdown|systemctl|service|rc-service|apt|apt-get|dnf|yum|apk|opkg|rpm|dpkg|pacman|zypper|update-grub|grub2-mkconfig|grubby|docker|podman|kubectl|csf|apf|ufw|firewall-cmd|fail2ban-client|shorewall|ferm|lxc|pct|tailscale|wg-quick|virsh|vzctl|prlctl|vzlist|vzmigrate|firehol|nsenter|chroot)(?=[\s;"')]|$)/u;
const MODULES = /(?:^|[\s;&|"'(])(?:modprobe|insmod|rmmod|depmod)(?=\s)/u;

/** Those that a machine with a service manager has. */
const SERVED = /\b(?:systemctl|firewall-cmd|firewall-offline-cmd|fail2ban-client)(?=\s)/gu;

/** Why a remedy cannot be run on this machine; undefined where it can. */
export function elsewhere(remedy: Remedy, layer: "A" | "B", { without, services }: Boot = {}): string | undefined {
  const all = [...(remedy.record ?? []), ...remedy.commands];
  const place = all.find(({ where }) => where !== "host" && where !== "node");
  if (place !== undefined) return `is to be typed at the ${place.where}`;
  const had = (text: string): string => (services === true ? text.replace(SERVED, "") : text).replace(without === undefined ? "" : /^apt-get /u, "");
  const line = all.map(({ argv }) => argv.join(" ")).find((text) => ELSEWHERE.test(had(text)) || (layer === "A" && MODULES.test(text)));
  return line === undefined ? undefined : `needs a whole machine: ${line.slice(0, 100)}`;
}

export const programOf = (lab: LabCase): string => {
  const step = toStep(lab.run);
  const words = (step.shown ?? step.argv.join(" ")).split(/\s+/u).filter((word) => !/^(?:sudo|\w+=.*|sh|bash|-c|cat|echo|printf)$/u.test(word));
  const program = (words[0] ?? "").split("/").at(-1) ?? "";
  return /^(?:ip6?tables|ebtables|arptables)/u.test(program) && program.includes("restore") ? "restore" : program.replace(/-(?:legacy|nft|save)/gu, "");
};
