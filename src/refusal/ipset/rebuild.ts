import { shellLine } from "../../escape/shell.js";
import type { Step } from "../fault.js";

/** Names that may stand in a script of sed. */
export const isPlainName = (name: string): boolean => /^\w[\w.-]{0,26}$/.test(name);
const escaped = (name: string): string => name.replace(/\./g, "\\.");

/**
 * A set with the same elements and another definition: a second one is made, the elements are copied, the two change places, the old one goes.
 * Whoever uses the set goes on using it. `create` is what becomes of the words behind `create NAME`: an expression of sed, or words of one's own.
 */
export function rebuilt(prefix: readonly string[], set: string, create: { readonly edit: readonly string[] } | { readonly words: readonly string[] }): readonly Step[] {
  const other = `${set}-new`, name = escaped(set);
  const renamed = [`s/^add ${name} /add ${other} /`, `s/^create ${name} /create ${other} /`];
  const script = "edit" in create
    ? `ipset save ${set} | sed ${[...create.edit.map((edit) => `/^create /${edit}`), ...renamed].map((expression) => `-e ${shellLine([expression])}`).join(" ")} | ipset restore`
    : `{ ${shellLine(["echo", ["create", other, ...create.words].join(" ")])}; ipset save ${set} | sed -n ${kept(create.words).map((expression) => `-e ${shellLine([expression])}`).join(" ")} -e ${shellLine([`s/^add ${name} /add ${other} /p`])}; } | ipset restore`;
  return [
    { argv: [...prefix, "sh", "-c", script], script: true },
    { argv: [...prefix, "ipset", "swap", set, other] },
    { argv: [...prefix, "ipset", "destroy", other] },
  ];
}

/** What elements may not carry into a set that does not know it; where a set times its elements out, those that did not go on without. */
function kept(words: readonly string[]): readonly string[] {
  return [
    words.includes("timeout") ? "/^add /{/ timeout /!s/$/ timeout 0/}" : "s/ timeout [0-9]*//",
    ...(words.includes("comment") ? [] : ["s/ comment \"[^\"]*\"//"]),
    ...(words.includes("counters") ? [] : ["s/ packets [0-9]* bytes [0-9]*//"]),
  ];
}

/** More elements than any set that was full with the usual number. Memory is taken as they come. */
export const MORE_ELEMENTS = "1048576";
