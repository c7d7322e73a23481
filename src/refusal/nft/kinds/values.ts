import { byWord } from "../../../knowledge/by-word.js";
import type { Mend } from "../../../model/refusal.js";
import type { NftExpression, NftStatement } from "../../../grammar/nft/types.js";
import { datatypeCalled, DATATYPES } from "../../../grammar/nft/datatypes.js";
import { isWhole, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { mendOf, type Change } from "../mend/build.js";
import { nearValue } from "../../near-name.js";
import { nearNames } from "../near.js";
import { digitCut, listed, slotOf } from "../../slot.js";
import { EXPRESSION_WORDS } from "../../../grammar/nft/expressions.js";

const put = (given: NftCase, text: string, intent: string, sure: Mend["sure"], at: { readonly start: number; readonly end: number } | undefined = given.mark): Mend | undefined =>
  at === undefined ? undefined : mendOf(given, { intent, sure, changes: [{ start: at.start, end: at.end, text }] });

/** The value is the reader's to say: what may stand there is listed. */
const ask = (given: NftCase, slot: string, says: string, at: { readonly start: number; readonly end: number } | undefined = given.mark, before = ""): Mend | undefined =>
  at === undefined ? undefined : mendOf(given, { intent: says, sure: "guess", changes: [{ start: at.start, end: at.end, text: `${before}${slotOf(slot)}` }], open: { [slot]: says } });

/** A number that is too large, or a range from high to low. */
export const valueRange: Explain = (given) => {
  const { says, mark, marked } = given;
  if (mark === undefined) return undefined;
  if (says.startsWith("Range has zero or negative size")) {
    const parts = marked.split("-");
    if (parts.length !== 2 || parts[0] === parts[1]) return refusal(given, "value-range", { value: marked }, parts[0] === undefined ? [] : [put(given, parts[0], "a single value was meant", "likely")]);
    return refusal(given, "value-range", { value: marked }, [put(given, `${parts[1]!}-${parts[0]!}`, "from low to high was meant", "told")]);
  }
  const prefix = /^Prefix length (\d{1,6}) is invalid for type of (\d{1,4}) bits width/.exec(says);
  if (prefix !== null) {
    const address = marked.split("/")[0]!;
    const bits = Number(prefix[2]);
    const says = `how many bits of ${address} are fixed, 0 to ${bits}: ${bits} is one address`;
    return refusal(given, "value-range", { value: prefix[1]!, most: prefix[2]! }, [ask(given, "PREFIX", says, mark, `${address}/`)]);
  }
  const most = /^Value (\S{1,40}) exceeds valid range 0-(\d{1,20})/.exec(says);
  const service = /^(?:Service|Protocol) out of range/.exec(says);
  if (most === null && service === null) return undefined;
  const limit = most === null ? (says.startsWith("Protocol") ? 255 : 65_535) : Number(most[2]);
  const number = /0x[0-9a-f]+|\d+/i.exec(marked);
  if (number === null) return refusal(given, "value-range", { value: marked, most: String(limit) }, []);
  const at = { start: mark.start + number.index, end: mark.start + number.index + number[0].length };
  const shorter = service === null ? undefined : digitCut(number[0], limit);
  return refusal(given, "value-range", { value: number[0], most: String(limit) }, [
    ...(shorter === undefined ? [] : [put(given, shorter, `${shorter} was meant`, "guess", at)]), ask(given, "NUMBER", `a number from 0 to ${limit}`, at),
  ], at);
};

/** What people write for values, by type. */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = byWord({
  icmp_type: { ping: "echo-request", "ping-request": "echo-request", "ping-reply": "echo-reply", pong: "echo-reply", unreachable: "destination-unreachable", "dest-unreachable": "destination-unreachable", "ttl-exceeded": "time-exceeded" },
  icmpv6_type: {
    ping: "echo-request", "router-solicitation": "nd-router-solicit", "router-advertisement": "nd-router-advert", "neighbor-solicitation": "nd-neighbor-solicit",
    "neighbour-solicitation": "nd-neighbor-solicit", "neighbor-advertisement": "nd-neighbor-advert", "neighbour-advertisement": "nd-neighbor-advert",
    "router-solicit": "nd-router-solicit", "router-advert": "nd-router-advert", "neighbor-solicit": "nd-neighbor-solicit", "neighbor-advert": "nd-neighbor-advert",
    "neighbour-solicit": "nd-neighbor-solicit", "neighbour-advert": "nd-neighbor-advert", "nd-neighbour-solicit": "nd-neighbor-solicit", "nd-neighbour-advert": "nd-neighbor-advert",
    "mld-query": "mld-listener-query", "mld-report": "mld-listener-report",
  },
  icmp_code: {
    "icmp-port-unreachable": "port-unreachable", "icmp-host-unreachable": "host-unreachable", "icmp-net-unreachable": "net-unreachable", "icmp-proto-unreachable": "prot-unreachable",
    "icmp-host-prohibited": "host-prohibited", "icmp-admin-prohibited": "admin-prohibited", "icmp-net-prohibited": "net-prohibited", "protocol-unreachable": "prot-unreachable",
  },
  icmpv6_code: { "icmp6-port-unreachable": "port-unreachable", "icmp6-adm-prohibited": "admin-prohibited", "adm-prohibited": "admin-prohibited", "host-unreachable": "addr-unreachable", "net-unreachable": "no-route" },
  icmpx_code: { "net-unreachable": "no-route", "addr-unreachable": "host-unreachable", "port-closed": "port-unreachable" },
  inet_proto: { icmp6: "ipv6-icmp", icmpv4: "icmp", "icmp-v6": "ipv6-icmp", ipsec: "esp" },
  nf_proto: { ip: "ipv4", ip4: "ipv4", ip6: "ipv6", inet6: "ipv6", v4: "ipv4", v6: "ipv6" },
  ether_type: { ipv4: "ip", ipv6: "ip6", "802.1q": "8021q", vlan: "8021q" },
  ct_state: { est: "established", rel: "related", inv: "invalid", untrack: "untracked", notrack: "untracked" },
  ct_dir: { orig: "original", repl: "reply" },
  day: { mon: "Monday", tue: "Tuesday", wed: "Wednesday", thu: "Thursday", fri: "Friday", sat: "Saturday", sun: "Sunday" },
  inet_service: { dns: "domain", mail: "smtp", web: "http", wireguard: "51820", rdp: "3389", mssql: "1433", redis: "6379", "http-alt": "8080", https: "443" },
});

/** Types whose names the message does not give. */
const SAYS: readonly (readonly [RegExp, string])[] = [
  [/^Could not resolve protocol name/, "inet_proto"], [/^Could not resolve service/, "inet_service"], [/^(?:Could not parse|Can't parse symbolic) Internet protocol/, "inet_proto"],
];

/** The match that the marked word belongs to. */
function matchAt({ statements, mark }: NftCase): NftStatement | undefined {
  return mark === undefined ? undefined : statements.find(({ start, end }) => start <= mark.start && mark.start < end);
}
const typeAt = (given: NftCase): NftExpression | undefined => matchAt(given)?.left?.[0];

/** `Could not parse conntrack state`, `Could not resolve service` */
export const valueUnknown: Explain = (given) => {
  const { says, mark, marked } = given;
  const parsed = /^(?:Could not parse (?:symbolic )?([\w .]{1,60}?)(?: expression)?(?:; did you (?:you )?mean ['‘](?:jump )?([^'’]{1,60})['’]\?)?|Can't parse symbolic ([\w .]{1,60}) expressions)$/.exec(says);
  const type = SAYS.find(([pattern]) => pattern.test(says))?.[1] ?? (parsed === null ? undefined : datatypeCalled(parsed[1] ?? parsed[3] ?? "")) ?? typeFrom(says, given);
  if (type === undefined || mark === undefined) return undefined;
  const word = marked.replace(/"/g, "");
  const low = word.toLowerCase();
  const known = DATATYPES.get(type)?.symbols ?? [];
  const lowKnown = known.find((one) => one.toLowerCase() === low);
  const synonym = SYNONYMS[type]?.[low];
  if (/^"\{.{1,400}\}"$/.test(marked)) return undefined;
  const range = type === "inet_service" ? /^(\d{1,5}):(\d{1,5})$/.exec(word) : null;
  if (range !== null) return refusal(given, "iptables-syntax", { word }, [put(given, `${range[1]!}-${range[2]!}`, "a range of ports", "told")]);
  // `tcp dport 22 and ip saddr …`: the next word is no value but the next match.
  if (type === "inet_service" && EXPRESSION_WORDS.includes(low)) return undefined;
  const one = nearValue(low, known);
  const near = one === undefined ? sharing(low, known) : [one];
  const list = matchAt(given)?.right;
  const lower = list === undefined ? undefined : given.line.slice(list.start, list.end);
  if (lower !== undefined && list !== undefined && /^[A-Z_,| -]+$/.test(lower.replace(/[{}]/g, "")) && lower.toLowerCase().split(/[^a-z0-9_-]+/).every((one) => one === "" || known.includes(one))) {
    return refusal(given, "value-unknown", { value: word, type: DATATYPES.get(type)?.says ?? type, meant: low }, [put(given, lower.toLowerCase(), "in small letters", "told", list)]);
  }
  const choices = [...new Set([...(parsed?.[2] === undefined ? [] : [parsed[2]]), ...(lowKnown === undefined ? [] : [lowKnown]), ...(synonym === undefined ? [] : [synonym]), ...near])].slice(0, 3);
  const names = { value: word, type: DATATYPES.get(type)?.says ?? type, ...(choices[0] === undefined ? {} : { meant: choices[0] }) };
  if (choices.length === 0 && known.length > 0) return refusal(given, "value-unknown", names, [ask(given, "WORD", `one of ${listed(known)}`)]);
  return refusal(given, "value-unknown", names,
    choices.map((one, index) => put(given, one, `\`${one}\` was meant`, index === 0 ? "likely" : "guess")));
};

/** The one name of several parts that shares one: `bad-host`, `host-unreachable`. Where several do, none is meant more than the others. */
const sharing = (word: string, known: readonly string[]): readonly string[] => {
  const parts = word.split(/[-_]/).filter((part) => part.length > 2);
  const found = parts.length < 2 ? [] : known.filter((one) => one.split("-").some((part) => parts.includes(part)));
  return found.length === 1 ? found : [];
};

const typeFrom = (says: string, given: NftCase): string | undefined => (/^(?:Could not parse|Can't parse)/.test(says) ? typeAt(given)?.datatype : undefined);

const ADDRESS = /^(?:\d{1,4}\.){2,3}\d{1,4}$/;

/** `10.0.0.0/255.0.0.0`: nft counts the bits of a network. */
export const netmask: Explain = (given) => {
  const { says, line } = given;
  if (!/^syntax error|^Could not resolve|^Prefix length/.test(says)) return undefined;
  const short = /(?<=addr (?:!= )?\{? ?)(\d{1,3}(?:\.\d{1,3}){1,2})\/(\d{1,2})(?![\d.])/.exec(line);
  if (short !== null) {
    const whole = { start: short.index, end: short.index + short[0].length };
    const zeros = ".0".repeat(4 - short[1]!.split(".").length);
    return refusal(given, "value-unknown", { value: short[0], type: "IPv4 address" }, [put(given, `${short[1]!}${zeros}/${short[2]!}`, "all four numbers of the network", "told", whole)], whole);
  }
  const found = /(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,3}(?:\.\d{1,3}){3})/.exec(line);
  const octets = found?.[2]!.split(".").map(Number) ?? [];
  const bits = octets.map((one) => one.toString(2).padStart(8, "0")).join("");
  if (found === null || octets.some((one) => one > 255) || !/^1*0*$/.test(bits)) return undefined;
  const at = { start: found.index, end: found.index + found[0].length };
  return refusal(given, "value-unknown", { value: found[2]!, type: "prefix length", meant: String(bits.lastIndexOf("1") + 1) }, [
    put(given, `${found[1]!}/${bits.lastIndexOf("1") + 1}`, "the mask as a number of bits", "told", at),
  ], at);
};

/** A name, or an address with a slip, where an address is wanted. */
export const hostUnresolved: Explain = (given) => {
  const { says, mark, marked, line, statements } = given;
  if (!/^Could not resolve hostname|^Invalid IPv[46] address|^Hostname resolves to multiple/.test(says) || mark === undefined || says.includes('Address family for hostname')) return undefined;
  const names = { host: marked };
  // `10.0.0/24` is read as the name 10.0.0 with a length.
  const short = /^(\d{1,3}(?:\.\d{1,3}){0,2})$/.exec(marked);
  const rest = line.slice(mark.end);
  if (short !== null || /^\d{1,3}(?:\.\d{1,3}){0,2}\/\d{1,2}$/.test(marked)) {
    const [head, length] = marked.split("/");
    const full = `${head!}${".0".repeat(4 - head!.split(".").length)}`;
    return refusal(given, "host-unresolved", names, [put(given, length === undefined ? `${full}${rest.startsWith("/") ? "" : `/${8 * head!.split(".").length}`}` : `${full}/${length}`, "the whole network was meant", "likely")]);
  }
  if (ADDRESS.test(marked)) {
    const octets = marked.split(".");
    const fixed = (make: (one: string) => string): string => octets.map((one) => (Number(one) > 255 ? make(one) : one)).join(".");
    return refusal(given, "host-unresolved", names, [
      put(given, fixed((one) => one.slice(0, -1)), "one digit is too many", "guess"),
    ]);
  }
  const match = statements.find(({ kind, start, end }) => kind === "match" && start <= mark.start && mark.start < end);
  if (/^(?:any|all|anywhere|\*)$/i.test(marked) && match !== undefined) {
    const end = match.end + (/^\s{0,4}/.exec(line.slice(match.end))?.[0].length ?? 0);
    return refusal(given, "host-unresolved", names, [mendOf(given, { intent: "any address may be left out", sure: "told", changes: [{ start: match.start, end, text: "" }] })]);
  }
  // A variable without its sign.
  if (/^[A-Z][A-Z0-9_]{1,63}$/.test(marked) || given.world.variables.includes(marked)) {
    return refusal(given, "host-unresolved", names, given.form === "file" ? [put(given, `$${marked}`, "the variable of that name was meant", "likely")] : []);
  }
  const isHost = /^[A-Za-z][\w-]{0,62}(?:\.[\w-]{1,62}){0,6}$/.test(marked);
  return refusal(given, "host-unresolved", names, isHost ? [{ intent: "the name is to be looked up, and its address put into the rule", sure: "likely", commands: [["getent", "ahosts", marked]] }] : []);
};

/** An address of the other family. */
export const addressFamily: Explain = (given) => {
  const { says, mark, marked, statements, command, line } = given;
  if (!says.includes('Address family for hostname not supported') || mark === undefined) return undefined;
  const six = marked.includes(":");
  const family = six ? "ip6" : "ip";
  const names = { address: marked, family };
  const match = statements.find(({ left, start, end }) => left !== undefined && start <= mark.start && mark.start < end);
  const protocol = match?.left?.find(({ protocol: one, key }) => (one === "ip" || one === "ip6") && key?.text.endsWith("addr") === true);
  if (protocol !== undefined && match !== undefined) {
    const change: Change = { start: protocol.start, end: protocol.start + protocol.protocol!.length, text: family };
    const elements = match.right?.elements ?? [];
    const own = elements.filter(({ key }) => line.slice(key.start, key.end).includes(":") === six);
    if (elements.length > own.length) return refusal(given, "address-family", names, [split(given, change, match, own.map((one) => line.slice(one.start, one.end)), elements.filter((one) => !own.includes(one)).map((one) => line.slice(one.start, one.end)))]);
    return refusal(given, "address-family", names, [mendOf(given, { intent: `the rule is for ${six ? "IPv6" : "IPv4"}`, sure: "told", changes: [change] })]);
  }
  if (command?.object === "element" && command.name !== undefined) return refusal(given, "element-type", { value: marked, set: command.name.text }, otherSet(given, six));
  const list = given.context === "elements" || given.context === "set" ? elementCut(given) : undefined;
  return refusal(given, list === undefined ? "address-family" : "element-type", list === undefined ? names : { value: marked }, [list]);
};

/** One rule for each family. */
function split(given: NftCase, change: Change, match: NftStatement, own: readonly string[], rest: readonly string[]): Mend | undefined {
  const { right } = match;
  if (right === undefined) return undefined;
  const line = given.line.trim();
  const shift = given.line.length - given.line.trimStart().length;
  const cut = (list: readonly string[]): Change => ({ start: right.start - shift, end: right.end - shift, text: `{ ${list.join(", ")} }` });
  const edit = (changes: readonly Change[]): string => [...changes].sort((a, b) => b.start - a.start).reduce((text, { start, end, text: word }) => text.slice(0, start) + word + text.slice(end), line);
  return mendOf(given, {
    intent: "one rule for each family", sure: "told", instead: [edit([cut(rest)]), edit([cut(own), { ...change, start: change.start - shift, end: change.end - shift }])], undo: [],
  });
}

/** A set of the other family beside it. */
function otherSet(given: NftCase, six: boolean): readonly (Mend | undefined)[] {
  const { command, family, table, knownTable } = given;
  const name = command!.name!;
  const type = six ? "ipv6_addr" : "ipv4_addr";
  const known = knownTable?.sets.find((one) => one.type === type && !one.map);
  const other = known?.name ?? (six ? `${name.text}6` : name.text.replace(/(?:ipv|v)?6$/, "") === name.text ? `${name.text}4` : name.text.replace(/(?:ipv|v)?6$/, ""));
  if (table === undefined) return [];
  const change = { start: name.start, end: name.end, text: other };
  return [mendOf(given, {
    intent: known === undefined ? `a set of its own for ${six ? "IPv6" : "IPv4"}` : `it belongs into \`${other}\``, sure: known === undefined ? "likely" : "told", changes: [change],
    ...(known === undefined ? { before: [{ command: `add set ${family ?? "ip"} ${table} ${other} { type ${type}; }` }] } : {}),
  })];
}

/** The element out of a list of a file: it cannot be in this set. */
function elementCut(given: NftCase): Mend | undefined {
  const { mark, line } = given;
  const before = /,\s{0,8}$/.exec(line.slice(0, mark!.start));
  const behind = /^[\w.:/-]*\s{0,8},\s{0,8}/.exec(line.slice(mark!.start));
  const word = /^[\w.:/-]+/.exec(line.slice(mark!.start))?.[0].length ?? 0;
  const change = before !== null ? { start: before.index, end: mark!.start + word, text: "" } : behind !== null ? { start: mark!.start, end: mark!.start + behind[0].length, text: "" } : undefined;
  return change === undefined ? undefined : mendOf(given, { intent: "the address belongs into a set of its own family", sure: "guess", changes: [change] });
}

/** `invalid data type, expected concatenation of (IPv4 address, internet network service)` */
export const elementType: Explain = (given) => {
  const { says, marked, command } = given;
  const wanted = /^invalid data type, expected (.{1,200})$/.exec(says)?.[1] ?? (/^(?:Can't parse symbolic invalid expressions|unexpected concat component)/.test(says) ? "" : undefined);
  const broken = says.startsWith("syntax error, unexpected colon, expecting comma or '}'") && /(?:^|[{,\s])[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){2,6}(?=[\s,}]|$)/i.test(given.line);
  if (wanted === undefined && !broken) return undefined;
  return refusal(given, "element-type", { value: marked, set: command?.object === "element" ? command.name?.text : undefined, ...(wanted === undefined || wanted === "" ? {} : { expected: wanted }) }, []);
};

const USERS: readonly string[] = [
  "root", "nobody", "www-data", "nginx", "apache", "http", "mysql", "postgres", "redis", "postfix", "dovecot", "named", "bind", "systemd-network", "systemd-resolve", "systemd-timesync",
  "daemon", "bin", "sys", "mail", "news", "proxy", "squid", "backup", "debian-tor", "tor", "git", "sshd", "docker", "ubuntu", "debian", "admin", "adm", "staff", "users", "wheel", "sudo", "nogroup", "chrony", "ntp", "unbound", "dnsmasq", "openvpn",
];

/** `User does not exist`, `Group does not exist` */
export const userUnknown: Explain = (given) => {
  const what = /^(User|Group) does not exist/.exec(given.says)?.[1];
  if (what === undefined) return undefined;
  const near = nearNames(given.marked.replace(/"/g, ""), USERS);
  return refusal(given, "user-unknown", { what: what.toLowerCase(), name: given.marked }, near.slice(0, 2).map((one, index) => put(given, one, `\`${one}\` was meant`, index === 0 ? "likely" : "guess")));
};

/** Zero, or more than a rate, quota or modulus holds. */
export const limitValue: Explain = (given) => {
  const { says, refused: { errno }, mark, line, statements } = given;
  if (/^(?:packet )?limit burst must be > 0/.test(says) && mark !== undefined) {
    const burst = /burst\s{1,4}(\d{1,20})/.exec(line.slice(mark.start)) ?? /burst\s{1,4}(\d{1,20})/.exec(line);
    const at = burst === null ? undefined : line.indexOf(burst[0]) + burst[0].length - burst[1]!.length;
    return refusal(given, "limit-value", { value: "0" }, at === undefined ? [] : [ask(given, "BURST", "how many may come at once, at least 1", { start: at, end: at + burst![1]!.length })]);
  }
  if ((errno !== "EINVAL" && errno !== "EOVERFLOW" && errno !== "ERANGE") || mark === undefined) return undefined;
  const modulus = /\bmod\s{1,4}(\d{1,20})/.exec(line.slice(mark.start, mark.end + 40));
  if (modulus !== null && /numgen|hash/.test(line.slice(mark.start, mark.end + 8))) {
    const at = mark.start + modulus.index + modulus[0].length - modulus[1]!.length;
    return refusal(given, "limit-value", { value: modulus[1]! }, [ask(given, "NUMBER", "how many values there are, at least 1", { start: at, end: at + modulus[1]!.length })]);
  }
  const one = statements.find(({ kind, start, end }) => (kind === "limit" || kind === "quota") && start <= mark.start && mark.start < end);
  const own = /^(?:\s*(?:add|create)\s+)?(?:limit|quota)\b/.test(line.trim()) ? { start: 0, end: line.length } : undefined;
  const stretch = one ?? own;
  if (stretch === undefined) return undefined;
  const number = /(?:rate(?:\s+(?:over|until))?|quota(?:\s+(?:over|until))?|over|until)\s+(\d{1,24})/.exec(line.slice(stretch.start, stretch.end));
  if (number === null) return undefined;
  const at = stretch.start + number.index + number[0].length - number[1]!.length;
  const zero = Number(number[1]) === 0;
  return refusal(given, "limit-value", { value: number[1]! }, [
    ask(given, "NUMBER", zero ? "a number of at least 1" : "a number that fits into 64 bits, counted in bytes or packets a second", { start: at, end: at + number[1]!.length }),
    ...(zero && one !== undefined ? [mendOf(given, { intent: "nothing is to pass: no limit is needed", sure: "guess", changes: [{ start: one.start, end: one.end + (/^\s?/.exec(line.slice(one.end))?.[0].length ?? 0), text: "" }] })] : []),
  ], { start: at, end: at + number[1]!.length });
};

/** Names of objects and texts that are longer than the kernel takes. */
export const tooLong: Explain = (given) => {
  const { says, refused: { errno, kernel }, mark, marked, command, statements, line } = given;
  if (/^comment too long, \d{1,4} characters maximum/.test(says) && mark !== undefined) {
    const most = Number(/(\d{1,4}) characters/.exec(says)![1]);
    return refusal(given, "text-too-long", { what: "comment", most: String(most) }, [put(given, shortened(marked, most - 2), "a shorter comment does", "likely", quotedAt(line, mark))]);
  }
  if (says.startsWith("log prefix is too long") || (errno === "ERANGE" && statements.some(({ kind, start, end }) => kind === "log" && mark !== undefined && start <= mark.start && mark.start < end))) {
    const prefix = /(prefix\s{1,4})("[^"]{0,1000}"|\S{1,1000})/.exec(line.slice(mark?.start ?? 0));
    if (prefix === null) return undefined;
    const at = (mark?.start ?? 0) + prefix.index + prefix[1]!.length;
    return refusal(given, "text-too-long", { what: "log prefix", most: "127" }, [put(given, shortened(prefix[2]!, 126), "a shorter prefix does", "likely", { start: at, end: at + prefix[2]!.length })]);
  }
  const string = /^String exceeds maximum length of (\d{1,4})/.exec(says);
  if (string !== null || says.startsWith("interface name too long")) {
    const most = Number(string?.[1] ?? 16) - 1;
    const word = marked.replace(/"/g, "");
    return refusal(given, "text-too-long", { what: "name", most: String(most) }, [
      put(given, `"${word.slice(0, most)}"`, "the kernel's name of it is shorter", "guess"), put(given, `"${word.slice(0, Math.max(1, most - 1))}*"`, "all whose names begin so", "guess"),
    ]);
  }
  const named = /^name too long, (\d{1,4}) characters maximum/.exec(says);
  if ((errno !== "ERANGE" && named === null) || mark === undefined || command === undefined) return undefined;
  const named_ = [command.name, command.table, command.newName];
  // Versions that do not know better underline the whole command: then the longest name is meant.
  const word = named_.find((one) => one !== undefined && one.start <= mark.start && mark.start < one.end) ?? (isWhole(given) ? named_.find((one) => (one?.text.length ?? 0) > 15) : undefined);
  if (word === undefined) return undefined;
  // Kernels before 4.8 took 15 letters for a set, before 4.14 31 for the others.
  const most = word.text.length > 255 ? 31 : command.object === "set" || command.object === "map" || command.object === "element" ? 15 : 31;
  return refusal(given, "name-too-long", { name: `${word.text.slice(0, 40)}…`, length: String(word.text.length), ...(kernel === undefined ? {} : { kernel }) }, [
    mendOf(given, { intent: "a shorter name does", sure: "likely", changes: [{ start: word.start, end: word.end, text: word.text.slice(0, most) }] }),
  ], word);
};

const shortened = (text: string, most: number): string => `"${text.replace(/"/g, "").slice(0, most)}"`;
const quotedAt = (line: string, mark: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } => {
  const quoted = /^"[^"]{0,2000}"/.exec(line.slice(mark.start));
  return quoted === null ? mark : { start: mark.start, end: mark.start + quoted[0].length };
};
