import { byWord } from "../../knowledge/by-word.js";
/** A rule in iptables' words, in nft's. Only words that have one meaning; anything else and nothing is said. */

export interface Translated {
  readonly operation: "add" | "insert" | "delete" | "none";
  readonly table?: string;
  readonly chain?: string;
  readonly rule: string;
}

interface State { l4?: string; readonly parts: string[]; readonly ports: string[]; verdict?: string; not: boolean; logging: string[]; limit?: string; burst?: string }

const VERDICTS: Readonly<Record<string, string>> = byWord({ ACCEPT: "accept", DROP: "drop", RETURN: "return", MASQUERADE: "masquerade", NOTRACK: "notrack" });
const REJECTS: Readonly<Record<string, string>> = byWord({
  "tcp-reset": "tcp reset", "icmp-port-unreachable": "icmp type port-unreachable", "icmp-host-unreachable": "icmp type host-unreachable", "icmp-net-unreachable": "icmp type net-unreachable",
  "icmp-host-prohibited": "icmp type host-prohibited", "icmp-admin-prohibited": "icmp type admin-prohibited", "icmp6-port-unreachable": "icmpv6 type port-unreachable",
});
const UNITS: Readonly<Record<string, string>> = byWord({ s: "second", sec: "second", second: "second", m: "minute", min: "minute", minute: "minute", h: "hour", hour: "hour", d: "day", day: "day" });

const SHORT: Readonly<Record<string, string>> = byWord({
  "-A": "--append", "-I": "--insert", "-D": "--delete", "-t": "--table", "-p": "--protocol", "--proto": "--protocol", "-s": "--source", "--src": "--source", "-d": "--destination", "--dst": "--destination",
  "-i": "--in-interface", "-o": "--out-interface", "-j": "--jump", "-g": "--goto", "-m": "--match", "--destination-port": "--dport", "--source-port": "--sport", "--destination-ports": "--dports",
  "--source-ports": "--sports", "--ctstate": "--state", "-w": "--wait", "-n": "--numeric", "-v": "--verbose", "--sport": "--sport",
});

const quotedOnce = (word: string): string => `"${word.replace(/"/g, "")}"`;
const safe = (word: string | undefined): word is string => word !== undefined && /^[\w.:/,*@+ -]{1,128}$/.test(word);

/** Words as the shell gave them, quotes gone. Words of nft's own may stand between. */
export function translated(words: readonly string[], family = "ip"): Translated | undefined {
  const state: State = { parts: [], ports: [], not: false, logging: [] };
  let operation: Translated["operation"] = "none";
  let table: string | undefined, chain: string | undefined;
  const loose: string[] = [];
  let jumped = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const option = SHORT[word] ?? word;
    const take = (): string | undefined => words[++at];
    if (word === "!") { state.not = true; continue; }
    if (option === "--jump" || option === "--goto") {
      const target = take();
      if (!safe(target)) return undefined;
      jumped = target;
      if (option === "--goto") state.verdict = `goto ${target}`;
      continue;
    }
    if (option === "--append" || option === "--insert" || option === "--delete") {
      operation = option === "--append" ? "add" : option === "--insert" ? "insert" : "delete";
      chain = take();
      if (option === "--insert" && /^\d+$/.test(words[at + 1] ?? "")) at++;
      continue;
    }
    if (option === "--table") { table = take(); continue; }
    if (option === "--wait") { if (/^\d+$/.test(words[at + 1] ?? "")) at++; continue; }
    if (option === "--numeric" || option === "--verbose") continue;
    if (!option.startsWith("-")) { loose.push(word); continue; }
    if (!matched(state, option, take, family, jumped)) return undefined;
    state.not = false;
  }
  const target = targetOf(state, jumped);
  if (target === undefined) return undefined;
  // Words that are nft's already stand first: `tcp dport 22 -j ACCEPT`.
  const rule = [...loose, ...protocol(state), ...state.parts, ...state.ports, ...(state.limit === undefined ? [] : [`limit rate ${state.limit}${state.burst === undefined ? "" : ` burst ${state.burst} packets`}`]), target]
    .filter((one) => one !== "").join(" ");
  return { operation, ...(table === undefined ? {} : { table }), ...(chain === undefined ? {} : { chain }), rule };
}

/** A protocol alone; with ports they say it. */
function protocol({ l4, ports, parts }: State): readonly string[] {
  if (l4 === undefined || ports.length > 0 || parts.some((one) => one.startsWith("icmp"))) return [];
  return [`meta l4proto ${l4 === "ipv6-icmp" ? "ipv6-icmp" : l4}`];
}

function matched(state: State, option: string, take: () => string | undefined, family: string, jumped: string): boolean {
  const not = state.not ? "!= " : "";
  const ip = family === "ip6" ? "ip6" : "ip";
  if (option === "--match") { take(); return true; }
  if (option === "--syn") { state.ports.push("tcp flags & (fin | syn | rst | ack) == syn"); return true; }
  const value = take();
  if (!safe(value)) return false;
  const list = (text: string): string => (text.includes(",") ? `{ ${text.split(",").join(", ")} }` : text).replace(/(\d):(\d)/g, "$1-$2");
  switch (option) {
    case "--protocol": if (value !== "all") state.l4 = value.toLowerCase() === "icmpv6" ? "ipv6-icmp" : value.toLowerCase(); return !state.not;
    case "--source": state.parts.push(`${value.includes(":") ? "ip6" : ip} saddr ${not}${list(value)}`); return true;
    case "--destination": state.parts.push(`${value.includes(":") ? "ip6" : ip} daddr ${not}${list(value)}`); return true;
    case "--in-interface": state.parts.push(`iifname ${not}${quotedOnce(value.replace(/\+$/, "*"))}`); return true;
    case "--out-interface": state.parts.push(`oifname ${not}${quotedOnce(value.replace(/\+$/, "*"))}`); return true;
    case "--dport": case "--dports": state.ports.push(`${state.l4 ?? "tcp"} dport ${not}${list(value)}`); return true;
    case "--sport": case "--sports": state.ports.push(`${state.l4 ?? "tcp"} sport ${not}${list(value)}`); return true;
    case "--state": state.parts.push(`ct state ${not}${value.toLowerCase()}`); return true;
    case "--icmp-type": state.parts.push(`icmp type ${not}${value === "any" ? "{ echo-reply, echo-request }" : value}`); return true;
    case "--icmpv6-type": state.parts.push(`icmpv6 type ${not}${value}`); return true;
    case "--comment": state.parts.push(""); state.logging.push(`comment ${quotedOnce(value)}`); return true;
    case "--limit": {
      const found = /^(\d{1,9})\/(\w{1,8})$/.exec(value);
      const unit = found === null ? undefined : UNITS[found[2]!];
      if (unit !== undefined) state.limit = `${found![1]!}/${unit}`;
      return unit !== undefined;
    }
    case "--limit-burst": state.burst = value; return true;
    case "--mark": state.parts.push(`meta mark ${not}${value}`); return true;
    case "--mac-source": state.parts.push(`ether saddr ${not}${value}`); return true;
    case "--uid-owner": state.parts.push(`meta skuid ${not}${value}`); return true;
    case "--to-destination": state.verdict = `dnat to ${value}`; return true;
    case "--to-source": state.verdict = `snat to ${value}`; return true;
    case "--to-ports": case "--to-port": state.verdict = jumped === "MASQUERADE" ? `masquerade to :${value}` : `redirect to :${value}`; return true;
    case "--reject-with": state.verdict = `reject with ${REJECTS[value] ?? ""}`; return REJECTS[value] !== undefined;
    case "--set-mark": case "--set-xmark": state.verdict = `meta mark set ${value.split("/")[0]!}`; return true;
    case "--log-prefix": state.verdict = `log prefix ${quotedOnce(value)}`; return true;
    default: return false;
  }
}

function targetOf({ verdict, logging }: State, jumped: string): string | undefined {
  const comment = logging.join(" ");
  const words = verdict ?? VERDICTS[jumped] ?? (jumped === "REJECT" ? "reject" : jumped === "LOG" ? "log" : jumped === "REDIRECT" ? "redirect" :
    jumped === "" ? "" : /^[A-Z]+$/.test(jumped) && ["SNAT", "DNAT", "MARK", "TCPMSS", "SET", "CT", "TPROXY"].includes(jumped) ? undefined : `jump ${jumped}`);
  return words === undefined ? undefined : [words, comment].filter((one) => one !== "").join(" ");
}
