import type { Mend } from "../../../model/refusal.js";
import { refusal, type Explain } from "../explain.js";
import { plainPattern } from "../../../escape/sed.js";
import { mendOf } from "../mend/build.js";
import { nft, sh } from "../mend/argv.js";
import { isName, isShellSafe } from "../mend/shapes.js";
import type { NftCase } from "../case.js";

const SPEC = /^\s{0,8}(delete|replace) {1,4}rule {1,4}(?:(ip6?|inet|arp|bridge|netdev) {1,4})?([\w.-]{1,128}) {1,4}([\w.-]{1,128})(?=[ ;]|$)/;

/** `delete rule … tcp dport 22 accept`: rules are named by their handles. */
export const handleWanted: Explain = (given) => {
  const { says, line, mark } = given;
  if (!/^syntax error, unexpected .{1,40}, expecting (?:handle|number)$/.test(says)) return undefined;
  const found = SPEC.exec(line);
  if (found === null) return undefined;
  const [head, verb = "", family = "ip", table = "", chain = ""] = found;
  const words = line.slice(head.length).trim().replace(/;$/, "").trim();
  const place = `${family} ${table} ${chain}`;
  const names = { verb, chain, rule: words };
  if (![family, table, chain].every(isName)) return refusal(given, "handle-wanted", names, []);
  const list = nft(`-a list chain ${place}`);
  if (verb === "delete") {
    const listed = given.knownChain?.rules.find((rule) => same(rule.text, words))?.handle;
    const number = /^\d{1,10}$/.exec(words)?.[0];
    if (number !== undefined) return refusal(given, "handle-wanted", names, [mendOf(given, { intent: "the number is the handle", sure: "guess", changes: [{ start: mark?.start ?? 0, end: mark?.start ?? 0, text: "handle " }] })]);
    if (listed !== undefined) return refusal(given, "handle-wanted", names, [{ intent: "the rule of that text was meant", sure: "told", commands: [nft(`delete rule ${place} handle ${listed}`)] }]);
    const pattern = canonical(words);
    if (words === "" || !isShellSafe(pattern) || words.includes('handle')) return refusal(given, "handle-wanted", names, [{ intent: "the list with its handles tells which", sure: "guess", commands: [list] }]);
    // The whole row must read so: one that only contains the words, or the first of two, is another rule.
    const row = `^[[:space:]]*${plainPattern(pattern)}`, handles = `nft -a list chain ${place} | sed -n 's/${row} # handle //p'`;
    const script = `h=$(${handles}); [ "$(echo "$h" | grep -c .)" = 1 ] && nft delete rule ${place} handle $h || { nft -a list chain ${place}; false; }`;
    return refusal(given, "handle-wanted", names, [{
      intent: "the one rule that reads so was meant", sure: "likely", commands: [sh(script)], check: [sh(`! nft list chain ${place} | grep -q -- '${row}$'`)],
    }]);
  }
  const add: Mend | undefined = words === "" || words.startsWith("handle") ? undefined : mendOf(given, { intent: "the rule is to be added", sure: "guess", instead: [`add rule ${place} ${words}`] });
  return refusal(given, "handle-wanted", names, [{ intent: "the list with its handles tells which", sure: "guess", commands: [list] }, add]);
};

const same = (a: string, b: string): boolean => canonical(a).replace(/"/g, "") === canonical(b).replace(/"/g, "");
/** As nft lists it: names of interfaces in quotes. */
const canonical = (words: string): string => words.replace(/\s+/g, " ").replace(/\b([io]ifname) (?!["{@!$])([\w.@-]+)/g, '$1 "$2"').trim();

/** `destroy` and other words that came later than this nft. */
export const versionSyntax: Explain = (given) => {
  const { says, line, refused: { nft: version } } = given;
  if (!says.startsWith("syntax error")) return undefined;
  const found = /^destroy {1,4}(table|chain|set|map|flowtable|rule|element|counter|quota|limit) {1,4}(?:(ip6?|inet|arp|bridge|netdev) {1,4})?([\w./-]{1,128})(?: {1,4}([\w./-]{1,128}))?(.{0,400})$/.exec(line.trim().replace(/;$/, ""));
  if (found === null) return undefined;
  const [, object = "", family = "ip", table = "", name, rest = ""] = found;
  const place = `${family} ${table}${name === undefined ? "" : ` ${name}`}`;
  const names = { word: "destroy", since: "1.0.7", ...(version === undefined ? {} : { nft: version }) };
  if (!place.split(" ").every(isName) || rest.trim() !== "") return refusal(given, "version-syntax", names, []);
  const made = object === "table" || object === "chain" || object === "counter" ? `add ${object} ${place}` : object === "set" ? `add set ${place} { type ipv4_addr; }` : undefined;
  const both = made === undefined ? undefined : mendOf(given, {
    intent: "made first, it can be deleted whether or not it was there", sure: "told", instead: [made, `delete ${object} ${place}`], undo: [],
    ...(given.form === "command" ? { check: [sh(`! nft list ${object} ${place}`)] } : {}),
  });
  // A set that is there may be of another type: then the kernel refuses to make it.
  const only = object === "set" || object === "map" ? mendOf(given, { intent: "it is there", sure: "guess", instead: [`delete ${object} ${place}`] }) : undefined;
  return refusal(given, "version-syntax", names, [both, only]);
};

/** `nft list ruleset -a`: options come first. */
export const optionOrder: Explain = (given) => {
  const { says, line, refused: { typed } } = given;
  if (!says.includes("options must be specified before commands")) return undefined;
  const words = line.replace(/^\s*(?:[\w./-]*\/)?nft\s+/, "").trim();
  const options = words.split(/\s+/).filter((word) => /^-{1,2}[A-Za-z]/.test(word));
  const known = options.filter((word) => /^-[acejnNsSopTytuvVhi]+$|^--(?:handle|check|echo|json|numeric|stateless|service|terse|numeric-\w{1,12}|reversedns|guid|optimize)$/.test(word));
  if (options.length === 0 || options.length !== known.length || options.some((word) => /^-[a-z]*[jpst]/.test(word) && looksLikeIptables(words))) return undefined;
  const rest = words.split(/\s+/).filter((word) => !options.includes(word)).join(" ");
  return refusal(given, "option-order", { option: options.join(" ") }, [mendWithOptions(given, options, rest, typed?.before ?? [])]);
};

export const looksLikeIptables = (words: string): boolean => /(?:^|\s)(?:-[AIDRPLFNXjmpsdiogt]|--(?:dport|sport|dports|sports|jump|state|ctstate|source|destination|protocol|in-interface|out-interface|match|to-destination|to-source|table|append|insert|icmp-type))(?:\s|$)/.test(words);

function mendWithOptions(given: NftCase, options: readonly string[], rest: string, before: readonly string[]): Mend | undefined {
  const draft = mendOf({ ...given, form: "command", refused: { ...given.refused, typed: undefined } as unknown as NftCase["refused"] }, { intent: "options come before the command", sure: "told", instead: [rest] });
  if (draft === undefined) return undefined;
  const own = draft.commands.map(([, ...words]) => [...before.filter((word) => /^(?:sudo|doas)$/.test(word)), "nft", ...options, ...words]);
  return { ...draft, commands: own };
}

/** `nft -x list ruleset` */
export const optionUnknown: Explain = (given) => {
  const { says, refused: { typed } } = given;
  const found = /^nft: (?:invalid option -- '(.)'|unrecognized option '([^']{1,80})'|option (?:requires an argument -- '(.)'|'([^']{1,80})'))/.exec(says);
  if (found === null) return undefined;
  const option = found[1] !== undefined ? `-${found[1]}` : found[3] !== undefined ? `-${found[3]}` : found[2] ?? found[4] ?? "";
  if (typed === undefined || found[3] !== undefined || found[4] !== undefined) return refusal(given, "option-unknown", { option }, []);
  const near: Readonly<Record<string, string>> = { "--handles": "--handle", "--file=": "--file", "--checks": "--check", "--js": "--json" };
  const meant = near[option];
  const rest = [...typed.options.filter(({ text }) => text !== option && !(option.length === 2 && text.startsWith("-") && !text.startsWith("--") && text.includes(option[1]!)))].map(({ text }) => text);
  if (!rest.every((word) => /^[\w./=-]+$/.test(word)) || typed.language === "") return refusal(given, "option-unknown", { option }, []);
  const language = mendOf({ ...given, form: "command", line: typed.language, refused: { ...given.refused, typed: { ...typed, options: [] } } }, { intent: meant === undefined ? "it works without" : `\`${meant}\` was meant`, sure: "guess", instead: [typed.language] });
  if (language === undefined) return refusal(given, "option-unknown", { option }, []);
  return refusal(given, "option-unknown", { option, ...(meant === undefined ? {} : { meant }) }, [
    { ...language, commands: language.commands.map(([program, ...words]) => [program!, ...rest, ...(meant === undefined ? [] : [meant]), ...words]) },
  ]);
};

/** `list ruleset inet6`, `list chain inet filter`: listing commands that nft does not have in that form. */
export const listing: Explain = (given) => {
  const { line, says } = given;
  if (!says.startsWith("syntax error")) return undefined;
  const plural = /^list (table|chain|set|map|counter|quota)$/.exec(line.trim())?.[1];
  if (plural !== undefined) return refusal(given, "word-missing", { word: plural }, [{ intent: "all of them", sure: "likely", commands: [["nft", "list", `${plural}s`]] }]);
  const found = /^(?:list|show|print|dump) (?:all|rules?|config|everything|ruleset .{0,40}|chain (ip6?|inet|arp|bridge|netdev) ([\w.-]{1,128}))$/.exec(line.trim());
  if (found === null) return undefined;
  const [, family, table] = found;
  if (family !== undefined && isName(table)) return refusal(given, "word-missing", { word: "chain" }, [
    { intent: "the whole table shows its chains", sure: "likely", commands: [nft(`list table ${family} ${table}`)] }]);
  return refusal(given, "command-unknown", { word: line.trim() }, [{ intent: "the whole rule set", sure: "likely", commands: [["nft", "list", "ruleset"]] }]);
};
