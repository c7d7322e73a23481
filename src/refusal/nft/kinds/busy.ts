import type { Mend } from "../../../model/refusal.js";
import type { NftStatement } from "../../../grammar/nft/types.js";

import { refusal, type Explain } from "../explain.js";
import { nft, sh } from "../mend/argv.js";
import { rebuiltTable, type Place } from "../mend/rebuild.js";
import { isName , isRulesFile } from "../mend/shapes.js";

/** How rules name what is to be deleted: a pattern of awk over the listing. */
function usedBy(object: string, name: string): string | undefined {
  const plain = name.replace(/\./g, "[.]").replace(/\//g, "[/]");
  if (object === "chain") return `(jump|goto) ${plain}( |,|$)`;
  if (object === "set" || object === "map") return `@${plain}( |,|$)`;
  if (object === "flowtable") return `flow add @${plain}( |$)`;
  if (object.startsWith("ct ")) return `${object} set "${plain}"`;
  return `${object} name "?${plain}"?( |$)`;
}

const uses = (object: string, name: string, { verdict, right, reference, object: named }: NftStatement): boolean =>
  object === "chain" ? verdict?.target?.text === name || (right?.elements ?? []).some((element) => element.verdict?.target?.text === name) :
    right?.name?.text === name || reference?.text === name || named?.name.text.replace(/"/g, "") === name;

/**
 * ```text
 * delete chain inet filter guard
 *                          ^^^^^ a rule jumps there
 * ```
 */
export const busy: Explain = (given) => {
  const { command, refused: { errno }, family, table, knownTable } = given;
  if (errno !== "EBUSY" || command?.verb !== "delete" || command.name === undefined || command.object === "rule" || command.object === "element") return undefined;
  const { object } = command;
  const name = command.name.text;
  const names = { object, name, ...(table === undefined ? {} : { table }) };
  if (!isName(family) || !isName(table) || !isName(name)) return refusal(given, "busy", names, []);
  const place = `${family} ${table}`;
  const gone = sh(`! nft list ${object} ${place} ${name}`);
  const again = nft(`delete ${object} ${place} ${name}`);
  const listed = (knownTable?.chains ?? []).flatMap((chain) => chain.rules.filter(({ statements }) => statements.some((one) => uses(object, name, one)))
    .map((rule) => ({ chain: chain.name, ...rule })));
  const told: Mend | undefined = listed.length > 0 && listed.every(({ handle, chain }) => handle !== undefined && isName(chain)) ? {
    intent: "the rules that use it are to go too", sure: "told", check: [gone],
    commands: [...listed.map(({ chain, handle }) => nft(`delete rule ${place} ${chain} handle ${handle!}`)), again],
  } : undefined;
  const pattern = usedBy(object, name);
  const found: Mend | undefined = pattern === undefined ? undefined : {
    intent: "the rules that use it are to go too", sure: "likely", check: [gone],
    commands: [sh(`nft -a list table ${place} | awk '$1 == "chain" { chain = $2 } /${pattern.replace(/\//g, "\\/")}/ && / # handle [0-9]+$/ { print chain, $NF }' | ` +
      `while read -r chain handle; do nft delete rule ${place} "$chain" handle "$handle"; done`), again],
  };
  return refusal(given, "busy", names, [told, found], command.name);
};

/** `flags constant`: no element comes in once a rule uses the set. */
export const setConstant: Explain = (given) => {
  const { command, refused: { errno }, family, table } = given;
  if (errno !== "EBUSY" || command?.object !== "element" || command.name === undefined || table === undefined) return undefined;
  const place: Place = { family: family ?? "ip", table, name: command.name.text };
  const flags = given.knownTable?.sets.find(({ name }) => name === command.name!.text)?.flags.filter((one) => one !== "constant") ?? [];
  const rebuilt = rebuiltTable("set", place, { flags: flags.join(",") });
  return refusal(given, "set-constant", { set: command.name.text }, rebuilt === undefined ? [] : [{
    intent: "the set is to take elements later too", sure: "likely", commands: [rebuilt, nft(given.line.trim())],
    check: [nft(`get element ${place.family} ${place.table} ${place.name} ${given.line.slice(given.line.indexOf("{"))}`)],
  }], command.name);
};

/** A circle of jumps, or more than 16 one in another. */
export const loop: Explain = (given) => {
  const { refused: { errno }, statements, mark, chain } = given;
  if (errno !== "EMLINK" && errno !== "ELOOP") return undefined;
  const path = given.refused.typed?.file;
  const jump = statements.find(({ verdict, start, end }) => verdict?.target !== undefined && (mark === undefined || (start < mark.end && mark.start < end)))?.verdict;
  return refusal(given, "loop", { chain, target: jump?.target?.text }, path === undefined || !isRulesFile(path) ? [] : [
    { intent: "the chains and their jumps show the circle: the kernel logs none", sure: "likely", commands: [["grep", "-nE", "chain|jump|goto", path]] },
  ], jump?.target ?? given.mark);
};

