import type { Family } from "../../model/mode.js";

/** What a rule that asks for tracking becomes without it. */
export interface Converted {
  /** Rules without operation and chain; empty where nothing can stand for it. */
  readonly rules: readonly (readonly string[])[];
  /** What is different from then on; absent where the rule was kept. */
  readonly differs?: string;
}

const STATE_MATCHES = new Set(["state", "conntrack"]);
const STATE_OPTIONS = new Set(["--state", "--ctstate"]);
/** Matches that count or mark connections. Source: `src/knowledge/extensions/matches.ts` (need: conntrack). */
const TRACKED = new Set(["connlimit", "connmark", "connbytes", "connlabel", "helper", "cluster", "ctstate"]);
const TRACKED_TARGETS = new Set(["CONNMARK", "CONNSECMARK", "CT", "NOTRACK", "CLUSTERIP", "SYNPROXY"]);

/** Types that answer or report: 0, 3, 11, 12 (ICMP), 1 to 4 and 129 (ICMPv6). */
const REPORTS: Readonly<Record<"ip" | "ip6", readonly string[]>> = { ip: ["0", "3", "11", "12"], ip6: ["1", "2", "3", "4", "129"] };

/** The rule without states, as near to it as the first packet of a TCP connection tells. `words`: behind the chain. */
export function withoutStates(words: readonly string[], chain: string, family: Family): Converted {
  const kept: string[] = [];
  let states: readonly string[] | undefined, negated = false, target = "", protocol: string | undefined, syn: "yes" | "no" | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!, next = words[i + 1];
    if ((word === "-m" || word === "--match") && next !== undefined && STATE_MATCHES.has(next)) { i++; continue; }
    if (STATE_OPTIONS.has(word)) {
      if (kept.at(-1) === "!") { kept.pop(); negated = true; }
      states = (next ?? "").toUpperCase().split(",");
      i++;
      continue;
    }
    if (/^--ct(?!state)/.test(word)) return { rules: [], differs: `${word} has no meaning without tracking: the rule is left out` };
    if ((word === "-m" || word === "--match") && next !== undefined && TRACKED.has(next)) return { rules: [], differs: `-m ${next} has nothing to count or look at without tracking: the rule is left out` };
    if (word === "-j" || word === "--jump" || word === "-g") target = next ?? "";
    else if ((word === "-p" || word === "--protocol") && kept.at(-1) !== "!") protocol = next?.toLowerCase();
    else if (word === "--syn") syn = kept.at(-1) === "!" ? "no" : "yes";
    kept.push(word);
  }
  if (TRACKED_TARGETS.has(target)) return { rules: [], ...(target === "NOTRACK" || words.includes("--notrack") ? {} : { differs: `-j ${target} needs tracking: the rule is left out` }) };
  if (states === undefined) return { rules: [kept] };
  const has = (state: string): boolean => states.includes(state);
  const accepts = target === "ACCEPT" || target === "RETURN";
  if (negated || has("INVALID") || has("UNTRACKED") || has("SNAT") || has("DNAT")) {
    return { rules: [], differs: has("INVALID") ? "packets that belong to no connection are not told apart any more" : "a rule on what is no connection's state is left out" };
  }
  if (has("NEW") && (has("ESTABLISHED") || has("RELATED"))) return { rules: [kept] };
  if (has("NEW")) return newOnly(kept, target, protocol, syn);
  if (!accepts) return { rules: [], differs: "what belongs to a connection is not told apart any more: the rule is left out" };
  return answers(kept, chain, family, protocol, has("ESTABLISHED"));
}

const isTcp = (protocol: string | undefined): boolean => protocol === "tcp" || protocol === "6";
const isUdp = (protocol: string | undefined): boolean => protocol === "udp" || protocol === "17";

function newOnly(kept: readonly string[], target: string, protocol: string | undefined, syn: "yes" | "no" | undefined): Converted {
  if (syn === "no") return { rules: [], differs: "TCP packets that open nothing and belong to nothing are not dropped any more" };
  if (isTcp(protocol)) return { rules: [syn === "yes" ? kept : before(kept, ["--syn"])], differs: "a new connection is told by its first packet alone" };
  const refuses = target === "DROP" || target === "REJECT";
  if (protocol !== undefined) return refuses ? { rules: [], differs: "new and known packets of this protocol are not told apart: the rule is left out" } : { rules: [kept], differs: "every packet is taken for a new one" };
  return refuses ? { rules: [["-p", "tcp", "--syn", ...kept]], differs: "only TCP's first packets are refused" } : { rules: [kept], differs: "every packet is taken for a new one" };
}

/** What lets in answers: by TCP's flags, by the ports of DNS and NTP, by the types of ICMP. */
function answers(kept: readonly string[], chain: string, family: Family, protocol: string | undefined, established: boolean): Converted {
  const outgoing = chain === "OUTPUT" || chain === "POSTROUTING";
  const icmp = (family === "ip6" ? REPORTS.ip6 : REPORTS.ip).map((type) => (family === "ip6" ? ["-p", "icmpv6", "--icmpv6-type", type, ...kept] : ["-p", "icmp", "--icmp-type", type, ...kept]));
  if (protocol === undefined) {
    if (!established) return { rules: icmp, differs: "what a helper announces (data of FTP) is not let in" };
    return {
      rules: [
        ["-p", "tcp", "!", "--syn", ...kept],
        ...(outgoing ? [["-p", "udp", ...kept]] : ["53", "123"].map((port) => ["-p", "udp", "--sport", port, "--dport", "1024:65535", ...kept])),
        ...icmp,
      ],
      differs: "TCP packets that open nothing pass, whoever sends them; answers by UDP pass from the ports of DNS and NTP alone",
    };
  }
  if (isTcp(protocol)) return { rules: [kept.includes("--syn") ? kept : before(kept, ["!", "--syn"])], differs: "TCP packets that open nothing pass, whoever sends them" };
  if (isUdp(protocol) && !outgoing && !kept.some((word) => /^--(?:s|d|source-|destination-)ports?$/.test(word))) {
    return { rules: ["53", "123"].map((port) => before(kept, ["--sport", port, "--dport", "1024:65535"])), differs: "answers by UDP pass from the ports of DNS and NTP alone" };
  }
  return { rules: [kept], differs: "every packet of this protocol passes, an answer or not" };
}

/** Puts options before `-j`: behind their protocol, and before another match's options could take them. */
function before(words: readonly string[], options: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => (word === "-p" || word === "--protocol") && index + 1 < words.length);
  return at < 0 ? [...options, ...words] : [...words.slice(0, at + 2), ...options, ...words.slice(at + 2)];
}

/** What a rule that is lost was there for. */
export function protects(text: string, need: "conntrack" | "nat"): string {
  if (/-j (?:MASQUERADE|SNAT|SAME)\b|\bmasquerade\b|\bsnat\b/.test(text)) return "what is routed behind this machine goes out with its address";
  if (/-j (?:DNAT|REDIRECT)\b|\bdnat\b|\bredirect\b/.test(text)) return "a port is handed on to another place";
  if (/connlimit/i.test(text)) return "how many connections one address may have";
  if (/INVALID|\binvalid\b/.test(text)) return "packets that belong to no connection are dropped";
  if (/ESTABLISHED|\bestablished\b/.test(text)) return "answers to what was begun come in, and nothing else";
  if (/RELATED|\brelated\b/.test(text)) return "what belongs to a known connection comes in";
  if (/\bNEW\b|\bnew\b/.test(text)) return "new connections are told from known ones";
  if (/CONNMARK|connmark/.test(text)) return "packets of one connection bear one mark";
  if (/helper/i.test(text)) return "data connections of FTP and the like are known";
  if (/NOTRACK|notrack/.test(text)) return "nothing: without tracking there is nothing to exempt";
  return need === "nat" ? "addresses are translated" : "connections are told apart";
}
