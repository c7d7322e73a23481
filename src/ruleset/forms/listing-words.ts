/**
 * How `iptables -L` writes what a rule has, and the words that made it. Source: iptables 1.4.7 to 1.8.9 `extensions/lib{xt,ipt,ip6t}_*.c`
 * (the functions `*_print`). Each is tried where the text stands; the first that fits is taken.
 */
const W = String.raw`[^\s"]+`;
const N = String.raw`(?:! ?|!)?`;

type Made = readonly string[];
type Row = readonly [pattern: RegExp, words: (found: RegExpExecArray) => Made];

const at = (pattern: string): RegExp => new RegExp(`${pattern}(?=\\s|$)`, "y");
const match = (name: string, pattern: string): Row => [at(pattern), () => ["-m", name]];
/** Belongs to the target, which its own column names. */
const ofTarget = (pattern: string, words: (found: RegExpExecArray) => Made = () => []): Row => [at(pattern), words];

const QUOTED = "(?:\"[^\"]*\"|`[^']*'|'[^']*')";

export const LISTED: readonly Row[] = [
  [/\/\*.*?\*\//y, () => ["-m", "comment"]],
  [at(String.raw`(tcp|udp|udplite|sctp|dccp)((?: (?:${N}(?:[sd]pts?:|flags:|option[:=])${N}${W}(?: )?)){0,4})`), ([, name = "tcp", rest = ""]) => (rest === "" ? [] : ["-m", name])],
  [at(String.raw`${N}(?:[sd]pts?:|flags:|option[:=])${N}${W}`), () => ["-m", "tcp"]],
  [at(String.raw`(?:ipv6-icmp|icmpv6) ?type ${N}${W}(?: code ${W})?`), () => ["-m", "icmp6"]],
  [at(String.raw`icmp ?type ${N}${W}(?: code ${W})?`), () => ["-m", "icmp"]],
  [at(String.raw`(ipv6-icmp|icmpv6|icmp) ${N}[a-z][\w-]*`), ([, name]) => ["-m", name === "icmp" ? "icmp" : "icmp6"]],
  match("state", String.raw`${N}state ${W}`),
  match("conntrack", String.raw`${N}ct(?:state|status|dir|proto|expire|origsrc|origdst|replsrc|repldst|origsrcport|origdstport|replsrcport|repldstport) ${W}`),
  match("hashlimit", String.raw`limit: (?:up to|above) ${W}(?: burst ${W})?(?: mode ${W})?(?: (?:htable-\w+|srcmask|dstmask|name|max|expire|gcinterval) ?${W})*`),
  match("limit", String.raw`limit: avg ${W}(?: burst \d+)?`),
  match("multiport", String.raw`multiport ${N}(?:[sd]?ports) ${N}${W}`),
  match("owner", String.raw`${N}owner (?:(?:UID|GID|PID|SID|CMD) match ${W}(?: incl\. suppl\. groups)?|socket exists)`),
  [at(String.raw`recent: (?:SET|UPDATE|CHECK|REMOVE)((?: (?:seconds: \d+|reap|hit_count: \d+|TTL-Match|name: ${W}|side: \w+|mask: ${W}))*)`), ([, rest = ""]) => {
    const hits = /hit_count: (\d+)/.exec(rest)?.[1];
    return ["-m", "recent", ...(hits === undefined ? ["--set"] : ["--update", "--hitcount", hits])];
  }],
  match("mac", String.raw`MAC ?${N}[\dA-Fa-f:]{17}`),
  match("set", String.raw`${N}match-set ${W} ${W}(?: (?:packets|bytes)-\w+ \d+| return-nomatch| ! update-counters)*`),
  match("connlimit", String.raw`#conn(?: src| dst)?/\d+ (?:[<>]=?|!>|!<) ?\d+`),
  match("addrtype", String.raw`ADDRTYPE match(?: ${N}(?:src|dst)-type ${N}${W}| limit-(?:in|out))+`),
  match("pkttype", String.raw`PKTTYPE !?= \w+`),
  match("iprange", String.raw`${N}(?:source|destination) IP range ${N}${W}`),
  [at(String.raw`STRING match ${N} ?(?:${QUOTED}|\|[^|]*\|) ALGO name (\w+)(?: FROM \d+)?(?: TO \d+)?(?: ICASE)?`), ([, name = ""]) => ["-m", "string", "--algo", name]],
  match("tcpmss", String.raw`tcpmss match ${N}${W}`),
  match("length", String.raw`length ${N}[\d:]+`),
  match("ttl", String.raw`TTL match TTL ?(?:==|!=|[<>]) ?\d+`),
  match("hl", String.raw`HL match HL ?(?:==|!=|[<>]) ?\d+`),
  match("u32", String.raw`${N}u32 ${W}`),
  match("time", String.raw`TIME(?: (?:from|to|on|until|date|starting|UTC|kernel|localtz|contiguous|all|days|${W}:${W}|[A-Z][a-z]{2}(?:,[A-Z][a-z]{2})*|\d[\w:,-]*))+`),
  match("statistic", String.raw`statistic mode \w+(?: ${N}(?:probability|every|packet) ${W})*`),
  match("policy", String.raw`policy match dir \w+ pol \w+(?: (?:strict|\[\d+\]|reqid ${W}|spi ${W}|proto ${W}|mode ${W}|tunnel-\w+ ${W}))*`),
  [at(String.raw`helper match ${N}(?:"([^"]*)"|(${W}))`), ([, quoted, bare]) => ["-m", "helper", "--helper", quoted ?? bare ?? ""]],
  match("dscp", String.raw`DSCP match ${N}${W}`),
  match("tos", String.raw`(?:tos|TOS) ?match ?${N}${W}`),
  match("rpfilter", String.raw`rpfilter(?: (?:loose|validmark|accept-local|invert))*`),
  match("physdev", String.raw`${N}PHYSDEV match(?: ${N}--physdev-[\w-]+(?: (?!-)${W})?)+`),
  match("realm", String.raw`${N}realm ${W}`),
  match("quota", String.raw`${N}quota:? \d+(?: bytes)?`),
  match("connmark", String.raw`connmark match ${N} ?${W}`),
  match("connbytes", String.raw`${N}connbytes ${W} connbytes mode \w+ connbytes direction \w+`),
  match("mark", String.raw`mark match ${N} ?${W}`),
  match("socket", String.raw`socket(?: --?[\w-]+)*`),
  match("bpf", String.raw`match bpf .*`),
  match("cgroup", String.raw`${N}cgroup ${W}`),
  match("rt", String.raw`rt (?:type:|segsleft:|segslefts:|length:|0-)${N}${W}(?: (?:type:|segsleft:|segslefts:|length:|0-)${W})*`),
  match("frag", String.raw`frag (?:id|ids|length|first|more|last|res)?:?${N}${W}(?: first| more| last| res)*`),
  match("ipv6header", String.raw`ipv6header flags:.*`),
  match("ah", String.raw`ah spis?:${N}${W}`),
  match("esp", String.raw`esp spis?:${N}${W}`),
  match("devgroup", String.raw`${N}(?:src|dst)-group ${W}`),
  match("ipvs", String.raw`${N}(?:ipvs|vproto|vaddr|vport|vdir|vmethod) ${W}`),
  match("geoip", String.raw`${N}(?:Source|Destination) (?:country|countries): ${W}`),
  ofTarget(String.raw`LOG(?: (?:flags \d+|level \w+|prefix ${QUOTED}|tcp-sequence|tcp-options|ip-options|uid|macdecode|unknown-flags))*`),
  ofTarget(String.raw`(?:U|NF)LOG(?: (?:copy_range \d+|nlgroup \d+|prefix ${QUOTED}|queue_threshold \d+))*`),
  ofTarget(String.raw`nflog-(?:prefix|group|range|size|threshold) +(?:${QUOTED}|${W})`),
  ofTarget(String.raw`prefix ${QUOTED}`),
  ofTarget(String.raw`reject-with ${W}`, ([found]) => [`--${found.split(" ")[0]!}`, found.split(" ")[1]!]),
  ofTarget(String.raw`to:${W}`),
  ofTarget(String.raw`redir ports? ${W}(?: random)?`),
  ofTarget(String.raw`masq ports:? ${W}`),
  ofTarget(String.raw`random-fully|random|persistent`),
  ofTarget(String.raw`(?:MARK|CONNMARK) (?:set|xset|or|and|xor|save|restore|xsave|xrestore|left-shift|right-shift)(?: ${W})?(?: (?:mask|nfmask|ctmask) ${W})*`),
  ofTarget(String.raw`(?:TTL|HL) (?:set to|increment by|decrement by) \d+`),
  ofTarget(String.raw`TCPMSS (?:clamp to PMTU|set \d+)`, ([found]) => (found.includes("clamp") ? ["--clamp-mss-to-pmtu"] : [])),
  ofTarget(String.raw`(?:DSCP|TOS) (?:set|and|or|xor) ${W}`),
  ofTarget(String.raw`CLASSIFY set ${W}`),
  [at(String.raw`CT helper ${W}|helper ${W}`), ([found]) => ["--helper", found.split(" ").at(-1)!]],
  ofTarget(String.raw`(?:CT )?(?:notrack|NOTRACK|zone ${W}|ctevents ${W}|timeout ${W})`),
  ofTarget(String.raw`NFQUEUE (?:num|balance) ${W}(?: bypass| cpu-fanout)*`),
  ofTarget(String.raw`TPROXY redirect ${W} mark ${W}`),
  ofTarget(String.raw`TEE gw:${W}`),
  ofTarget(String.raw`CHECKSUM fill`),
  ofTarget(String.raw`(?:add|del|map)-set ${W} ${W}(?: timeout \d+| exist)*`),
  ofTarget(String.raw`SYNPROXY(?: (?:sack-perm|timestamp|wscale \d+|mss \d+|ecn))*`),
  ofTarget(String.raw`AUDIT ${W}|ECN .*|selctx ${W}|SECMARK ${W}|label ${W}|TRACE`),
];

/** The words of iptables for what stands behind the addresses of a listed rule, and what of it nobody knows. */
export function wordsOfListed(text: string): { readonly matches: readonly string[]; readonly target: readonly string[]; readonly goto: boolean; readonly unknown: readonly string[] } {
  const matches: string[] = [], target: string[] = [], unknown: string[] = [];
  let goto = false;
  for (let i = 0; i < text.length;) {
    if (text[i] === " " || text[i] === "\t") { i++; continue; }
    if (text.startsWith("[goto]", i)) { goto = true; i += 6; continue; }
    let taken = 0;
    for (const [pattern, words] of LISTED) {
      pattern.lastIndex = i;
      const found = pattern.exec(text);
      if (found === null || found[0].length === 0) continue;
      const made = words(found);
      (made[0] === "-m" ? matches : target).push(...made);
      taken = found[0].length;
      break;
    }
    if (taken === 0) {
      const end = text.indexOf(" ", i);
      const word = text.slice(i, end < 0 ? undefined : end);
      unknown.push(word);
      taken = word.length;
    }
    i += taken;
  }
  return { matches, target, goto, unknown };
}
