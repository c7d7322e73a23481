import { byWord } from "../../../knowledge/by-word.js";
import type { NftStatement } from "../../../grammar/nft/types.js";
import { HEADER_FAMILIES, PORT_PROTOCOLS } from "../../../grammar/nft/fields.js";
import type { NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf, mends, type Change } from "../mend/build.js";
import { chainNeed, tableNeed } from "../mend/make.js";
import { nearestAbove } from "../mend/sed.js";
import { isName } from "../mend/shapes.js";

const CONFLICT = /^conflicting protocols specified: (\w{1,12}) vs\.? (\w{1,12})/;

const protocolsOf = ({ left }: NftStatement): readonly string[] => (left ?? []).flatMap(({ protocol }) => (protocol === undefined ? [] : [protocol]));

/** The rule as two, each with the matches of one side and all that is neutral. */
function twoRules(given: NftCase, isOther: (one: NftStatement) => boolean, first: NftStatement, second: NftStatement, fits: (one: NftStatement, side: NftStatement) => boolean): readonly string[] | undefined {
  const { line, statements } = given;
  const without = (gone: NftStatement): string => {
    let text = "", at = 0;
    for (const one of statements) if (isOther(one) && fits(one, gone)) { text += line.slice(at, one.start); at = one.end + (/^\s{0,4}/.exec(line.slice(one.end))?.[0].length ?? 0); }
    return (text + line.slice(at)).trim();
  };
  return [without(second), without(first)];
}

/** `ip` and `ip6` in one rule, or the words of one in a table of the other. */
export const familyConflict: Explain = (given) => {
  const found = CONFLICT.exec(given.says);
  const families = found?.slice(1) ?? [];
  if (!(families.includes("ip") && families.includes("ip6")) || given.mark === undefined) return undefined;
  const { statements, mark, family, table, chain, command, line, refused: { file } } = given;
  const one = statements.find(({ start, end }) => start <= mark.start && mark.start < end);
  if (one?.kind === "reject" || /^(?:reject|icmp)/.test(line.slice(mark.start))) return undefined;
  const wanted = protocolsOf(one ?? statements[0] ?? { kind: "match", word: { text: "", start: 0, end: 0 }, start: 0, end: 0 }).map((protocol) => HEADER_FAMILIES[protocol]).find((name) => name !== undefined) ?? (family === "ip" ? "ip6" : "ip");
  const names = { first: found![1]!, second: found![2]!, ...(table === undefined ? {} : { table }) };
  const other = statements.find((statement) => statement !== one && protocolsOf(statement).some((protocol) => HEADER_FAMILIES[protocol] !== undefined && HEADER_FAMILIES[protocol] !== wanted));
  if (one !== undefined && other !== undefined) {
    const familyOf = (statement: NftStatement): string | undefined => protocolsOf(statement).map((protocol) => HEADER_FAMILIES[protocol]).find((name) => name !== undefined);
    const two = twoRules(given, (statement) => familyOf(statement) !== undefined, other, one, (statement, side) => familyOf(statement) === familyOf(side));
    return refusal(given, "family-conflict", names, [two === undefined ? undefined : mendOf(given, { intent: "one rule for each family", sure: "likely", instead: two, undo: [] })]);
  }
  if (given.form === "file" && file !== undefined && table === undefined) {
    return refusal(given, "family-conflict", names, [
      fileSteps(given, [["-zE", nearestAbove(file.line, `([ \\t]*(add )?)table (ip6? )?([^ \\n]+) \\{`, "\\3table inet \\6 {")]], "the table is for both families", "likely"),
    ]);
  }
  if (command?.table === undefined || !isName(table) || !isName(chain)) return refusal(given, "family-conflict", names, []);
  const moved = (to: string): Change[] => command.family === undefined ? [{ start: command.table!.start, end: command.table!.start, text: `${to} ` }] : [{ start: command.family.start, end: command.family.end, text: to }];
  return refusal(given, "family-conflict", names, ["inet", wanted].reverse().map((to, index) => mendOf(given, {
    intent: `the rule belongs into a table of family ${to}`, sure: index === 0 ? "likely" : "guess", changes: moved(to), before: [tableNeed(to, table), chainNeed(to, table, chain, statements)], undo: [],
  })));
};

const L4 = ["tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmpv6", "igmp", "esp", "ah", "comp"];

/** `tcp dport 53 udp dport 53`, `ip protocol icmp udp dport 53` */
export const protocolConflict: Explain = (given) => {
  const found = CONFLICT.exec(given.says);
  const { mark, statements, line } = given;
  if (found === null || mark === undefined || !found.slice(1).every((one) => L4.includes(one))) return undefined;
  const [, was, now] = found as unknown as readonly [string, string, string];
  const names = { first: was, second: now };
  const second = statements.find(({ start, end }) => start <= mark.start && mark.start < end);
  const index = second === undefined ? -1 : statements.indexOf(second);
  const first = statements.slice(0, Math.max(index, 0)).reverse().find((one) => protocolsOf(one).some((protocol) => L4.includes(protocol)) || isProtocolMatch(one));
  if (second === undefined || first === undefined) return refusal(given, "protocol-conflict", names, []);
  const blankEnd = (end: number): number => end + (/^\s{0,4}/.exec(line.slice(end))?.[0].length ?? 0);
  if (isProtocolMatch(first)) {
    const value = first.right!;
    return refusal(given, "protocol-conflict", names, [
      mendOf(given, { intent: `the header's words say ${now} already`, sure: "guess", changes: [{ start: value.start, end: value.end, text: now }] }),
      ...(PORT_PROTOCOLS.includes(was) && PORT_PROTOCOLS.includes(now) ? [mendOf(given, {
        intent: `${was} was meant`, sure: "guess", changes: [{ start: second.left![0]!.start, end: second.left![0]!.start + now.length, text: was }],
      })] : []),
      mendOf(given, { intent: `the rule is for ${now}`, sure: "guess", changes: [{ start: first.start, end: blankEnd(first.end), text: "" }] }),
    ]);
  }
  const value = (one: NftStatement): string => line.slice(one.left![0]!.end, one.end).trim();
  const key = (one: NftStatement): string | undefined => one.left?.[0]?.key?.text;
  const ports = PORT_PROTOCOLS.includes(was) && PORT_PROTOCOLS.includes(now);
  if (ports && key(first) === key(second) && value(first) === value(second)) {
    return refusal(given, "protocol-conflict", names, [mendOf(given, {
      intent: "the port of both protocols was meant", sure: "likely",
      changes: [{ start: first.start, end: first.end, text: `meta l4proto { ${was}, ${now} } th ${key(first)!} ${value(first)}` }, { start: second.start, end: blankEnd(second.end), text: "" }],
    })]);
  }
  const two = twoRules(given, (one) => one === first || one === second, first, second, (one, side) => one === side);
  return refusal(given, "protocol-conflict", names, [two === undefined ? undefined : mendOf(given, { intent: "one rule for each protocol", sure: "likely", instead: two, undo: [] })]);
};

const isProtocolMatch = ({ kind, left, right }: NftStatement): boolean =>
  kind === "match" && right !== undefined && (left?.[0]?.key?.text === "l4proto" || left?.[0]?.key?.text === "protocol" || left?.[0]?.key?.text === "nexthdr");

/** A port in nat, redirect, tproxy or synproxy without a match on tcp or udp. */
export const portWithoutProtocol: Explain = (given) => {
  const { says, mark, against, statements } = given;
  if (!/^(?:transport protocol mapping is only valid after transport protocol match|Transparent proxy support requires transport protocol match|missing transport protocol match|no transport protocol specified)/.test(says) || mark === undefined) return undefined;
  const at = against?.start ?? mark.start;
  const statement = statements.find(({ start, end }) => start <= at && at < end) ?? statements.find(({ kind }) => kind === "nat" || kind === "tproxy");
  const start = statement?.start ?? at;
  const put = (words: string): Change[] => [{ start, end: start, text: `${words} ` }];
  return refusal(given, "port-without-protocol", { statement: statement?.word.text, port: given.marked }, [
    mendOf(given, { intent: "TCP was meant", sure: "guess", changes: put("meta l4proto tcp") }),
    mendOf(given, { intent: "TCP and UDP were meant", sure: "guess", changes: put("meta l4proto { tcp, udp }") }),
    mendOf(given, { intent: "UDP was meant", sure: "guess", changes: put("meta l4proto udp") }),
  ]);
};

/** Codes of ICMP and ICMPv6 that mean the same. */
const TO_V6: Readonly<Record<string, string>> = byWord({
  "host-unreachable": "addr-unreachable", "net-unreachable": "no-route", "port-unreachable": "port-unreachable", "admin-prohibited": "admin-prohibited",
  "prot-unreachable": "port-unreachable", "host-prohibited": "admin-prohibited", "net-prohibited": "admin-prohibited",
});
const TO_V4: Readonly<Record<string, string>> = byWord({ "addr-unreachable": "host-unreachable", "no-route": "net-unreachable", "port-unreachable": "port-unreachable", "admin-prohibited": "admin-prohibited", "policy-fail": "admin-prohibited", "reject-route": "net-prohibited" });

/** An answer that this protocol or family does not have. */
export const rejectProtocol: Explain = (given) => {
  const { says, statements, mark, family, line } = given;
  const reset = says.startsWith("you cannot use tcp reset with this protocol");
  const wrong = /^conflicting protocols specified: ip vs ip6$|^conflicting network protocol specified|^cannot infer ICMP reject variant|^abstracted ICMP unreachable not supported/.test(says);
  if ((!reset && !wrong) || mark === undefined) return undefined;
  const reject = statements.find(({ kind }) => kind === "reject");
  if (reject === undefined) return undefined;
  const whole = { start: reject.start, end: reject.end };
  const [kind, code] = reject.words ?? [];
  const names = { answer: line.slice(reject.start, reject.end), ...(family === undefined ? {} : { family }) };
  if (reset) {
    return refusal(given, "reject-protocol", names, [
      mendOf(given, { intent: "the usual answer, port unreachable", sure: "likely", changes: [{ ...whole, text: "reject" }] }),
      mendOf(given, { intent: "without an answer", sure: "guess", changes: [{ ...whole, text: "drop" }] }),
    ]);
  }
  const table = kind?.text === "icmp" ? TO_V6 : TO_V4;
  const same = code === undefined ? undefined : table[code.text];
  const other = kind?.text === "icmp" ? "icmpv6" : "icmp";
  return refusal(given, "reject-protocol", names, [
    ...(same === undefined ? [] : [mendOf(given, { intent: "the same answer in the family's own words", sure: "likely", changes: [{ ...whole, text: `reject with ${other} type ${same}` }] })]),
    mendOf(given, { intent: "the usual answer, port unreachable", sure: "guess", changes: [{ ...whole, text: "reject" }] }),
  ]);
};

/** In a table of family inet nat has to be told for which family it is. */
export const inetNatFamily: Explain = (given) => {
  const { says, mark, line, statements } = given;
  if (!/^(?:ip or ip6 must be specified with address for inet tables|specify ['‘`]?\w+ ip['’`]? or |conflicting protocols specified: .{1,40}You must specify ip or ip6 family)/.test(says) || mark === undefined) return undefined;
  const statement = statements.find(({ kind, start, end }) => (kind === "nat" || kind === "tproxy") && start <= mark.start && mark.start < end) ?? statements.find(({ kind }) => kind === "nat" || kind === "tproxy");
  const word = statement?.word ?? { start: mark.start, end: mark.start + (/^\w+/.exec(line.slice(mark.start))?.[0].length ?? 0), text: "" };
  const address = statement?.to?.address;
  const text = address === undefined ? line.slice(word.end) : line.slice(address.start, address.end);
  const six = /\[|::|[0-9a-f]:[0-9a-f]{1,4}:/i.test(text);
  const change = (family: string): Change[] => [{ start: word.end, end: word.end, text: ` ${family}` }];
  // A port needs a protocol before it; nft says so only after this.
  const family = six ? "ip6" : "ip";
  const protocol = statement?.to?.port !== undefined && !statements.some((one) => protocolsOf(one).some((name) => PORT_PROTOCOLS.includes(name)) || isProtocolMatch(one)) ?
    [{ start: statement.start, end: statement.start, text: "meta l4proto tcp " }] : [];
  return refusal(given, "inet-nat-family", { statement: word.text === "" ? undefined : word.text, address: text.trim().slice(0, 60) }, mends(
    mendOf(given, { intent: `the address is one of ${six ? "IPv6" : "IPv4"}`, sure: /^\s*(?:to\s+)?[@$]/.test(text) ? "likely" : "told", changes: [...protocol, ...change(family)] }),
  ));
};

/** Statements that a family does not have. */
export const familyUnsupported: Explain = (given) => {
  const { says, statements, mark, family, refused: { errno }, command, table, chain } = given;
  const at = mark === undefined ? undefined : statements.find(({ start, end }) => start <= mark.start && mark.start < end);
  if (/^cannot use reject with arp|^cannot reject (?:this|from this)/.test(says)) {
    return refusal(given, "family-unsupported", { statement: "reject", family }, at === undefined ? [] : [mendOf(given, { intent: "without an answer to the sender", sure: "likely", changes: [{ start: at.start, end: at.end, text: "drop" }] })]);
  }
  if (/^(?:unsupported family|NAT is only supported for IPv4\/IPv6|tproxy is only supported for|ipsec expression is only valid|payload base is invalid for this family|protocol specification is invalid for this family|meta nfproto is only useful)/.test(says)) {
    return refusal(given, "family-unsupported", { statement: at?.word.text, family }, []);
  }
  // `ct` in bridge: nf_conntrack_bridge is not there.
  if (errno !== "EPROTO" || at === undefined) return undefined;
  const inet = family === "bridge" && command?.family !== undefined && isName(table) && isName(chain) ? mendOf(given, {
    intent: "the packets that are routed are meant", sure: "guess", changes: [{ start: command.family.start, end: command.family.end, text: "inet" }],
    before: [tableNeed("inet", table), chainNeed("inet", table, chain, statements)], undo: [],
  }) : undefined;
  return refusal(given, "family-unsupported", { statement: at.word.text, family, module: "nf_conntrack_bridge" }, [inet]);
};
