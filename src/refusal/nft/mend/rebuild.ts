import { sh } from "./argv.js";
import { extendedPattern } from "../../../escape/sed.js";
import { isName, isShellSafe } from "./shapes.js";

/**
 * Sets and chains cannot be changed, only made again. One batch does it: what is listed is taken out and put back with the change, so that no
 * element, rule or counter is lost, and nothing happens where the kernel says no. A set that rules use can only be taken out with its table.
 */
const batch = (object: string, place: string, script: string): readonly string[] | undefined => {
  if (!isShellSafe(place) || script.includes("'")) return undefined;
  const rest = `{ echo 'delete ${object} ${place}'; printf '%s\\n' "$old" | sed -zE '${script}'; } | nft -f -`;
  const old = `old=$(nft list ${object} ${place})`;
  // What iptables-nft wrote is not listed as it is: such a table cannot be put back.
  return sh(object === "table" ? `${old} && case $old in *'managed by iptables'*|*'xt match'*|*'xt target'*|*'# xt_'*) exit 1;; esac && ${rest}` : `${old} && ${rest}`);
};

/** The whole text behind `set NAME {` up to its end holds one of these rows; `[^}]` ends before the elements do. */
const within = (object: string, name: string): string => `(\\n\\t${object} ${extendedPattern(name)} \\{[^}]*\\n\\t\\t)`;

/** One flag more, another size, a row more, other flags (or none). */
export type Row = { readonly flag: string } | { readonly size: number } | { readonly row: string } | { readonly flags: string };

function scriptOf(object: string, name: string, change: Row): string {
  const head = `(\\n\\t${object} ${extendedPattern(name)} \\{\\n\\t\\ttype[^\\n]*)`;
  if ("flag" in change) return `s/${within(object, name)}flags /\\1flags ${change.flag},/;t;s/${head}/\\1\\n\\t\\tflags ${change.flag}/`;
  if ("size" in change) return `s/${within(object, name)}size [0-9]+/\\1size ${change.size}/`;
  if ("row" in change) return `s/${head}((\\n\\t\\t(size|flags|policy|timeout|gc-interval)[^\\n]*)*)/\\1\\2\\n\\t\\t${change.row}/`;
  const replaced = change.flags === "" ? "" : `flags ${change.flags}`;
  return `s/${within(object, name)}flags [^\\n]*/\\1${replaced}/${replaced === "" ? "" : `;t;s/${head}/\\1\\n\\t\\t${replaced}/`}`;
}

export interface Place { readonly family: string; readonly table: string; readonly name: string }

const shaped = ({ family, table, name }: Place): boolean => isName(family) && isName(table) && isName(name);

export const rebuiltSet = (object: "set" | "map", place: Place, change: Row): readonly string[] | undefined => shaped(place) ?
  batch(object, `${place.family} ${place.table} ${place.name}`, scriptOf(object, place.name, change)) : undefined;

export const rebuiltTable = (object: "set" | "map", place: Place, change: Row): readonly string[] | undefined => shaped(place) ?
  batch("table", `${place.family} ${place.table}`, scriptOf(object, place.name, change)) : undefined;

/** A chain with another hook row: rules stay. */
export const rebuiltChain = (place: Place, row: string): readonly string[] | undefined => shaped(place) && /^[\w -]+(?:; policy \w+)?$/.test(row) ?
  batch("table", `${place.family} ${place.table}`,
    `s/(\\n\\tchain ${extendedPattern(place.name)} \\{\\n)\\t\\ttype [^\\n]*/\\1\\t\\t${row};/;t;s/\\n\\tchain ${extendedPattern(place.name)} \\{/&\\n\\t\\t${row};/`) : undefined;
