import type { Mend } from "../../../model/refusal.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps } from "../mend/build.js";
import { isRulesFile } from "../mend/shapes.js";
import { substitution } from "../mend/sed.js";
import { nearestName } from "../../../knowledge/nearest-name.js";
import { HEADERS, META_KEYS } from "../../../grammar/nft/fields.js";
import { FAMILIES, HOOKS, CHAIN_TYPES } from "../../../grammar/nft/places.js";
import type { NftCase } from "../case.js";

const isJson = ({ refused: { typed } }: NftCase): boolean => (typed?.options ?? []).some(({ text }) => text === "--json" || /^-[a-zA-Z]*j/.test(text));

/** JSON without `-j`, and JSON that is none. */
export const jsonText: Explain = (given) => {
  const { says, line, refused: { typed, file } } = given;
  if (!/^syntax error, unexpected '[{[]'/.test(says) || !(/^\s*[{[]\s*["{]/.test(line) || (isJson(given) && /^\s*[{[]/.test(line)))) return undefined;
  if (!isJson(given)) {
    const path = typed?.file ?? file?.path;
    if (path === undefined || !isRulesFile(path)) return refusal(given, "json-as-text", {}, []);
    const options = (typed?.options ?? []).map(({ text }) => text);
    const run = typed === undefined ? ["nft", "-j", "-f", path] : [...typed.before.filter((word) => /^(?:sudo|doas)$/.test(word)), "nft", "-j", ...options];
    return refusal(given, "json-as-text", { file: path }, [{ intent: "the file is JSON", sure: "told", commands: [run] }]);
  }
  return refusal(given, "json-syntax", {}, brokenJson(given));
};

/** One sign too many or too few, found by trying. */
function brokenJson(given: NftCase): readonly (Mend | undefined)[] {
  const { line, refused: { file } } = given;
  if (file === undefined || line.length > 4000) return [];
  const end = line.trimEnd().length;
  const changes: { start: number; end: number; text: string }[] = [];
  for (const found of line.matchAll(/,(?=\s*[\]}])/g)) changes.push({ start: found.index, end: found.index + 1, text: "" });
  for (const found of line.matchAll(/[\]}]/g)) for (const sign of ["}", "]"]) changes.push({ start: found.index, end: found.index, text: sign });
  for (const found of line.matchAll(/[\]}]/g)) changes.push({ start: found.index, end: found.index + 1, text: "" });
  for (const text of ["}", "]", "]}", "}]}", "}}]}"]) changes.push({ start: end, end, text });
  for (const found of line.matchAll(/(?<=["}\]])\s*(?=["{[])/g)) changes.push({ start: found.index, end: found.index, text: "," });
  for (const found of line.matchAll(/'/g)) { changes.push({ start: found.index, end: found.index, text: "" }); break; }
  const good = changes.slice(0, 400).filter(({ start, end: to, text }) => isNftJson(line.slice(0, start) + text + line.slice(to)));
  const single = line.includes("'") && isNftJson(line.replace(/'/g, '"')) ? [fileSteps(given, [[`${file.line}s/'/"/g`]], "JSON's quotes are double", "told")] : [];
  return [...single, ...good.slice(0, 2).map((one) => fileSteps(given, [[substitution(file.line, line, one.start, one.end, one.text)]], one.text === "" ? "a sign too many" : `\`${one.text}\` is missing`, "likely"))];
}

function isNftJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("nftables" in value) || !Array.isArray(value.nftables)) return false;
    // Each command is an object with one key.
    return value.nftables.every((one: unknown) => typeof one === "object" && one !== null && Object.keys(one).length === 1);
  } catch {
    return false;
  }
}

const WORDS: readonly (readonly [says: RegExp, known: readonly string[], synonyms: Readonly<Record<string, string>>])[] = [
  [/^Unknown family '([^']{1,64})'/, FAMILIES, { ipv4: "ip", ipv6: "ip6", ip4: "ip", inet6: "ip6" }],
  [/^Invalid chain hook '([^']{1,64})'/, [...HOOKS.inet, "egress"], {}],
  [/^Invalid chain type '([^']{1,64})'/, CHAIN_TYPES, { mangle: "filter" }],
  [/^Unknown statement object '([^']{1,64})'/, "accept drop continue return jump goto match counter mangle quota limit fwd notrack dup snat dnat masquerade redirect reject set map log ct meter queue vmap tproxy synproxy flow".split(" "),
    { allow: "accept", permit: "accept", deny: "drop", block: "drop" }],
  [/^Unknown \w{2,8} (?:header )?field '([^']{1,64})'/, [...HEADERS.values()].flatMap((fields) => [...fields.keys()]), { port: "dport", source: "saddr", destination: "daddr", src: "saddr", dst: "daddr" }],
  [/^Unknown meta key '([^']{1,64})'|^Invalid meta key '([^']{1,64})'/, [...META_KEYS.keys()], { iif_name: "iifname" }],
  [/^Unknown payload protocol '([^']{1,64})'/, [...HEADERS.keys()], { ipv4: "ip", ipv6: "ip6", icmp6: "icmpv6" }],
  [/^Invalid (?:chain )?policy '([^']{1,64})'|^Unknown policy '([^']{1,64})'/, ["accept", "drop"], { deny: "drop", reject: "drop" }],
  [/^Unknown (?:operator|relational op|op) '([^']{1,64})'|^Invalid relational op '([^']{1,64})'/, ["==", "!=", "<", ">", "<=", ">=", "in"], { "=": "==", eq: "==", "is": "==" }],
  [/^Invalid set (?:flag|policy) '([^']{1,64})'|^Unknown set flag '([^']{1,64})'/, ["constant", "interval", "timeout", "dynamic"], {}],
];

/** A word of the JSON that nft does not know: it names it. */
export const jsonWord: Explain = (given) => {
  const { says } = given;
  if (!isJson(given)) return undefined;
  for (const [pattern, known, synonyms] of WORDS) {
    const found = pattern.exec(says);
    const word = (found?.slice(1) as readonly (string | undefined)[] | undefined)?.find((one) => one !== undefined);
    if (word === undefined) continue;
    const low = word.toLowerCase();
    const meant = known.find((one) => one === low) ?? synonyms[low] ?? nearestName(low, known);
    if (meant === undefined || !/^[\w.=!<>-]{1,64}$/.test(word)) return refusal(given, "json-word", { word }, []);
    return refusal(given, "json-word", { word, meant }, [edited(given, `s/"${word.replace(/\./g, "\\.")}"/"${meant}"/g`, `\`${meant}\` was meant`)]);
  }
  const version = /^Schema version (\d{1,6}) not supported, maximum supported version is (\d{1,6})/.exec(says);
  if (version !== null) {
    return refusal(given, "json-version", { version: version[1]!, most: version[2]! }, [
      edited(given, `s/\\("json_schema_version" *: *\\)${version[1]!}/\\1${version[2]!}/`, "the version that this nft reads"),
    ]);
  }
  if (/^Unknown object passed to|^Unknown command|^Unknown statement|^Unknown (?:nftables )?object/.test(says)) {
    // nft does not name it; the commands and objects that JSON has are few.
    const slips: readonly (readonly [string, string])[] = [["make", "add"], ["append", "add"], ["new", "add"], ["remove", "delete"], ["del", "delete"], ["tabel", "table"], ["chian", "chain"], ["rules", "rule"], ["elements", "element"]];
    return refusal(given, "json-word", {}, [edited(given, slips.map(([from, to]) => `s/\\([{,] *\\)"${from}" *: *{/\\1"${to}": {/g`).join(";"), "the words of nft's JSON", "guess")]);
  }
  return undefined;
};

/** What JSON names is not there: nft gives no place. */
export const jsonMissing: Explain = (given) => {
  const { refused: { errno, file }, line } = given;
  if (!isJson(given) || errno === undefined || file !== undefined || line !== "") return undefined;
  return refusal(given, errno === "ENOENT" ? "json-missing" : "refused", { errno }, []);
};

function edited(given: NftCase, script: string, intent: string, sure: Mend["sure"] = "told"): Mend | undefined {
  const path = given.refused.typed?.file;
  return path === undefined ? undefined : fileSteps(given, [[script]], intent, sure, path);
}
