import { CIRCUMSTANCES } from "../../src/knowledge/circumstances.js";
import type { OwnedNames, Owner, Rebuild } from "../../src/knowledge/owners/index.js";

/** docs/owners.md: whose chains, tables and sets are, and how they are made again. */
export function ownersPage(owners: readonly Owner[]): string {
  return [
    "# Owners",
    "",
    `${owners.length} programs make chains, tables, sets or rules and expect them to stay.`,
    "Nothing that whytables prints flushes, deletes, creates or renames what is theirs.",
    "`*` stands for any letters, `#` for digits, `%` for a hash.",
    "",
    "Written by `npm run docs` from `src/knowledge/owners`.",
    ...owners.flatMap(ownerEntry),
    "",
  ].join("\n");
}

const ownerEntry = (owner: Owner): readonly string[] => [
  "",
  `## ${owner.id}`,
  "",
  `${capital(owner.name)}.${owner.thin ? " Part of this rests on general knowledge that was not checked." : ""}`,
  "",
  ...owner.objects.map((names) => `- ${namesEntry(names)}`),
  ...(owner.rebuild.length === 0 ? ["- made again by: nothing known"] : owner.rebuild.map(rebuildEntry)),
  healing(owner),
  ...owner.look.map(({ argv, where, for: what }) => `- look, on the ${where}: ${code(argv)} for ${what}`),
  ...(owner.never ?? []).map(({ argv, says }) => `- never ${code(argv)}: ${says}`),
  `- from: ${owner.sources.join("; ")}`,
];

function healing({ healsItself: { does, within, says } }: Owner): string {
  return `- heals itself: ${does}${within === undefined ? "" : `, within ${within} s`}. ${says}`;
}

function namesEntry({ kind, names, tables, families, filledBy, common }: OwnedNames): string {
  const within = joined([families?.join(", "), tables === undefined ? undefined : `table ${tables.join(", ")}`]);
  const notes = joined([filledBy && "filled by the person", common && "only where it is known to be there"]);
  return `${kind}${within && ` (${within})`}: ${names.map((name) => `\`${name}\``).join(" ")}${notes && ` — ${notes}`}`;
}

function rebuildEntry({ argv, where, effect, says, when = [] }: Rebuild): string {
  const words = when.map((one) => ` ${CIRCUMSTANCES[one]}`).join(",");
  return `- made again${words}: ${code(argv)} on the ${where} (${effect}). ${says}`;
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join("; ");

const code = (argv: readonly string[]): string => `\`${argv.join(" ")}\``;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
