import { CIRCUMSTANCES } from "../../src/knowledge/circumstances.js";
import type { Distribution, Release, VariantSwitch, Way } from "../../src/knowledge/distributions/index.js";
import type { WrapperProblem } from "../../src/knowledge/wrapper-problems.js";
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

/** docs/distributions.md: packages, saved rules, modules at boot and variants by distribution. */
export function distributionsPage(distributions: readonly Distribution[]): string {
  return [
    "# Distributions",
    "",
    `${distributions.length} distributions, appliances and phones.`,
    "What is not known is not guessed: without a version only what all releases agree in is used.",
    "",
    "Written by `npm run docs` from `src/knowledge/distributions`.",
    ...distributions.flatMap(distributionEntry),
    "",
  ].join("\n");
}

const distributionEntry = ({ name, like, releases, kernel, sources, thin }: Distribution): readonly string[] => [
  "",
  `## ${name}`,
  ...(like === undefined ? [] : ["", `As ${like}.`]),
  ...(kernel === undefined ? [] : ["", kernel.says]),
  ...releases.flatMap(releaseEntry),
  "",
  `From: ${sources.join("; ")}.${thin ? " Part of this rests on general knowledge that was not checked." : ""}`,
];

const releaseEntry = (release: Release): readonly string[] => [
  "",
  `- ${bounds(release)}${release.init}, packages by ${release.manager.id}${release.says === undefined ? "" : `. ${release.says}`}`,
  `  - packages: ${Object.entries(release.packages).map(([what, name]) => (what === name ? what : `${what} ${name}`)).join(", ") ||
    "none"}`,
  ...release.persistence.map(({ service, files, save, load }) => `  - ${service}: ${files.join(", ")}${way(
    "saved by",
    save,
  )}${way("loaded by", load)}`),
  ...(release.modulesAtBoot === undefined
    ? []
    : [`  - modules at boot: \`${release.modulesAtBoot.line}\` in ${release.modulesAtBoot.path}`]),
  ...variantEntry(release.variant),
];

function variantEntry(variant: VariantSwitch | undefined): readonly string[] {
  if (variant === undefined) return [];
  return [`  - iptables is ${variant.is}, chosen by ${variant.how}${variant.says === undefined ? "" : `. ${variant.says}`}`];
}

function bounds({ from, until }: Release): string {
  if (from === undefined && until === undefined) return "";
  return from === until
    ? `${from}: `
    : `${from === undefined ? "" : `from ${from} `}${until === undefined ? "" : `until ${until}`}`.trim() + ": ";
}

const way = (words: string, of: Way | undefined): string => (of === undefined ? "" : `; ${words} ${code(of.argv)}`);

interface TellingMessage { readonly id: string; readonly problem: string }

/** docs/wrappers.md: what the messages of programs around iptables are, and by which cause each class is answered. */
export function wrappersPage(messages: readonly TellingMessage[], classes: Readonly<Record<string, WrapperProblem>>): string {
  const of = (problem: string): readonly string[] => messages.filter((message) => message.problem === problem).map(({ id }) => id);
  return [
    "# Wrappers",
    "",
    `${messages.length} messages of programs around iptables, nft, ipset, IPVS and conntrack, in ${Object.keys(classes).length} classes.`,
    "Of a wrapper what is inside leads; a cause of its own is answered by its code; noise never leads.",
    "",
    "Written by `npm run docs` from `src/knowledge/wrapper-problems.ts`.",
    "What is known of and not read stands in [wrappers-not-read.md](wrappers-not-read.md).",
    "",
    "| class | is | code | messages | for instance |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(classes).map(([problem, { is, code: answer }]) => {
      const ids = of(problem);
      return `| ${problem} | ${is} | ${answer} | ${ids.length} | ${ids[0] ?? ""} |`;
    }),
    "",
  ].join("\n");
}
