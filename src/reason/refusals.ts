import type { Discourse } from "../discourse/discourse.js";
import type { Facts } from "../facts/facts.js";
import type { Recognised } from "../grammar/recognise.js";
import type { Refusal } from "../model/refusal.js";
import { tablesRefusal } from "../refusal/index.js";
import { nftRefusedAt, refusalOfNft } from "../refusal/nft/index.js";

/** Areas of messages by which the programs of netfilter refuse a command line or a file. */
const TABLES_AREAS: ReadonlySet<string> = new Set(["iptables", "iptables-nft", "extension", "ipset", "ebtables", "arptables", "conntrack", "ipvs", "shell", "tools"]);
/** sysctl's words about a key that is not there: they look like a module's that is missing. */
const KEY_MISSING: ReadonlySet<string> = new Set(["module/bridge-keys-missing", "module/sysctl-key-missing"]);
/** The one thing that the words tell of a key; why a key that is spelt well is not there, the machine tells. */
const MISSPELT = "sysctl/key-misspelt";
/** Messages of one run stand so near together. */
const ROWS_BETWEEN = 2;
/** A log repeats itself; its refusals are read for the first of them. */
const RUNS_MOST = 40;

const areaOf = ({ message: { id } }: Recognised): string => id.slice(0, id.indexOf("/"));

/** Why a program refused what was typed beside its message, for each message that says that one did. */
export function refusalsOf(messages: readonly Recognised[], text: string, discourse: Discourse, facts: ReadonlyMap<string, Facts>): ReadonlyMap<Recognised, Refusal> {
  const found = new Map<Recognised, Refusal>(), texts = new Map<string, string>();
  const textOf = (machine: string): string => {
    const own = texts.get(machine) ?? discourse.only(text, machine);
    texts.set(machine, own);
    return own;
  };
  for (const run of runsOf(messages).slice(0, RUNS_MOST)) {
    const [first] = run, machine = discourse.machineAt(first!.span.start).id;
    const refusal = areaOf(first!) === "nft" ? nftRefusal(run, textOf(machine), facts.get(machine)!) : tablesRefusal({ text: textOf(machine), messages: run });
    if (refusal === undefined || isJoined(refusal, text, first!)) continue;
    for (const message of run) if (!KEY_MISSING.has(message.message.id) || refusal.kind === MISSPELT) found.set(message, refusal);
  }
  afterTheFirst(messages, found);
  // What nft says of the lines behind comes of their ends, too.
  const ends = [...found.values()].find(({ kind }) => kind === "nft/line-ends");
  if (ends !== undefined) for (const message of found.keys()) if (areaOf(message) === "nft") found.set(message, ends);
  return found;
}

/** A file that nft could not read in: what it says of the rows behind it in the same run follows from that. */
const FIRST_OF_RUN: ReadonlySet<string> = new Set(["nft/include-missing", "nft/file-missing"]);
/** A message of nft's has two rows below it. */
const NFT_ROWS_BETWEEN = 4;

function afterTheFirst(messages: readonly Recognised[], found: Map<Recognised, Refusal>): void {
  let first: Refusal | undefined, row = Number.NEGATIVE_INFINITY;
  for (const message of messages) {
    if (areaOf(message) !== "nft") continue;
    const own = found.get(message);
    if (message.row - row > NFT_ROWS_BETWEEN) first = undefined;
    if (own !== undefined && FIRST_OF_RUN.has(own.kind)) first = own;
    else if (first !== undefined && own?.kind === "nft/bracket") found.set(message, first);
    row = message.row;
  }
}

/**
 * A program hands its words over one by one, and its log joins them with blanks: what looks like words without quotes was one word. Such a log puts
 * the command into brackets (Go's `%v` of a list).
 */
function isJoined({ kind }: Refusal, text: string, { span }: Recognised): boolean {
  return kind === "iptables/words-without-quotes" && IN_BRACKETS.test(text.slice(Math.max(0, span.start - COMMAND_BEFORE), span.start));
}
const COMMAND_BEFORE = 600;
const IN_BRACKETS = /\[[\w./-]{0,40}ip6?tables /;

function nftRefusal([first]: readonly Recognised[], text: string, facts: Facts): Refusal | undefined {
  const version = (name: string): string | undefined => (facts.get(name) === undefined ? undefined : String(facts.get(name)!.value));
  const nft = version("nft"), kernel = version("kernel");
  const refused = nftRefusedAt(text, first!.span, { ...(nft === undefined ? {} : { nft }), ...(kernel === undefined ? {} : { kernel }) });
  return refused === undefined ? undefined : refusalOfNft(refused);
}

/** Messages that one run of a program printed: near one another, of nft or of the others. */
function runsOf(messages: readonly Recognised[]): readonly (readonly Recognised[])[] {
  const runs: Recognised[][] = [];
  for (const message of messages) {
    const nft = areaOf(message) === "nft";
    if (!nft && !TABLES_AREAS.has(areaOf(message)) && !KEY_MISSING.has(message.message.id)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && !nft && areaOf(last) !== "nft" && message.row - last.row <= ROWS_BETWEEN) runs.at(-1)!.push(message);
    else runs.push([message]);
  }
  return runs;
}
