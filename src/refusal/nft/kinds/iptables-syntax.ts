import type { Mend } from "../../../model/refusal.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf, type Need } from "../mend/build.js";
import { chainNeed, tableNeed } from "../mend/make.js";
import { substitution } from "../mend/sed.js";
import { isName } from "../mend/shapes.js";
import { translated, type Translated } from "../iptables-words.js";
import type { NftCase } from "../case.js";
import { fits } from "../speller/fits.js";
import { looksLikeIptables } from "./commands.js";

/** iptables' words given to nft: on the command line, as a rule of a chain, or a whole saved file. */
export const iptablesSyntax: Explain = (given) => {
  const { says, line, refused: { typed, file }, form, mark } = given;
  const ordered = says.includes("options must be specified before commands") || /^nft: (?:invalid option|unrecognized option|option )/.test(says);
  if (ordered && typed !== undefined && looksLikeIptables(typed.line)) return onCommandLine(given);
  if (form !== "file" || file === undefined || !says.startsWith("syntax error")) return undefined;
  if (/^\s*(?:\*\w{3,8}|:[\w-]{1,64} (?:ACCEPT|DROP|-)|COMMIT)\b/.test(line)) {
    return refusal(given, "iptables-syntax", { word: line.trim() }, [restored(given)], mark);
  }
  const words = shellLike(line.split("#")[0]!);
  const start = words[0] === "iptables" || words[0] === "ip6tables" ? 1 : 0;
  if (!looksLikeIptables(` ${words.join(" ")}`)) return undefined;
  const rule = translated(words.slice(start), words[0] === "ip6tables" ? "ip6" : "ip");
  if (rule === undefined || rule.operation === "delete") return refusal(given, "iptables-syntax", { word: line.trim() }, [], mark);
  const indent = /^\s*/.exec(line)![0].length;
  const script = substitution(file.line, line, indent, line.trimEnd().length, rule.rule);
  return refusal(given, "iptables-syntax", { word: line.trim() }, [fileSteps(given, [[script]], "the same rule in nft's words", "likely")], { start: indent, end: line.length });
};

/** Words of a line, quoted ones as one. */
const shellLike = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((one) => one[1] ?? one[2] ?? one[3]!);

function onCommandLine(given: NftCase): ReturnType<Explain> {
  const { typed } = given.refused;
  const words = [...typed!.options, ...typed!.words].map(({ text }) => text);
  const names = { word: words.find((word) => word.startsWith("-")) ?? "" };
  // `nft add rule inet filter input … -j ACCEPT`: the head is nft's.
  const head = /^(?:add|insert) rule (?:(ip6?|inet|arp|bridge) )?([\w.-]{1,128}) ([\w.-]{1,128}) /.exec(`${words.join(" ")} `);
  if (head !== null) {
    const count = head[0].trim().split(/\s+/).length;
    const rule = translated(words.slice(count), head[1] === "ip6" ? "ip6" : "ip");
    const plain = words.slice(count).map((word) => word.replace(/^--?(?=(?:dport|sport|saddr|daddr|state)$)/, "")).join(" ");
    const line = [rule?.rule ?? "", plain].filter((words_) => words_ !== "").map((words_) => `${head[0].trim()} ${words_}`).find((one) => fits({ form: "command", line: one }, one));
    return refusal(given, "iptables-syntax", names, [line === undefined ? undefined : mendOf(bare(given), { intent: "the same rule in nft's words", sure: "likely", instead: [line] })]);
  }
  const rule = translated(words);
  if (rule === undefined || rule.operation === "none" || rule.operation === "delete") return refusal(given, "iptables-syntax", names, [whole(typed!.line)]);
  return refusal(given, "iptables-syntax", names, [inNft(given, rule), whole(typed!.line)]);
}

const bare = (given: NftCase): NftCase => ({ ...given, form: "command", refused: { ...given.refused, ...(given.refused.typed === undefined ? {} : { typed: { ...given.refused.typed, options: [] } }) } });

/** A table of nft's own, made where it is not there yet: the one that everybody has. */
function inNft(given: NftCase, { rule, table, chain, operation }: Translated): Mend | undefined {
  const nat = table === "nat" || /\b(?:masquerade|snat|dnat|redirect)\b/.test(rule);
  const [family, name] = nat ? ["ip", "nat"] : ["inet", table ?? "filter"];
  const low = chain?.toLowerCase();
  if (!isName(low) || !isName(name) || !isName(family)) return undefined;
  const line = `${operation} rule ${family} ${name} ${low} ${rule}`;
  const before: Need[] = [tableNeed(family, name), chainNeed(family, name, low, nat ? [{ kind: "nat", word: { text: "masquerade", start: 0, end: 0 }, start: 0, end: 0 }] : [])];
  return fits({ form: "command", line }, line) ? mendOf(bare(given), { intent: "a rule of nft in a table of its own", sure: "guess", before, instead: [line], undo: [] }) : undefined;
}

/** The same words for the program whose they are. */
function whole(line: string): Mend | undefined {
  const words = shellLike(line.replace(/^.*?\bnft\s+/, ""));
  return words.every((word) => /^[\w.:/,*@!+-]{1,128}$/.test(word)) ? { intent: "iptables was meant", sure: "guess", commands: [["iptables", ...words]] } : undefined;
}

/** A file that iptables-save wrote. */
function restored(given: NftCase): Mend | undefined {
  const path = given.refused.typed?.file ?? given.refused.file?.path;
  const steps = fileSteps(given, [], "the file is iptables'", "likely");
  return steps === undefined || path === undefined ? undefined : { intent: "the file is one of iptables-save", sure: "told", commands: [["iptables-restore", "--noflush", path]], check: [["iptables-restore", "--test", path]] };
}
