import { byWord } from "../../knowledge/by-word.js";
import { applyEdit } from "../../edit/edit.js";
import { baseName, partsOf } from "../../edit/line.js";
import type { Recognised } from "../../grammar/recognise.js";
import { isKnownTable } from "../../knowledge/hooks.js";
import type { TypedCommand } from "../../model/command.js";
import type { Mend, Refusal } from "../../model/refusal.js";
import type { Context, Refused } from "../context.js";
import { fault, type Fault } from "../fault.js";
import { familyOfProgram, variantOf } from "../gather.js";
import { nearName } from "../near-name.js";
import { firstLine } from "../trim.js";
import { fileMend, loadCommand, loadingOf, type Loading } from "./file.js";
import { shownFile } from "./shown.js";
import { insertBefore, substitution } from "./sed.js";
import { tokenWays } from "./tokens.js";
import { fileFaults } from "./whole.js";

interface Asked {
  readonly loading: Loading;
  readonly messages: readonly Recognised[];
  readonly context: Context;
  readonly line: number | undefined;
  readonly text: string;
}

/** Why a restore program refused a file, or its own options. */
export function refusalOfRestore({ text, messages, typed }: Refused): Refusal | undefined {
  if (typed === undefined) return undefined;
  const loading = loadingOf(typed);
  const program = baseName(typed.program.text);
  const context: Context = { family: familyOfProgram(program), variant: variantOf(messages, program), chains: new Map(), sets: new Map() };
  const own = optionFault(messages, typed, loading);
  if (own !== undefined) return own;
  if (loading === undefined) return kindOnly(messages);
  const asked: Asked = { text, loading, messages, context, line: lineOfMessages(messages) };
  const shown = context.family === "ip" || context.family === "ip6" ? shownFile(text, loading.path) : undefined;
  const whole = shown === undefined ? undefined : wholeFile(shown, asked);
  return whole ?? unseenFile(asked) ?? kindOnly(messages);
}

function lineOfMessages(messages: readonly Recognised[]): number | undefined {
  for (const { fields } of messages) {
    const line = Number(fields["line"]?.value);
    if (Number.isInteger(line) && line > 0 && line < 1_000_000) return line;
  }
  return undefined;
}

/** The program's own options: long names that it has not. */
function optionFault(messages: readonly Recognised[], typed: TypedCommand, loading: Loading | undefined): Refusal | undefined {
  const option = messages.find(({ message: { id } }) => id === "iptables/unrecognized-option" || id === "iptables/unknown-option")?.fields["option"]?.value;
  const typedOption = typed.words.find(({ text }) => text === option);
  if (typeof option !== "string" || typedOption === undefined || loading === undefined) return undefined;
  const near = nearName(option.replace(/^-+/, "").replace(/^no-/, "no"), LONG_OPTIONS);
  const line = near === undefined ? undefined : applyEdit(loading.line, { do: "replace-words", from: loading.line.words.indexOf(option), to: loading.line.words.indexOf(option), words: [`--${near}`] });
  const command = line === undefined ? undefined : loadCommand({ ...loading, line });
  return {
    kind: "restore/option", names: { option, near: near === undefined ? "" : `--${near}` }, wrong: typedOption.span,
    mends: command === undefined ? [] : [{ intent: `\`--${near!}\` is meant`, sure: "likely", commands: [command] }],
  };
}
const LONG_OPTIONS = ["counters", "noflush", "test", "verbose", "help", "version", "wait", "wait-interval", "table", "modprobe"];

/** The text shows the file: all that is wrong in it is mended at once. */
function wholeFile(lines: readonly string[], { loading, context, line }: Asked): Refusal | undefined {
  if (isNft(lines)) return nftFile(loading);
  const found = fileFaults(lines, context.family, context.variant);
  if (found === undefined) return undefined;
  const mend = fileMend(loading, found.expressions, "what is wrong in the file is mended, line by line", "likely");
  return { kind: found.kind, names: { ...found.names, line: String(line ?? found.line), file: loading.path }, mends: mend === undefined ? [] : [mend] };
}

const isNft = (lines: readonly string[]): boolean => lines.some((line) => /^\s*(?:table (?:ip6?|inet|arp|bridge|netdev) |flush ruleset\b|add table )/.test(line));

function nftFile({ line: { prefix }, path }: Loading): Refusal {
  return { kind: "restore/nft-file", names: { file: path }, mends: [{ intent: "the file is in nft's language", sure: "likely", commands: [[...prefix, "nft", "-f", path]], check: [[...prefix, "nft", "-c", "-f", path]] }] };
}

/** The file is not seen: the message names its line, and what it stopped at. */
function unseenFile(asked: Asked): Refusal | undefined {
  for (const message of asked.messages) {
    const found = STRUCTURE[message.message.id]?.(message, asked) ?? byTokens(message, asked);
    if (found !== undefined) return found;
  }
  return undefined;
}

const names = ({ loading, line }: Asked, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({ file: loading.path, ...(line === undefined ? {} : { line: String(line) }), ...more });

function refusal(kind: string, asked: Asked, more: Readonly<Record<string, string>>, ...mends: readonly (Mend | undefined)[]): Refusal {
  return { kind, names: names(asked, more), mends: mends.filter((mend) => mend !== undefined) };
}

/** nf_tables looks at chains last of all and then names the line where it is: the rule is one before that. */
const LATE: ReadonlySet<string> = new Set(["iptables-nft/chain-does-not-exist"]);
const around = (line: number, { message: { id } }: Recognised): readonly [number, number] => [LATE.has(id) ? 1 : Math.max(1, line - 1), line];

const BOM = String.raw`s/^\xef\xbb\xbf//`;
const TRAILING = "s/[[:space:]]*$//";
const BUILT_IN = String.raw`\(INPUT\|FORWARD\|OUTPUT\|PREROUTING\|POSTROUTING\)`;

type Reader = (message: Recognised, asked: Asked) => Refusal | undefined;
const field = ({ fields }: Recognised, name: string): string | undefined => (fields[name] === undefined ? undefined : String(fields[name].value));

/** Messages about the form of the file. */
const STRUCTURE: Readonly<Record<string, Reader>> = byWord({
  "iptables/restore-commit-expected": (_message, asked) => refusal("restore/commit-missing", asked, {}, fileMend(asked.loading, ["$a COMMIT"], "the table ends with COMMIT", "told")),
  "iptables/restore-line-failed": (_message, asked) => lineFailed(asked),
  "iptables/restore-table-failed": (message, asked) => tableName(field(message, "table"), hasHidden(message, asked.text), asked),
  "iptables/restore-form-line-table-name-invalid-2": (message, asked) => tableName(field(message, "table"), hasHidden(message, asked.text), asked),
  "iptables/restore-form-line-table-name-invalid": (_message, asked) => (asked.line === undefined ? undefined : refusal("restore/table-name", asked, {}, fileMend(asked.loading, [substitution(asked.line, String.raw`s/^\*[[:space:]]*$/*filter/`)], "the table is filter", "guess"))),
  "iptables/restore-form-line-policy-invalid": (_message, asked) => (asked.line === undefined ? undefined : refusal("restore/policy", asked, {}, fileMend(asked.loading, [
    substitution(asked.line, String.raw`s/^:${BUILT_IN}[[:space:]]*$/:\1 ACCEPT [0:0]/`), substitution(asked.line, String.raw`s/^:\([^ ]*\)[[:space:]]*$/:\1 - [0:0]/`),
  ], "the chain's policy stands behind its name", "likely"))),
  "iptables/restore-form-invalid-policy-counters-for-chain": (_message, asked) => (asked.line === undefined ? undefined : refusal("restore/counters", asked, {}, fileMend(asked.loading, [substitution(asked.line, String.raw`s/^\(:[^ ]* [A-Z-]*\).*/\1 [0:0]/`)], "the chain begins to count at nothing", "likely"))),
  "iptables/restore-chain-cant-set-policy-on-line": (_message, asked) => policyName(asked),
  "iptables/bad-policy": (_message, asked) => policyName(asked),
  "iptables/index-too-big": (_message, asked) => (asked.line === undefined ? undefined : refusal("restore/index-out-of-range", asked, {}, fileMend(asked.loading, [substitution(asked.line, String.raw`s/^-I \([^ ]*\) [0-9]*/-A \1/`)], "the rule goes behind those that are there: there are fewer than its number", "likely"))),
  "iptables/invalid-mask": (message, asked) => otherFamilyByMask(field(message, "value") ?? "", asked),
  "iptables/bad-argument": (message, asked) => badArgument(field(message, "value") ?? "", asked),
  "iptables/parse-the-t-option-cannot-be-used-in": (_message, asked) => tableOption(asked),
  "iptables/lock-held": (_message, asked) => lockHeld(asked),
  "iptables/cannot-lock": (_message, asked) => lockHeld(asked),
  "iptables-nft/chain-does-not-exist": (message, asked) => undeclaredTarget(message, asked),
  "iptables/couldnt-load-target": (message, asked) => undeclaredTarget(message, asked),
});

/** The first line of a rule file is a table's header; `iptables-restore` says no more than that it failed. */
function lineFailed(asked: Asked): Refusal | undefined {
  // What it says behind that names the reason.
  if (asked.line !== 1 || asked.messages.some(({ message: { id } }) => id !== "iptables/restore-line-failed" && STRUCTURE[id] !== undefined)) return undefined;
  const header = fileMend(asked.loading, [substitution(1, BOM), substitution(1, "{/^[-:]/i *filter"), "}"], "the rules are filter's, and its header is missing", "likely");
  const nft: Mend = { intent: "the file is in nft's language", sure: "guess", commands: [[...asked.loading.line.prefix, "nft", "-f", asked.loading.path]] };
  return refusal("restore/header-missing", asked, {}, header, nft);
}

/** A blank or a carriage return stands between the name and the quote behind it. */
const hasHidden = ({ fields }: Recognised, text: string): boolean => /\s/.test(text.charAt(fields["table"]?.span.end ?? text.length));

function tableName(table: string | undefined, hidden: boolean, asked: Asked): Refusal | undefined {
  if (table === undefined || asked.line === undefined) return undefined;
  const bare = table.trimEnd();
  // A name that is right but for what is not seen behind it; a name that is right is the kernel's to have.
  if (isKnownTable(bare)) return !hidden && bare === table ? undefined : refusal("restore/crlf", asked, { table: bare }, fileMend(asked.loading, [substitution("all", TRAILING)], "the lines end as Windows ends them, or with blanks", "likely"));
  const known = TABLES_OF[baseName(asked.loading.line.program).replace(/-.*/, "")] ?? ["filter", "nat", "mangle", "raw", "security"];
  const near = nearName(bare.toLowerCase(), known);
  return refusal("restore/table-name", asked, { table: bare, near: near ?? "", tables: known.join(", ") }, near === undefined ? undefined : fileMend(asked.loading, [substitution(asked.line, String.raw`s/^\*.*/*${near}/`)], `\`${near}\` is meant`, "likely"));
}

/** Source: iptables 1.8.9 `iptables/nft-bridge.c`, `nft-arp.c`: their restore programs have no others. */
const TABLES_OF: Readonly<Record<string, readonly string[]>> = byWord({ ebtables: ["filter", "nat"], arptables: ["filter"] });

function policyName(asked: Asked): Refusal | undefined {
  if (asked.line === undefined) return undefined;
  return refusal("restore/policy", asked, {}, fileMend(asked.loading, [
    substitution(asked.line, String.raw`s/^\(:[^ ]*\) [Aa][CcLl][CcLl][A-Za-z]*/\1 ACCEPT/`),
    substitution(asked.line, String.raw`{/^:[^ ]* \(ACCEPT\|DROP\)/!s/^\(:[^ ]*\) [^ ]*/\1 DROP/`), "}",
  ], "a policy is ACCEPT or DROP", "likely"));
}

function badArgument(value: string, asked: Asked): Refusal | undefined {
  if (asked.line === undefined) return undefined;
  if (/^\*[a-z]/.test(value)) return refusal("restore/commit-missing", asked, { table: value.slice(1) }, fileMend(asked.loading, [insertBefore(asked.line, "COMMIT")], "the table before ends with COMMIT", "told"));
  if (value === "COMMIT") return refusal("restore/trailing-blanks", asked, {}, fileMend(asked.loading, [substitution("all", TRAILING)], "nothing stands behind COMMIT", "told"));
  if (/^(?:\S*\/)?ip6?tables(?:-legacy|-nft)?$/.test(value)) {
    return refusal("restore/program-in-file", asked, { program: value }, fileMend(asked.loading, [substitution("all", String.raw`s/^[[:space:]]*\(sudo \)\{0,1\}[a-z\/]*ip6\{0,1\}tables[a-z-]* \(-t [a-z]* \)\{0,1\}//`)], "a rule file holds rules, not commands", "likely"));
  }
  return undefined;
}

function tableOption(asked: Asked): Refusal | undefined {
  return asked.line === undefined ? undefined : refusal("restore/table-option", asked, {}, fileMend(asked.loading, [substitution(asked.line, String.raw`s/\(^\|[[:blank:]]\)-t [a-z]*\([[:blank:]]\|$\)/\1/`)], "the section's header names the table", "likely"));
}

/** A jump to nobody: a misspelt target, else a chain that the section does not declare. */
function undeclaredTarget(message: Recognised, asked: Asked): Refusal | undefined {
  const name = firstLine(field(message, "target") ?? "");
  const tokens = byTokens(message, asked);
  if (/[\r\n]/.test(field(message, "target") ?? "")) return refusal("restore/crlf", asked, {}, fileMend(asked.loading, [substitution("all", TRAILING)], "the lines end as Windows ends them", "told"));
  if (asked.line === undefined || !/^[\w.+@-]{1,28}$/.test(name)) return tokens;
  const escaped = name.replace(/\./g, "\\.");
  const [from, to] = around(asked.line, message);
  const declare = fileMend(asked.loading, [`${from === to ? from : `${from},${to}`}{/ -[jg] ${escaped}/i :${name} - [0:0]`, "}"], "the chain is to be made", tokens === undefined ? "likely" : "guess");
  return tokens === undefined ? refusal("restore/chain-undeclared", asked, { chain: name }, declare) : { ...tokens, mends: [...tokens.mends, ...(declare === undefined ? [] : [declare])] };
}

function lockHeld({ loading, ...rest }: Asked): Refusal {
  const { line } = loading;
  const wait = partsOf(line).parts.find(({ name }) => name === "-w" || name === "--wait");
  const waited = wait === undefined ? applyEdit(line, { do: "behind-program", words: ["-w", "30"] }) : wait.values[0] === undefined ? undefined : applyEdit(line, { do: "value", option: wait.name, to: "30" });
  const command = waited === undefined ? undefined : loadCommand({ ...loading, line: waited });
  return refusal("restore/lock-held", { loading, ...rest }, {}, command === undefined ? undefined : { intent: "the lock is to be waited for", sure: "likely", commands: [command] });
}

/** The word that the message gives is changed in its line, wherever it stands there. */
function byTokens(message: Recognised, asked: Asked): Refusal | undefined {
  const { loading, context, line } = asked;
  const ways = tokenWays(message, context, line === undefined ? "all" : around(line, message));
  const first = ways[0];
  if (first === undefined) return undefined;
  const other = ways.find(({ program }) => program !== undefined)?.program;
  const mends: (Mend | undefined)[] = other === undefined ? [] : [otherFamily(loading, other)];
  // The same way in each place where the word may stand.
  for (const intent of new Set(ways.filter(({ program }) => program === undefined).map(({ way }) => way.intent))) {
    const same = ways.filter(({ way }) => way.intent === intent);
    const { sure, open } = same[0]!.way;
    const mend = fileMend(loading, same.flatMap(({ expressions }) => expressions), intent, sure);
    mends.push(mend === undefined || open === undefined ? mend : { ...mend, open });
  }
  return refusal(first.fault.kind, asked, first.fault.names, ...mends);
}

/** `iptables-restore` of a file with IPv6 addresses: the other program of the same backend. */
function otherFamily(loading: Loading, program: string): Mend | undefined {
  const { line } = loading;
  const name = baseName(line.program).replace(/^ip6?tables/, program);
  const command = loadCommand({ ...loading, line: { ...line, program: name } });
  return command === undefined ? undefined : { intent: `the file is ${program}'s`, sure: "told", commands: [command] };
}

/** A mask that only IPv6 has. */
function otherFamilyByMask(mask: string, asked: Asked): Refusal | undefined {
  const six = /^\d{2,3}$/.test(mask) && Number(mask) > 32 && Number(mask) <= 128 && asked.context.family === "ip";
  return six ? refusal("iptables/address-family", asked, { value: `/${mask}`, program: "ip6tables" }, otherFamily(asked.loading, "ip6tables")) : undefined;
}

/** What it is, where nothing tells what to type. */
function kindOnly(messages: readonly Recognised[]): Refusal | undefined {
  const id = messages.find(({ message }) => KINDS[message.id] !== undefined)?.message.id;
  const found: Fault | undefined = id === undefined ? undefined : fault(KINDS[id]!, {}, []);
  return found === undefined ? undefined : { kind: found.kind, names: { ...(lineOfMessages(messages) === undefined ? {} : { line: String(lineOfMessages(messages)) }) }, mends: [] };
}
const KINDS: Readonly<Record<string, string>> = byWord({
  "iptables/restore-line-failed": "restore/line-refused", "iptables-nft/commit-failed": "restore/line-refused", "iptables/program-cant-open": "restore/file-missing", "iptables/restore-error-at-line": "restore/line-refused",
});
