import type { Mend } from "../../../model/refusal.js";
import type { NftBlock, NftCommand, NftHook } from "../../../grammar/nft/types.js";
import { namedAt, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf } from "../mend/build.js";
import { nft, sh } from "../mend/argv.js";
import { rebuiltChain, type Place } from "../mend/rebuild.js";
import { nearestAbove, ROWS_MOST } from "../mend/sed.js";
import { isLanguage, isName } from "../mend/shapes.js";
import { hookOfName, hookWords } from "../mend/make.js";

const SETS = ["set", "map"];

/** `create` refuses what is there; `add` does not. */
export const exists: Explain = (given) => {
  const { command, mark, refused: { errno } } = given;
  if (errno !== "EEXIST" || command?.verb !== "create" || command.object === "element" || mark === undefined) return undefined;
  const verb = command.verbWord!;
  const name = command.name ?? command.table;
  return refusal(given, "exists", { object: command.object, name: name?.text }, [
    mendOf(given, {
      intent: "it may be there already", sure: "likely", changes: [{ start: verb.start, end: verb.end, text: "add" }],
      ...(given.form === "command" ? { undo: [] } : {}),
    }),
  ]);
};

/** A map's key has another value, or `create element` met one that is there. */
export const elementExists: Explain = (given) => {
  const { command, mark, refused: { errno } } = given;
  if (errno !== "EEXIST" || command?.object !== "element" || mark === undefined) return undefined;
  const elements = command.elements ?? [];
  const one = elements.find(({ start, end }) => start <= mark.start && mark.start < end) ?? elements[0];
  const place = placeOf(command);
  const names = { set: command.name?.text, element: one === undefined ? undefined : given.line.slice(one.start, one.end) };
  if (command.verb === "create") {
    const verb = command.verbWord!;
    return refusal(given, "element-exists", names, [
      mendOf(given, { intent: "those that are there may stay", sure: "likely", changes: [{ start: verb.start, end: verb.end, text: "add" }], undo: [] }),
    ]);
  }
  if (one === undefined || place === undefined) return refusal(given, "element-exists", names, []);
  const key = given.line.slice(one.key.start, one.key.end);
  // One batch, so that the key is never without a value.
  const both = `delete element ${place} { ${key} }; ${given.line.trim()}`;
  return refusal(given, "element-exists", names, [
    given.form === "command" ? mendOf(given, { intent: "the key is to have the new value", sure: "likely", instead: [both] }) :
      mendOf(given, { intent: "the key is to have the new value", sure: "likely", before: [{ command: `delete element ${place} { ${key} }` }] }),
  ]);
};

const placeOf = ({ family, table, name }: NftCommand): string | undefined =>
  isName(table?.text) && isName(name?.text) ? `${family?.text ?? "ip"} ${table.text} ${name.text}` : undefined;

/** `add set` or `add map` of another type or with other flags than the one that is there. */
export const definitionDiffers: Explain = (given) => {
  const { refused: { errno, file }, mark } = given;
  if (errno !== "EEXIST" || mark === undefined) return undefined;
  const declared = namedAt(given);
  if (declared === undefined || !SETS.includes(declared.object) || declared.verb !== "add") return undefined;
  const name = declared.name.text;
  const names = { object: declared.object, name };
  if (given.form === "file" && file !== undefined && declared.table === undefined) {
    return refusal(given, "definition-differs", names, [replaced(given, "the table of the file is to take the place of the one that is there")]);
  }
  const place = placeOf(declared);
  if (place === undefined) return refusal(given, "definition-differs", names, []);
  const again = given.line.trim();
  if (given.form === "file") {
    return refusal(given, "definition-differs", names, [mendOf(given, { intent: "it is to be made again", sure: "likely", before: [{ command: `delete ${declared.object} ${place}` }] })]);
  }
  return refusal(given, "definition-differs", names, [
    kept(given, declared, place),
    mendOf(given, { intent: "it is to be made again, without the elements it has", sure: "guess", instead: [`delete ${declared.object} ${place}; ${again}`] }),
  ]);
};

/** Made anew in one batch, with the elements that the old one has; where their type is another the kernel refuses the whole. */
function kept(given: NftCase, declared: NftCommand, place: string): Mend | undefined {
  const { block } = declared;
  if (block === undefined) return undefined;
  const body = given.line.slice(block.start, block.end);
  if (!isLanguage(given.line) || body.includes("'") || !/^[\w ;{},.:=/*"-]*$/.test(body)) return undefined;
  const head = given.line.slice(declared.start, block.start).trim();
  const list = `nft list ${declared.object} ${place}`;
  const script = `e=$(${list} | tr "\\n" " " | sed -n "s/.*elements = { \\(.*\\) }.*}.*}.*/\\1/p"); ` +
    `{ echo "delete ${declared.object} ${place}"; echo '${head} ${body}'; [ -z "$e" ] || echo "add element ${place} { $e }"; } | nft -f -`;
  return { intent: "it is to be made again, with the elements it has", sure: "likely", commands: [sh(script)], check: [sameAgain(given)] };
}

/** What was refused is taken once the thing is as it says. */
const sameAgain = (given: NftCase): readonly string[] => nft(`-c ${given.line.trim()}`);

/**
 * At the head of the file's table: `table F T`, `delete table F T`. One batch puts the new one in the place of the old; a table that iptables-nft
 * and its kin put their rules into is everybody's and stays.
 */
function replaced(given: NftCase, intent: string): Mend | undefined {
  const { refused: { file } } = given;
  if (file === undefined || file.line > ROWS_MOST) return undefined;
  const mend = fileSteps(given, [["-zE", nearestAbove(file.line, "([ \\t]*)table ([a-z0-9]+ )?([^ \\n]+) \\{", "\\3table \\4\\5\\n\\3delete table \\4\\5\\n\\3table \\4\\5 {")]], intent, "likely");
  return mend === undefined ? undefined : { ...mend, commands: [notShared(file.path), ...mend.commands] };
}

/** Ends the steps before anything is changed where the file's table may hold rules of iptables-nft. */
const notShared = (path: string): readonly string[] =>
  sh(`! { grep -qE '^[[:blank:]]*table (ip6? )?(filter|nat|mangle|raw|security)[[:blank:]]' '${path}' && nft list ruleset 2>&1 | grep -qE 'managed by iptables|xt (match|target)|# xt_'; }`);

const hookIn = (block: NftBlock | undefined): NftHook | undefined => block?.items.find((item): item is NftHook => item.kind === "hook");

/** A chain that is there cannot get another type, hook or priority. */
export const baseChainDiffers: Explain = (given) => {
  const { refused: { errno }, mark, form, knownTable } = given;
  if ((errno !== "EEXIST" && errno !== "EOPNOTSUPP" && errno !== "EBUSY") || mark === undefined) return undefined;
  const declared = namedAt(given);
  if (declared?.object !== "chain" || declared.verb === "delete") return undefined;
  const hook = hookIn(declared.block);
  const chain = declared.name.text;
  if (form === "file" && declared.table === undefined) {
    if (errno !== "EEXIST") return undefined;
    return refusal(given, "base-chain-differs", { chain }, [replaced(given, "the table of the file is to take the place of the one that is there")]);
  }
  if (hook?.type === undefined || hook.priority === undefined || declared.table === undefined) return undefined;
  const place: Place = { family: declared.family?.text ?? "ip", table: declared.table.text, name: chain };
  const policy = declared.block?.items.find((item) => item.kind === "property" && item.word.text === "policy");
  const row = hookWords({ type: hook.type.text, hook: hook.hook.text, priority: given.line.slice(hook.priority.start, hook.priority.end) }) +
    `; policy ${policy?.kind === "property" ? policy.values[0]!.text : "accept"}`;
  const rebuilt = rebuiltChain(place, row);
  const taken = (knownTable?.chains ?? []).map(({ name }) => name);
  const other = [`${hook.hook.text}2`, `${chain}2`, `${chain}_new`].find((one) => !taken.includes(one)) ?? `${chain}_new`;
  const free = isName(other);
  const fresh = free ? mendOf(given, {
    intent: `a chain \`${other}\` of its own is wanted`, sure: "guess", changes: [{ start: declared.name.start, end: declared.name.end, text: other }],
  }) : undefined;
  const again: Mend | undefined = rebuilt === undefined ? undefined :
    { intent: "the chain is to be another, with the rules it has", sure: "likely", commands: [rebuilt], check: [sameAgain(given)] };
  // A chain named after a hook, or one that the text shows at another hook, keeps what it does: its rules were not written for this hook.
  const moves = (hookOfName(chain) ?? hook.hook.text) !== hook.hook.text || (given.knownChain?.hook ?? hook.hook.text) !== hook.hook.text || errno === "EOPNOTSUPP" && hookOfName(chain) === undefined;
  return refusal(given, "base-chain-differs", { chain, hook: hook.hook.text, priority: given.line.slice(hook.priority.start, hook.priority.end) }, moves ? [fresh] : [again, fresh]);
};

/** `rename chain … old new`: new is there. */
export const nameTaken: Explain = (given) => {
  const { command, refused: { errno } } = given;
  if (errno !== "EEXIST" || command?.verb !== "rename" || command.newName === undefined) return undefined;
  return refusal(given, "name-taken", { chain: command.name?.text, name: command.newName.text }, [], command.newName);
};
