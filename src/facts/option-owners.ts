import { IP_BASE } from "../grammar/command/base-options.js";
import { IP_OPTIONS } from "../grammar/command/extension-options.js";

const plain = (option: string): string => option.replace(/^-{1,2}/, "").toLowerCase();

let owners: ReadonlyMap<string, readonly string[]> | undefined;

/** The matches and targets that have an option; none for the program's own and for those nobody has. */
export function ownersOf(option: string): readonly string[] {
  owners ??= ownersByOption();
  return owners.get(plain(option)) ?? [];
}

function ownersByOption(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [owner, options] of [...IP_OPTIONS.matches, ...IP_OPTIONS.targets]) {
    for (const option of options.keys()) found.set(option, [...(found.get(option) ?? []), owner]);
  }
  return found;
}

export const isOwnOption = (option: string): boolean => IP_BASE.long.has(plain(option)) || (/^-\w$/.test(option) && IP_BASE.short.has(option.slice(1)));

export const optionNames = (): readonly string[] => [...IP_OPTIONS.all.keys(), ...IP_BASE.long.keys()];
