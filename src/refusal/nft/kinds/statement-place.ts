import { byWord } from "../../../knowledge/by-word.js";
import type { Mend } from "../../../model/refusal.js";
import type { NftStatement } from "../../../grammar/nft/types.js";
import { declaredAt, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf, type Change } from "../mend/build.js";
import { BASE_NAMES, hookWords, namedBase, natHook, natOf, tableNeed, type BaseChain } from "../mend/make.js";
import { plainReplacement } from "../../../escape/sed.js";
import { nearestAbove, ROWS_MOST } from "../mend/sed.js";
import { isLanguage, isName } from "../mend/shapes.js";

/** True where nft means the whole rule, not a word of it. */
const isRuleRefused = ({ refused: { errno }, mark, statements }: NftCase): boolean =>
  (errno === "EOPNOTSUPP" || errno === "EINVAL") && statements.length > 0 && (mark === undefined || mark.start <= statements[0]!.start);

/** `masquerade`, `snat` only at postrouting, `dnat`, `redirect` only at prerouting and output, all of them in chains of type nat. */
export const natChainWanted: Explain = (given) => {
  const { statements, family, table, chain, knownChain } = given;
  const nat = natOf(statements);
  if (!isRuleRefused(given) || nat === undefined) return undefined;
  const statement = statements.find(({ kind }) => kind === "nat")!;
  const hook = natHook(nat);
  const base: BaseChain = { type: "nat", hook, priority: nat === "source" ? "100" : "-100" };
  const names = { statement: statement.word.text, hook, ...(chain === undefined ? {} : { chain }), ...(knownChain?.type === undefined ? {} : { type: knownChain.type }) };
  const wrong = statement.word;
  if (table === undefined || chain === undefined || family === undefined) return refusal(given, "nat-chain-wanted", names, inFile(given, base, hook), wrong);
  return refusal(given, "nat-chain-wanted", names, elsewhere(given, base, [hook, hook.toUpperCase()]), wrong);
};

/** What other statements need. Sources: `net/netfilter/nft_tproxy.c`, `nft_socket.c`, `nft_fib.c`, `nft_synproxy.c`, `nft_osf.c`, `nft_reject.c` (validate), 6.1. */
const HOOKS: readonly (readonly [kind: string, fits: (one: NftStatement) => boolean, base: BaseChain])[] = [
  ["tproxy", ({ kind }) => kind === "tproxy", { type: "filter", hook: "prerouting", priority: "-150" }],
  ["socket", ({ left }) => left?.some(({ kind }) => kind === "socket") === true, { type: "filter", hook: "prerouting", priority: "-150" }],
  ["fib", ({ left }) => left?.some(({ kind, key }) => kind === "fib" && key?.text !== "type") === true, { type: "filter", hook: "prerouting", priority: "-300" }],
  ["synproxy", ({ kind }) => kind === "synproxy", { type: "filter", hook: "input", priority: "0" }],
  ["osf", ({ left }) => left?.some(({ kind }) => kind === "osf") === true, { type: "filter", hook: "input", priority: "0" }],
  ["notrack", ({ kind }) => kind === "notrack", { type: "filter", hook: "prerouting", priority: "-300" }],
];

export const statementHook: Explain = (given) => {
  const { statements, table, chain, family } = given;
  if (!isRuleRefused(given)) return undefined;
  const reject = statements.find(({ kind }) => kind === "reject");
  if (reject !== undefined) {
    return refusal(given, "statement-hook", { statement: "reject", hook: "input", ...(chain === undefined ? {} : { chain }) }, [
      mendOf(given, { intent: "without an answer to the sender", sure: "likely", changes: [{ start: reject.start, end: reject.end, text: "drop" }] }),
    ], reject.word);
  }
  const found = HOOKS.find(([, fits]) => statements.some(fits));
  if (found === undefined) return undefined;
  const [statement, fits, base] = found;
  const wrong = statements.find(fits)!.word;
  const names = { statement, hook: base.hook, ...(chain === undefined ? {} : { chain }) };
  if (table === undefined || chain === undefined || family === undefined) return refusal(given, "statement-hook", names, inFile(given, base, base.hook), wrong);
  return refusal(given, "statement-hook", names, elsewhere(given, base, [base.hook]), wrong);
};

/** The rule in a chain where it may stand: one that the text shows, else one of the usual name. */
function elsewhere(given: NftCase, base: BaseChain, usual: readonly string[]): readonly (Mend | undefined)[] {
  const { family, table, chain, knownTable, command } = given;
  if (!isName(table) || !isName(chain) || command?.name === undefined || family === undefined) return [];
  const name = command.name;
  const to = (other: string): readonly Change[] => (other === chain ? [] : [{ start: name.start, end: name.end, text: other }]);
  const fitting = (knownTable?.chains ?? []).find(({ type, hook }) => hook === base.hook && (base.type !== "nat" || type === "nat"));
  const shown = fitting === undefined || !isName(fitting.name) ? undefined :
    mendOf(given, { intent: `the rule belongs into \`${fitting.name}\``, sure: "told", changes: to(fitting.name) });
  const natural = base.type === "nat";
  // A table called nat, or a chain of a hook's name, has its other chains under the usual names.
  const capitals = chain === chain.toUpperCase() && chain !== chain.toLowerCase();
  const name_ = capitals ? usual.at(-1)!.toUpperCase() : usual[0]!;
  const natTable = natural && /nat/i.test(table);
  const usualNames = BASE_NAMES.includes(chain.toLowerCase());
  const sibling = name_ === chain || !usualNames || !(natTable || (!natural && ["input", "forward", "output"].includes(base.hook))) ? undefined :
    mendOf(given, { intent: `the rule belongs into \`${name_}\` of the same table`, sure: "likely", changes: to(name_) });
  // A table of its own where this one filters: its chains then stay as they are.
  const own = natural && !natTable ? ownTable(given, base, capitals ? name_ : SHORT[base.hook] ?? name_) : undefined;
  // A name that nobody gives by habit cannot meet a chain that is there and not shown.
  const free = freeName(SHORT[base.hook] ?? base.hook, [chain, ...(knownTable?.chains ?? []).map((one) => one.name)]);
  const made = mendOf(given, {
    intent: `a chain of type ${base.type} at ${base.hook} is to be made for it`, sure: "likely", changes: to(free), before: [namedBase(family, table, free, base)],
    undo: [],
  });
  return [shown, sibling, own, made];
}

const SHORT: Readonly<Record<string, string>> = byWord({ prerouting: "pre", postrouting: "post", input: "in", output: "out" });
function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let count = 2; taken.includes(free); count++) free = `${name}${count}`;
  return free;
}

function ownTable(given: NftCase, base: BaseChain, chain: string): Mend | undefined {
  const { family, command } = given;
  const table = command!.table!, name = command!.name!;
  if (family === undefined) return undefined;
  return mendOf(given, {
    intent: "address translation is to have a table of its own", sure: "likely", undo: [],
    before: [tableNeed(family, "nat"), namedBase(family, "nat", chain, base)],
    changes: [{ start: table.start, end: table.end, text: "nat" }, { start: name.start, end: name.end, text: chain }],
  });
}

/**
 * In a file whose other lines are not shown: the rule goes into a chain of its own at the head of its table, everything else stays. Second,
 * the head of its chain is changed, which is right where the whole chain was meant for it.
 */
function inFile(given: NftCase, base: BaseChain, name: string): readonly (Mend | undefined)[] {
  const { refused: { file }, line, parsed } = given;
  if (file === undefined || file.line > ROWS_MOST || declaredAt(parsed.items, given.mark?.start ?? 0) !== undefined || !isLanguage(line.trim())) return [];
  const rule = line.trim().replace(/;$/, "");
  const chain = [`chain ${name}_${base.type === "nat" ? "nat" : "moved"} {`, `\t${hookWords(base)}; policy accept;`, `\t${rule}`, "}"];
  const moved = fileSteps(given, [
    [`${file.line}s/^/# /`],
    ["-zE", nearestAbove(file.line, "([ \\t]*(add )?table [^\\n]*\\{)", `\\3\\n\\t${chain.map(plainReplacement).join("\\n\\t")}`)],
  ], "the rule goes into a chain of its own", "likely");
  const headed = fileSteps(given, [
    ["-zE", nearestAbove(file.line, "([^\\n]*)type [a-z]+ hook [a-z]+ priority [^;\\n]+", `\\3${hookWords(base)}`)],
  ], "the whole chain was meant for it", "guess");
  return [moved, headed];
}
