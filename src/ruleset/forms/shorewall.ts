import type { Book, Origin } from "../book.js";
import { anyLine, before } from "../reader/lines.js";

/*
 *   #ACTION      SOURCE          DEST     PROTO  DPORT  SPORT  ORIGDEST  RATE
 *   ?SECTION NEW
 *   SSH(ACCEPT)  net:192.0.2.0/24  $FW
 *   DNAT         net             loc:192.0.2.7  tcp  80
 * and snat: `MASQUERADE 192.0.2.0/24 eth0`, masq: `eth0 192.0.2.0/24`, policy: `net all DROP info`.
 * Source: shorewall 5.1 `Shorewall/manpages/shorewall-{rules,snat,masq,policy}.xml`, `Perl/Shorewall/{Rules,Nat,Chains}.pm`.
 */

/** An action, with what it is given and the level it logs at: `SSH(ACCEPT):info`. */
const ACTION = /^(\??[A-Za-z][\w.-]{0,40})([-+!]{0,2})(?:\(([^()]{0,120})\)|\/(\w{1,20}))?(?::([\w$!,:.-]{1,60}))?$/;
/** What an action of shorewall itself becomes. */
const TARGETS: ReadonlyMap<string, string> = new Map([
  ["ACCEPT", "ACCEPT"], ["DROP", "DROP"], ["REJECT", "REJECT"], ["A_ACCEPT", "ACCEPT"], ["A_DROP", "DROP"], ["A_REJECT", "REJECT"], ["CONTINUE", "RETURN"], ["NONAT", "RETURN"],
  ["QUEUE", "QUEUE"], ["NFQUEUE", "NFQUEUE --queue-num 0"], ["LOG", "LOG"], ["NFLOG", "NFLOG"], ["ULOG", "ULOG"], ["COUNT", "RETURN"], ["WHITELIST", "ACCEPT"], ["AUDIT", "AUDIT --type accept"], ["TARPIT", "TARPIT"],
  ["DNAT", "ACCEPT"], ["REDIRECT", "ACCEPT"],
]);
/** Verdicts that a macro is given: one of them tells the form. */
const GIVEN = /^(?:ACCEPT|DROP|REJECT|DNAT|REDIRECT|LOG|NFQUEUE|CONTINUE|A_\w+)\b/;
const SECTION = /^\??SECTION\s+\w+$/;
const HEADING = /^#\s*ACTION\s+SOURCE\s+DEST\b/m;
const POLICY = /^#\s*SOURCE\s+DEST\s+POLICY\b/m;
const MASQ = /^#\s*INTERFACES?(?::\S*)?\s+SOURCE\s+ADDRESS\b/m;
const PREPROCESSED = /^(?:\?|SECTION\b|INCLUDE\b|SHELL\b|COMMENT\b|BEGIN\b|END\b)/;
const ZONED = /^(?:ACCEPT|DROP|REJECT|DNAT-?|REDIRECT-?|LOG|\w{1,30}\((?:ACCEPT|DROP|REJECT|DNAT)\))[+!]?(?::\S+)?\s+(?:[a-z]\w{0,11}[+-]?|\$FW)(?::\S+)?\s+(?:[a-z]\w{0,11}[+-]?|\$FW|\d{1,5})(?::\S+)?(?:\s|$)/;

interface Row { readonly line: number; readonly text: string; readonly words: readonly string[] }

/** Rows, a backslash at the end going on; comments left out. */
function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let held = "", first = 0;
  text.split("\n").forEach((raw, index) => {
    const bare = raw.trimStart().startsWith("#") ? "" : before(raw, " #").trim();
    if (held === "") first = index + 1;
    if (bare.endsWith("\\")) { held += bare.slice(0, -1); return; }
    const whole = `${held}${bare}`;
    held = "";
    if (whole !== "") rows.push({ line: first, text: whole, words: whole.split(/\s+/) });
  });
  return rows;
}

/** Told by the heading that shorewall's own files have, by a section, or by most of its rows naming zones where an address would stand. */
export function isShorewall(text: string): boolean {
  if (anyLine(text, (line) => !line.startsWith("#") && /ip6?tables|^\*\w+$|\bchain [^{]{1,60}\{/.test(line))) return false;
  if (HEADING.test(text) || /^\?SECTION\s/m.test(text)) return true;
  if ((POLICY.test(text) || MASQ.test(text))) return true;
  const rows = rowsOf(text);
  const zoned = rows.filter((row) => ZONED.test(row.text)).length;
  return zoned >= 2 && zoned * 2 > rows.length;
}

const clean = (value: string): string => value.replace(/[^\w.:/,-]/g, "");
const FIREWALL = /^(?:\$FW|fw|\$\{FW\})$/;
const zoneOf = (word: string): string => before(word, ":").replace(/[+!-]/g, "");
const nameOf = (zone: string): string => (FIREWALL.test(zone) ? "fw" : zone.replace(/[^\w-]/g, "").slice(0, 12) || "all");

/** `net:192.0.2.1,192.0.2.2`, `loc:~00-01-02-03-04-05`, `loc:eth1:192.0.2.1`, `net:+set`, `net:^DE`, `net:!192.0.2.1`. */
function hostOf(word: string, side: "s" | "d"): string {
  const host = /^[^:]{1,40}:(.+)$/.exec(word)?.[1];
  if (host === undefined || host.startsWith("&")) return "";
  const not = host.startsWith("!") ? "! " : "", bare = host.replace(/^!/, "").replace(/[[\]<>]/g, "");
  if (bare.startsWith("~")) return `-m mac ${not}--mac-source ${bare.slice(1).replaceAll("-", ":").replace(/[^\w:]/g, "").slice(0, 17)} `;
  if (bare.startsWith("+")) return `-m set ${not}--match-set ${(/^\w{1,31}/.exec(bare.slice(1))?.[0] ?? "set")} ${side === "s" ? "src" : "dst"} `;
  if (bare.startsWith("^")) return `-m geoip ${not}--${side === "s" ? "source" : "destination"}-country ${bare.slice(1).replace(/[^A-Z,]/g, "") || "DE"} `;
  const [one = "", ...rest] = bare.split(/:(?=[\d$a-z])/);
  const device = /^[a-z]{2,11}\d|^[a-z]+\+$/.test(one) ? `-${side === "s" ? "i" : "o"} ${one.replace(/[^\w.+-]/g, "")} ` : "";
  const address = clean(before(device === "" ? bare : rest.join(":"), "!").replace(/:\d{1,5}(?:-\d{1,5})?$/, ""));
  if (/^\d[\d.]*-\d[\d.]*$/.test(address)) return `${device}-m iprange --${side === "s" ? "src" : "dst"}-range ${address} `;
  return address === "" || /^[a-z]/i.test(address) && !address.includes(":") || address.includes("$") ? device : `${device}${not}-${side} ${address} `;
}

/** A column that is not left open. */
const has = (word: string | undefined): word is string => word !== undefined && word !== "-" && word !== "";

/** A port, a list of them, a range; shorewall writes `1024-65535` and `1024:65535`. */
function portsOf(word: string | undefined, side: "s" | "d"): string {
  if (!has(word)) return "";
  const not = word.startsWith("!") ? "! " : "", ports = word.replace(/^!|^=$/g, "").replace(/(\d)-(\d)/g, "$1:$2").replace(/[^\w:,-]/g, "");
  if (ports === "") return "";
  return ports.includes(",") ? `-m multiport ${not}--${side}ports ${ports.split(",").slice(0, 15).join(",")} ` : `${not}--${side}port ${ports} `;
}

function protocolsOf(word: string | undefined): readonly string[] {
  if (!has(word)) return [""];
  return word.split(",").map((one) => one.replace(/[^\w!:-]/g, "")).map((one) => (one.startsWith("tcp:") ? "tcp" : one)).map((one) => (/^(?:ipp2p|all)/.test(one) ? "" : one));
}

/** The columns behind DEST as words of iptables: PROTO DPORT SPORT ORIGDEST RATE USER MARK CONNLIMIT TIME HEADERS SWITCH HELPER. */
function matchesOf(words: readonly string[], protocol: string): string {
  const [, to, from, original, rate, user, mark, connections, time] = words;
  const icmp = /^(?:icmp|1|ipv6-icmp|icmpv6)$/.test(protocol);
  return [
    protocol === "" ? "" : `-p ${protocol} `,
    icmp ? (has(to) ? `--icmp-type ${to.replace(/[^\w/-]/g, "")} ` : "") : protocol === "" ? "" : `${portsOf(to, "d")}${portsOf(from, "s")}`,
    has(original) ? `-m conntrack --ctorigdst ${clean(original).split(",")[0]!} ` : "",
    has(rate) ? (/^[sd]:/.test(rate) ? "-m hashlimit --hashlimit-upto 10/sec --hashlimit-mode srcip --hashlimit-name shorewall " : `-m limit --limit ${rate.replace(/:\d+$/, "").replace(/[^\w/]/g, "")} `) : "",
    has(user) ? `-m owner --uid-owner ${/[\w-]{1,32}/.exec(user)?.[0] ?? "0"} ` : "",
    has(mark) ? "-m mark --mark 0x1/0xff " : "",
    has(connections) ? `-m connlimit --connlimit-above ${/\d{1,9}/.exec(connections)?.[0] ?? "1"} ` : "",
    has(time) ? "-m time --timestart 00:00 --timestop 23:59 " : "",
  ].join("");
}

export function readShorewall(book: Book, text: string): void {
  book.forms.add("shorewall");
  const pairs = new Set<string>();
  const six = anyLine(text, (line) => !line.startsWith("#") && /:[[<]?[\da-f]{1,4}:[\da-f:]{0,30}::/i.test(line));
  const kind = POLICY.test(text) && !HEADING.test(text) ? "policy" : MASQ.test(text) ? "masq" : "rules";
  for (const row of rowsOf(text)) {
    const origin: Origin = { line: row.line, text: row.text, family: six ? "ip6" : "ip", sure: six };
    if (PREPROCESSED.test(row.text)) {
      if (/^\??INCLUDE\b|^\??(?:SHELL|BEGIN|END)\b/.test(row.text)) book.more(row.line, `${row.text.slice(0, 80)}: what it brings in is not in this text`);
      else if (/^\?(?:IF|ELSIF|ELSE)\b/i.test(row.text)) book.more(row.line, `${row.text.slice(0, 80)}: a condition of shorewall: counted as if it holds`);
      else if (!SECTION.test(row.text) && !/^\?|^COMMENT\b/.test(row.text)) book.cannot(row.line, row.text, "no directive of shorewall that is known");
      continue;
    }
    // NAME=value, as in params: used by rows as $NAME.
    if (/^\w+=/.test(row.text)) continue;
    if (kind === "policy") readPolicy(book, origin, row.words, pairs);
    else if (kind === "masq" || /^(?:MASQUERADE|SNAT)(?:\(|$)/.test(row.words[0]!)) readMasq(book, origin, row.words, kind === "masq");
    else readRule(book, origin, row, pairs);
  }
  book.more(undefined, "shorewall makes chains for each pair of zones, and rules for interfaces, policies, logging and its actions: the figures are of the rows named here alone");
}

/** A chain for each pair of zones, that established connections pass first. Source: Rules.pm (ensure_rules_chain, finish_chain_section). */
function pairOf(book: Book, origin: Origin, from: string, to: string, pairs: Set<string>): string {
  const source = nameOf(zoneOf(from)), target = nameOf(zoneOf(to)), name = `${source}-${target}`;
  if (pairs.has(name)) return name;
  pairs.add(name);
  const own = { ...origin, text: "shorewall itself" };
  book.line(own, `-N ${name}`);
  book.line(own, `-A ${target === "fw" ? "INPUT" : source === "fw" ? "OUTPUT" : "FORWARD"} -j ${name}`);
  book.line(own, `-A ${name} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`);
  return name;
}

function readRule(book: Book, origin: Origin, { words, line, text }: Row, pairs: Set<string>): void {
  const [first = "", from = "", to = "-", ...columns] = words;
  const found = ACTION.exec(first);
  if (found === null || from === "") { book.cannot(line, text, "no row of shorewall: ACTION, SOURCE and DEST"); return; }
  const [, name = "", marks = "", given = found[4] ?? "", , level] = found;
  const action = name.replace(/-$/, ""), own = TARGETS.get(action);
  const target = own ?? (GIVEN.test(given) ? TARGETS.get(/^[A-Z_]+/.exec(given)![0]) : undefined) ?? "ACCEPT";
  const translates = action === "DNAT" || action === "REDIRECT" || /^(?:DNAT|REDIRECT)\b/.test(given);
  const local = action === "REDIRECT" || given.startsWith("REDIRECT");
  const chain = pairOf(book, origin, from, local ? "$FW" : to, pairs);
  for (const protocol of protocolsOf(columns[0])) {
    const source = hostOf(from, "s"), matches = matchesOf(columns, own === undefined && protocol === "" ? "tcp" : protocol);
    if (translates) {
      const address = /:((?:\d{1,3}\.){3}\d{1,3}(?::\d+)?)/.exec(to)?.[1];
      book.line(origin, `-t nat -A ${FIREWALL.test(zoneOf(from)) ? "OUTPUT" : "PREROUTING"} ${source}${matches}${local ? `-j REDIRECT --to-ports ${to.replace(/\D/g, "") || "1"}` : `-j DNAT --to-destination ${address ?? "192.0.2.1"}`}`);
      // `DNAT-` and `REDIRECT-` make the nat rule alone.
      if (name.endsWith("-") || marks.includes("-")) continue;
    }
    if (level !== undefined) book.line(origin, `-A ${chain} ${source}${translates || local ? "" : hostOf(to, "d")}${matches}-j ${/^(?:NFLOG|ULOG)/.test(level) ? "NFLOG" : "LOG"}`);
    book.line(origin, `-A ${chain} ${source}${translates ? "" : hostOf(to, "d")}${matches}-j ${target}`);
  }
  if (own === undefined) book.more(line, `${name} is a macro or an action of shorewall: one rule is counted, it may make more, and ask for a helper`);
  if (/\$[A-Za-z{]/.test(words.join(" ").replaceAll("$FW", ""))) book.more(line, "a variable of shorewall's params: what it holds is not in this text");
}

function readMasq(book: Book, origin: Origin, words: readonly string[], old: boolean): void {
  const [first = "", second = "-", third] = words;
  const address = old ? third : /^SNAT\(([^)]{1,80})\)/.exec(first)?.[1];
  const device = before(old ? first : third ?? "eth0", ":").replace(/[^\w.+-]/g, "") || "eth0";
  const source = old || second !== "-" ? (/^[\d.]/.test(second) ? `-s ${clean(second).split(",").slice(0, 15).join(",")} ` : "") : "";
  book.line(origin, `-t nat -A POSTROUTING ${source}-o ${device} -j ${address === undefined || address === "-" || /^detect$/.test(address) ? "MASQUERADE" : `SNAT --to-source ${address.replace(/[^\d.:-]/g, "") || "192.0.2.1"}`}`);
}

function readPolicy(book: Book, origin: Origin, words: readonly string[], pairs: Set<string>): void {
  const [from = "", to = "", policy = "", level] = words;
  const target = TARGETS.get(policy.split(":", 1)[0]!);
  if (target === undefined && policy !== "NONE") { book.cannot(origin.line, origin.text, "no row of a policy file: SOURCE, DEST and POLICY"); return; }
  if (target === undefined) { book.notCounted.push({ line: origin.line, text: origin.text, why: "NONE makes no rule" }); return; }
  const chain = pairOf(book, origin, from, to, pairs);
  if (level !== undefined && level !== "-") book.line(origin, `-A ${chain} -j LOG`);
  book.line(origin, `-A ${chain} -j ${target}`);
}
