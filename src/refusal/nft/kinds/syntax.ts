import { FAMILIES } from "../../../grammar/nft/places.js";
import { parseNftLine } from "../../../grammar/nft/line.js";
import { parseNft, VERBS } from "../../../grammar/nft/parse.js";
import { RESERVED } from "../../../grammar/nft/reserved.js";
import type { NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { applied, mendOf, type Change, type Need } from "../mend/build.js";
import { bodyForUse, chainNeed, setNeed } from "../mend/make.js";
import { corrections, separated, tokensOf } from "../speller/correct.js";
import { fits, reads } from "../speller/fits.js";

/** Messages that say that words are not nft's. */
export const SYNTAX = /^(?:syntax error|Could not resolve (?:service|hostname)|No symbol type information|unknown (?:ip option|exthdr)|Relational expression|wrong rate format|Wrong rate format|neither prefix|Either address or port|invalid (?:set|table) option|missing (?:source|destination)|Comparison is always false|invalid hex|unexpected|Could not process rule: Invalid argument$)/;

const stopOf = (given: NftCase) => (line: string): { readonly at: number; readonly expected: readonly string[] } | undefined => {
  const stop = given.form === "file" ? parseNftLine(line).stop : parseNft(line).stops[0];
  return stop;
};

/** Slips of spelling, words that are missing, words too many. */
export const spelling: Explain = (given) => {
  const { says, line, form } = given;
  if (!SYNTAX.test(says) || form === "none") return undefined;
  const found = corrections(given);
  const [best] = found;
  if (best === undefined) return undefined;
  const tokens = tokensOf(line);
  const place = tokens.findIndex(({ start }) => start === best.start);
  const family = (FAMILIES as readonly string[]).includes(best.meant) && place > 0 && place < 4 && given.context === "file";
  const kind = family ? "family-unknown" : best.what === "missing" ? "word-missing" : best.what === "left-over" ? "syntax" :
    place <= 1 && given.context === "file" && (VERBS as readonly string[]).concat(["rule", "chain", "table", "set", "element", "ruleset", "map"]).includes(best.meant) ? "command-unknown" : "unknown-word";
  return refusal(given, kind, { word: best.word, meant: best.meant }, found.map((one, index) => mendOf(given, {
    intent: one.what === "missing" ? `\`${one.meant}\` is missing` : one.what === "left-over" ? `\`${one.word}\` is too much` : `\`${one.meant}\` was meant`,
    sure: index > 0 ? "guess" : one.what === "missing" ? "likely" : "told", changes: one.changes,
  })), { start: best.start, end: Math.max(best.end, best.start + 1) });
};

/** Rows of a block that stand on one line want `;` between them, also before `}`; members of a list want commas. */
export const separators: Explain = (given) => {
  const { says, line, mark, form } = given;
  if (!says.startsWith("syntax error") || form === "none") return undefined;
  for (const sign of [";", ","] as const) {
    if (!says.includes(sign === ";" ? "newline or semicolon" : "comma") && !says.includes("unexpected end of file")) continue;
    const mended = separated(given, sign, stopOf(given));
    if (mended === undefined || mended === line || !reads(given, mended)) continue;
    const change = whole(line, mended);
    return refusal(given, sign === ";" ? "separator-missing" : "syntax", { word: sign }, [mendOf(given, {
      intent: sign === ";" ? "rows on one line are parted by `;`" : "values are parted by commas", sure: "told", changes: [change],
    })], mark);
  }
  return undefined;
};

/** The stretch in which two lines differ. */
function whole(a: string, b: string): Change {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, end: a.length - end, text: b.slice(start, b.length - end) };
}

/** Forms that are nobody's slip of one word: each a pattern and what it is in nft. */
const FORMS: readonly (readonly [pattern: RegExp, put: string, intent: string])[] = [
  [/"(\{[^"{}]{1,400}\})"/, "$1", "a set without quotes"],
  [/\b((?:tcp|udp|sctp|th) [ds]port|ip6? [sd]addr) (\d[\w.:/-]{0,44}(?: \d[\w.:/-]{0,44}){1,30})(?=\s|$)/, "$1 { $2 }", "values in braces"],
  [/(?<=\S)\s{1,4}(?:&&|\|\||and|AND)\s{1,4}/, " ", "matches stand side by side"],
  [/\b(tcp|udp)[:/](\d{1,5})\b/, "$1 dport $2", "a port of the protocol"],
  [/\b(timeout|expires|gc-interval) (\d{1,9}) ?([dhms])(?:ays?|ours?|in|ins|inutes?|ec|ecs|econds?)\b/, "$1 $2$3", "times have one letter for the unit"],
  [/(?<=[ {,])%(\w{1,64})%?/, "$$$1", "a variable begins with a dollar sign"],
  [/\b([ds]port) (tcp|udp|sctp|dccp|th)\b/, "$2 $1", "the protocol comes first"],
  [/\b(?:protocol|proto|l4proto) (tcp|udp|sctp|dccp) ([ds]port)\b/, "$1 $2", "the port's protocol is told already"],
  [/(\d{1,5})\.{2,3}(\d{1,5})(?![\d.])/, "$1-$2", "a range"],
  [/\btype (\w{1,16}),? hook (\w{1,16}),? priority (\S{1,16}?),?(?=[\s;}])/, "type $1 hook $2 priority $3", "words of one row"],
  [/ ?[-=]> ?/, " : ", "a colon between key and value"],
  [/^(\s*define \w{1,64} = )([^\s{},"]{1,64}(?:[ ,]{1,3}[^\s{},"]{1,64}){1,60})\s*$/, "$1{ $2 }", "values in braces"],
  [/\bip (saddr|daddr) (\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})\b/, "ip $1 $2 tcp dport $3", "an address and a port are two matches"],
  [/!\s{0,3}((?:ip6?|tcp|udp|ether|meta|ct) [a-z0-9]{2,20}|[io]if(?:name)?)\s+/, "$1 != ", "not equal was meant"],
  [/(\d{1,10})\s+per\s+(second|minute|hour|day|week)\b/, "$1/$2", "a rate"],
  [/\$\{(\w{1,64})\}/, "$$$1", "a variable without braces"],
  [/^(\s*)(?:export |set |local )?([A-Za-z_]\w{0,63})="?([^"]{1,200}?)"?\s*$/, "$1define $2 = $3", "a variable of nft"],
  [/\(\s{0,2}([\w.:/-]{1,64}(?:\s{0,2},\s{0,2}[\w.:/-]{1,64}){0,60})\s{0,2}\)/, "{ $1 }", "values in braces"],
  [/\[\s{0,2}([\w.:/-]{1,64}(?:\s{0,2},\s{0,2}[\w.:/-]{1,64}){0,60})\s{0,2}\]/, "{ $1 }", "values in braces"],
  [/(policy|prefix|hook) "(accept|drop|input|output|forward)"/, "$1 $2", "a word without quotes"],
  [/(\d{1,3}\.\d{1,3}\.\d{1,3})\.\*/, "$1.0/24", "a network"],
  [/(\d{1,3}\.\d{1,3})\.\*(?:\.\*)?/, "$1.0.0/16", "a network"],
  [/\bhook (\w{1,16}) type (\w{1,16}) priority/, "type $2 hook $1 priority", "type comes first"],
  [/\bpriority (-?\w{1,12}) hook (\w{1,16}) type (\w{1,16})/, "type $3 hook $2 priority $1", "type comes first"],
  [/(^|\s)(add|insert|delete|list|flush) (rule|chain|set|table) ([\w-]{1,64}) (ip6?|inet|arp|bridge|netdev) /, "$1$2 $3 $5 $4 ", "the family comes before the table"],
  [/\belement ((?:(?:ip6?|inet|arp|bridge|netdev) )?[\w.-]{1,64} [\w.-]{1,64}) ([\w.:/,-][\w.:/, -]{0,400})$/, "element $1 { $2 }", "elements in braces"],
  [/\b(ip6?|tcp|udp) (saddr|daddr|sport|dport) ([^,{}\s]{1,64}), ?([^,{}\s]{1,64})(?=\s|$)/, "$1 $2 { $3, $4 }", "values in braces"],
  [/(\{[^{}]{1,400})\s(accept|drop|reject|counter|return|jump|log|masquerade)\b([^{}]*)$/, "$1 } $2$3", "the brace is to be closed"],
  [/\b((?:tcp|udp|th) [ds]port|ip6? [sd]addr|[io]ifname|ct state) ([\w.:/-]{1,64}(?:\s{0,2},\s{0,2}[\w.:/-]{1,64}){0,60}) ?\}/, "$1 { $2 }", "the brace is to be opened"],
  [/\b(masquerade) to (\d{1,3}(?:\.\d{1,3}){3})\b/, "snat to $2", "an address that is told is source NAT"],
  [/\bsyn\s*\/\s*([\w,]+)/, "& ($1) == syn", "flags and their mask"],
  [/\b(tcp dport|udp dport|tcp sport|udp sport) (\d{1,5}):(\d{1,5})/, "$1 $2-$3", "a range of ports"],
  [/\bct state (drop|reject)\b/, "ct state invalid $1", "packets of no connection"],
  [/\bct state (accept)\b/, "ct state established,related $1", "packets of connections that are there"],
  [/,(\s*)$/, "$1", "no comma at the end"],
  [/\bnotrack set\b/, "notrack", "a statement by itself"],
];

export const forms: Explain = (given) => {
  const { says, line, form } = given;
  if (form === "none" || !(SYNTAX.test(says) || says.startsWith("Could not resolve"))) return undefined;
  for (const [pattern, put, intent] of FORMS) {
    const found = pattern.exec(line);
    if (found === null || intent === "") continue;
    let mended = line.replace(pattern, put);
    if (intent === "values in braces") mended = mended.replace(/\{ ([^{}]*) \}/, (_, inner: string) => `{ ${inner.split(/[\s,]+/).filter((one) => one !== "").join(", ")} }`);
    if (mended === line || !(fits(given, mended) || reads(given, mended))) continue;
    const change = whole(line, mended);
    return refusal(given, intent.includes("brace is to be") ? "bracket" : intent === "a range of ports" ? "iptables-syntax" : "syntax", { word: found[0].trim() },
      [mendOf(given, { intent, sure: "likely", changes: [change] })], { start: found.index, end: Math.max(found.index + found[0].length, found.index + 1) });
  }
  return undefined;
};

/** Words behind `prefix` and `comment` that are several: they want quotes. */
export const unquoted: Explain = (given) => {
  const { says, line, refused: { typed }, form } = given;
  if (!says.startsWith("syntax error") || form === "none") return undefined;
  const found = /\b(prefix|comment)\s+(?!")/.exec(line);
  if (found === null) return undefined;
  const from = found.index + found[0].length;
  const before = typed?.words.find((_, index) => index > 0 && typed.words[index - 1]!.text === found[1] && /["']/.test(typed.words[index]!.raw));
  const words = [...line.slice(from).matchAll(/\S+/g)].map((one) => from + one.index + one[0].length);
  const ends = before !== undefined && line.startsWith(before.text, from) ? [from + before.text.length] : found[1] === "comment" ? [...words].reverse() : words;
  for (const end of ends) {
    const text = line.slice(from, end);
    const put = `"${text}${found[1] === "prefix" && text.endsWith(":") ? " " : ""}"`;
    const change = { start: from, end, text: put };
    if (text.includes('"') || !fits(given, applied(line, [change]))) continue;
    return refusal(given, before === undefined ? "quote-missing" : "shell-ate", { word: text, sign: '"' }, [mendOf(given, {
      intent: before === undefined ? "several words are one text" : "the shell took the quotes away", sure: before === undefined ? "likely" : "told", changes: [change],
    })], { start: from, end });
  }
  return undefined;
};

/** A name that the language keeps for itself, or that is written like no name. */
export const reservedWord: Explain = (given) => {
  const { says, marked, mark, command, line } = given;
  if (!says.startsWith("syntax error, unexpected") || mark === undefined) return undefined;
  const before = line.slice(0, mark.start).trimEnd();
  const naming = /^\s*(?:(?:add|create|insert|replace|delete|destroy|list|flush|rename|reset) )?(?:ct )?(table|chain|set|map|flowtable|counter|quota|limit|synproxy|rule|element|helper|timeout|expectation)(?:\s+(?:ip6?|inet|arp|bridge|netdev))?(?:\s+[\w./-]{1,128})?$/.exec(before);
  const jump = /(?:^|\s)(jump|goto)$/.exec(before);
  const reference = before.endsWith("@");
  if (naming === null && jump === null && !reference) return undefined;
  const word = /^[\w.-]+/.exec(line.slice(mark.start))?.[0] ?? marked;
  const end = mark.start + word.length;
  if (RESERVED.has(word)) {
    if (jump !== null && ["accept", "drop", "return", "continue", "reject"].includes(word)) {
      return refusal(given, "reserved-word", { word }, [mendOf(given, { intent: `\`${word}\` is a verdict by itself`, sure: "told", changes: [{ start: mark.start - (before.length > 0 ? line.slice(0, mark.start).length - before.length + jump[1]!.length : 0), end, text: word }] })]);
    }
    // A rule's chain left out looks the same: its first word stands where the chain's name belongs.
    if (naming?.[1] === "rule" && !["log", "fwd", "meter", "queue", "limit", "counter", "set", "map", "flow", "dup", "synproxy"].includes(word)) return undefined;
    const suffix = reference ? "set" : naming?.[1] === "rule" || jump !== null ? "chain" : naming![1]!;
    const name = `${word}_${suffix.replace(/\W/g, "_")}`;
    const changes = [{ start: mark.start, end, text: name }];
    // What has such a name cannot be there: what a rule refers to is made with the new one.
    const needs = reference || jump !== null ? needFor(given, applied(line, changes), name) : [];
    return refusal(given, "reserved-word", { word, object: suffix, ...(command?.table === undefined ? {} : { table: command.table.text }) }, needs === undefined ? [] : [
      mendOf(given, { intent: "another name is wanted", sure: "guess", changes, before: needs }),
    ]);
  }
  if (naming !== null && /^\d/.test(word)) {
    return refusal(given, "name-shape", { word }, [mendOf(given, { intent: "a name begins with a letter", sure: "guess", changes: [{ start: mark.start, end: mark.start, text: "n" }] })]);
  }
  return undefined;
};

function needFor(given: NftCase, line: string, name: string): readonly Need[] | undefined {
  const command = parseNft(line).items.find((item) => item.kind === "command");
  const rule = given.form === "file" ? parseNftLine(line).parsed.items.find((item) => item.kind === "rule") : undefined;
  const statements = command?.statements ?? rule?.statements ?? [];
  const head = command?.table === undefined ? "inet filter" : `${command.family?.text ?? "ip"} ${command.table.text}`;
  const [family = "inet", table = "filter"] = head.split(" ");
  if (statements.some(({ verdict }) => verdict?.target?.text === name)) return [chainNeed(family, table, name, [], true)];
  const body = bodyForUse(statements, name, command?.table === undefined ? undefined : family);
  return body === undefined ? undefined : [setNeed(head, name, body)];
}

const NAME_SIGN = /^[:@+!=/*,]$/;
export const nameShape: Explain = (given) => {
  const { says, mark, marked, line } = given;
  if (!says.startsWith("syntax error, unexpected") || mark === undefined || !NAME_SIGN.test(marked)) return undefined;
  const around = /^(?:add|create|rename) (?:table|chain|set|map|counter|quota|limit) (?:(?:ip6?|inet|arp|bridge|netdev) )?(?:[\w.-]{1,64} )?([\w.-]{1,64})$/.exec(line.slice(0, mark.start).trim());
  const rest = /^[^\s{;]{1,64}/.exec(line.slice(mark.start))?.[0] ?? "";
  if (around === null || rest.length < 2) return undefined;
  const start = mark.start - around[1]!.length, end = mark.start + rest.length;
  return refusal(given, "name-shape", { word: line.slice(start, end) }, [mendOf(given, {
    intent: "names have letters, digits, `_`, `-`, `.` and `/`", sure: "guess", changes: [{ start, end, text: line.slice(start, end).replace(/[^\w.-]/g, "_") }],
  })], { start, end });
};

/** What is left: the place, without a mend. */
export const syntax: Explain = (given) => {
  const { says, line, mark } = given;
  const found = /^syntax error, unexpected (.{1,60}?)(?:, expecting (.{1,160}))?$/.exec(says);
  if (found === null && !SYNTAX.test(says)) return undefined;
  return refusal(given, "syntax", { word: given.marked || (found?.[1] ?? ""), ...(found?.[2] === undefined ? {} : { expecting: found[2] }) }, [], mark ?? { start: 0, end: line.length });
};

