import { parseNft } from "../../../grammar/nft/parse.js";
import type { NftCommand, NftStatement } from "../../../grammar/nft/types.js";
import { nft, sh } from "./argv.js";
import { isName, isShellSafe } from "./shapes.js";

type Commands = readonly (readonly string[])[];

const OBJECTS = ["table", "chain", "set", "map", "flowtable", "counter", "quota", "limit", "synproxy", "secmark", "ct helper", "ct timeout", "ct expectation"];

const commandsIn = (languages: readonly string[]): readonly (NftCommand & { readonly language: string })[] => languages.flatMap((language) =>
  parseNft(language).items.filter((item) => item.kind === "command").map((item) => ({ ...item, language })));

/** `inet filter input`, where all of it may go into a command. */
function placeOf({ family, table, name, object }: NftCommand): string | undefined {
  const words = [family?.text ?? "ip", table?.text, ...(object === "table" ? [] : [name?.text])];
  return words.every(isName) ? words.join(" ") : undefined;
}

/** Fails before the last of the commands was run, and passes after. */
export function checkOf(languages: readonly string[]): Commands | undefined {
  const last = commandsIn(languages).at(-1);
  const place = last === undefined ? undefined : placeOf(last);
  if (last === undefined || place === undefined) return undefined;
  const { verb, object } = last;
  if (verb === "delete" || verb === "destroy") return OBJECTS.includes(object) ? [sh(`! nft list ${object} ${place}`)] : undefined;
  if (verb === "rename") return isName(last.newName?.text) ? [["nft", "list", "chain", last.family?.text ?? "ip", last.table!.text, last.newName.text]] : undefined;
  if (verb !== "add" && verb !== "insert" && verb !== "create" && verb !== "replace") return undefined;
  if (object === "rule") {
    const landmark = landmarkOf(last.statements ?? [], last.language);
    return landmark === undefined || !isShellSafe(landmark) ? undefined : [sh(`nft list chain ${place} | grep -v policy | grep -qF -- '${landmark}'`)];
  }
  if (object === "element") {
    const first = last.elements?.at(-1)?.key;
    if (first === undefined) return undefined;
    const key = last.language.slice(first.start, first.end);
    const mapped = last.elements!.some(({ data, verdict }) => data !== undefined || verdict !== undefined);
    const data = last.elements!.at(-1)!.data ?? last.elements!.at(-1)!.verdict;
    const value = data === undefined ? "" : last.language.slice(data.start, data.end);
    const pair = `${key} : ${/^[\d.]+$|^(?:accept|drop|return)$/.test(value) && (value + "a.").includes('.') ? value : ""}`;
    return !mapped ? [nft(`get element ${place} { ${key} }`)] : isShellSafe(pair) ? [sh(`nft list map ${place} | grep -qF -- '${pair}'`)] : undefined;
  }
  return OBJECTS.includes(object) ? [nft(`list ${object} ${place}`)] : undefined;
}

/** Words of a rule that nft lists as they are typed, the most telling first. */
export function landmarkOf(statements: readonly NftStatement[], language: string): string | undefined {
  for (const one of statements) {
    const key = one.left?.length === 1 ? one.left[0]!.key?.text : undefined;
    if (one.right?.kind === "reference") return one.right.text;
    if (one.reference !== undefined && one.kind === "update") return `@${one.reference.text}`;
    if (one.object !== undefined) return one.object.name.text.replace(/"/g, "");
    if (one.verdict?.target !== undefined) return `${one.verdict.word.text} ${one.verdict.target.text}`;
    if (one.kind !== "match" || key === undefined || one.right === undefined || one.operator !== undefined) continue;
    const value = language.slice(one.right.start, one.right.end);
    if (one.left![0]!.datatype === "ifname" && /^"?[\w.-]+"?$/.test(value)) return `${key} "${value.replace(/"/g, "")}"`;
    if (/port$|addr$/.test(key) && /^[\d.:a-f]+$/.test(value)) return `${key} ${value}`;
    if (/^(?:iif|oif|protocol|l4proto|nfproto|nexthdr)$/.test(key)) continue;
    return one.left![0]!.protocol === undefined || one.left![0]!.protocol === "meta" ? key : `${one.left![0]!.protocol} ${key}`;
  }
  for (const one of [...statements].reverse()) {
    if (one.kind === "nat") return one.to?.address === undefined ? one.word.text : language.slice(one.to.address.start, one.to.address.end);
    if (one.kind === "vmap") return " vmap ";
    if (one.kind === "log") return "log ";
    if (one.kind === "reject" || one.kind === "tproxy" || one.kind === "synproxy") return one.word.text;
  }
  const last = statements.at(-1);
  return last?.kind === "verdict" && last.verdict !== undefined ? last.verdict.word.text : last === undefined ? undefined : last.word.text;
}

/** Takes back what the commands did, the last first; nothing where that cannot be said. */
export function undoOf(languages: readonly string[]): Commands | undefined {
  const undo: (readonly string[])[] = [];
  const all = commandsIn(languages);
  // What goes with its table needs no line of its own.
  const madeTable = all.some(({ verb, object }) => (verb === "add" || verb === "create") && object === "table");
  for (const command of [...all].reverse()) {
    const back = undone(command);
    if (back === undefined) return undefined;
    if (!madeTable || command.object === "table") undo.push(back);
  }
  return undo.length === 0 ? undefined : undo;
}

function undone(command: NftCommand & { readonly language: string }): readonly string[] | undefined {
  const { verb, object, elements, place: at, language } = command;
  const place = placeOf(command);
  if (place === undefined || (verb !== "add" && verb !== "insert" && verb !== "create")) return undefined;
  if (object === "rule") {
    // `add` puts it last, `insert` first; with a position it may be anywhere.
    if (at !== undefined) return undefined;
    return sh(`nft delete rule ${place} handle $(nft -a list chain ${place} | sed -n "s/.* # handle //p" | ${verb === "insert" ? "sed -n 2p" : "tail -n 1"})`);
  }
  if (object === "element") {
    const keys = (elements ?? []).map(({ key }) => language.slice(key.start, key.end));
    return keys.length === 0 ? undefined : nft(`delete element ${place} { ${keys.join(", ")} }`);
  }
  return OBJECTS.includes(object) ? nft(`delete ${object} ${place}`) : undefined;
}
