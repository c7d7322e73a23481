import { parseKernelConfig } from "../../grammar/listing/kernel-config.js";
import { parseLsmod } from "../../grammar/listing/lsmod.js";
import { parseModprobeConf } from "../../grammar/listing/modprobe-conf.js";
import { parseModulesBuiltin } from "../../grammar/listing/modules-builtin.js";
import { parseTablesNames, type NamesListing } from "../../grammar/listing/table-names.js";
import { isKnownTable } from "../../knowledge/hooks.js";
import { extensionOf } from "../../knowledge/lookup.js";
import type { Fact } from "../../model/fact.js";
import { assumedIn, below, seenIn, type Paste } from "./paste.js";

const HEAD = /^Module[ \t]{1,40}Size[ \t]{1,10}Used by/;

/** A whole list that is empty is what a container shows; nothing follows from it about the node's modules. */
export function loadedModules(paste: Paste): readonly Fact[] {
  const rows = parseLsmod(paste.text);
  if (rows !== undefined) return [seenIn(paste, "modulesLoaded", rows.map(({ module }) => module), { start: rows[0]!.span.start, end: rows.at(-1)!.span.end })];
  const lines = [paste.head, ...below(paste)];
  const head = lines.findIndex((line) => HEAD.test(line));
  if (head < 0 || (lines[head + 1] ?? "") !== "") return [];
  return [assumedIn(paste, "place", "container", "lsmod shows no module at all")];
}

const FACT_OF_KIND: Readonly<Record<NamesListing["kinds"][number], string>> = { tables: "tables", matches: "kernelMatches", targets: "kernelTargets" };

/** Those of IPv6 are left out: the facts are those of ip_tables. Where one command printed several files, each name's own kind counts. */
export function namesInKernel(paste: Paste): readonly Fact[] {
  const facts: Fact[] = [];
  for (const { family, kinds, names, absent, span } of parseTablesNames(paste.text) ?? []) {
    if (family === "ip6" || absent) continue;
    for (const kind of kinds) {
      const own = kinds.length === 1 ? names : names.filter((name) => (kind === "tables" ? isKnownTable(name) : extensionOf(kind === "matches" ? "match" : "target", name, family) !== undefined));
      facts.push(seenIn(paste, FACT_OF_KIND[kind], own, span));
    }
  }
  return facts;
}

export function builtInModules(paste: Paste): readonly Fact[] {
  const rows = parseModulesBuiltin(paste.text);
  return rows === undefined ? [] : [seenIn(paste, "modulesBuiltIn", rows.map(({ module }) => module), { start: rows[0]!.span.start, end: rows.at(-1)!.span.end })];
}

export function missingOptions(paste: Paste): readonly Fact[] {
  const rows = parseKernelConfig(paste.text) ?? [];
  const factOf = (name: string, some: typeof rows): readonly Fact[] =>
    (some.length === 0 ? [] : [seenIn(paste, name, some.map(({ option }) => option), { start: some[0]!.span.start, end: some.at(-1)!.span.end })]);
  return [
    ...factOf("kernelConfigMissing", rows.filter(({ value }) => value === "n")),
    ...factOf("kernelConfigBuilt", rows.filter(({ value }) => value === "y" || value === "m")),
  ];
}

/** `blacklist spammers` is no module; kernel modules of netfilter have a number or an underscore in their names. */
const LOOKS_LIKE_MODULE = /[_\d]/;

export function forbiddenModules(paste: Paste): readonly Fact[] {
  const rules = parseModprobeConf(paste.text)?.filter(({ forbids, module }) => forbids && LOOKS_LIKE_MODULE.test(module)) ?? [];
  return rules.length === 0 ? [] : [seenIn(paste, "modulesBlacklisted", [...new Set(rules.map(({ module }) => module))], { start: rules[0]!.span.start, end: rules.at(-1)!.span.end })];
}

const RELEASE = /^\d{1,3}\.\d{1,3}[\w.+~-]{0,90}$/;
const NONE = /\/lib\/modules[^\n]{0,100}(?:no such file|not found)|(?:cannot|can't) access[^\n]{0,20}\/lib\/modules/i;

/** What `ls /lib/modules` printed, short or long. */
export function kernelsOnDisk(paste: Paste): readonly Fact[] {
  const lines = below(paste);
  const first = lines[0] ?? "";
  if (NONE.test(first)) return [seenIn(paste, "moduleTree", false)];
  const releases: string[] = [];
  for (const line of lines) {
    const words = line.split(/\s+/);
    const names = /^[dltr-][rwxst.+-]{9}/.test(line) ? words.slice(-1) : words;
    const found = names.map((name) => name.replace(/^\/lib\/modules\/|\/$/g, "")).filter((name) => RELEASE.test(name));
    if (found.length === 0 && !/^total \d|^\.{1,2}$|\.{1,2}$/.test(line)) break;
    releases.push(...found);
  }
  if (releases.length > 0) return [seenIn(paste, "kernelsOnDisk", releases)];
  return EMPTY.test(first) && (lines[1] ?? "") === "" ? [seenIn(paste, "moduleTree", false)] : [];
}
/** `ls -l` of an empty folder. */
const EMPTY = /^total 0$/;

/** How a package's name gives the release that uname prints. */
const PACKAGES: readonly { readonly pattern: RegExp; readonly release: (parts: readonly string[]) => string }[] = [
  { pattern: /^kernel(?:-core|-modules|-modules-core|-default|-ml|-lt|-uek)?-(\d[\w.~+-]{4,80})$/, release: ([, whole]) => whole! },
  { pattern: /^ii +linux-image-(\d[\w.+-]{4,80})(?: |$)/, release: ([, whole]) => whole! },
  // Arch: linux 6.5.6.arch2-1, linux-zen 6.5.6.zen2-1, linux-lts 6.1.55-1
  { pattern: /^(?:local\/)?linux (\d[\d.]{2,16})\.(arch\d{1,2})-(\d{1,3})(?: |$)/, release: ([, version, arch, build]) => `${version}-${arch}-${build}` },
  // Until 2018, and Arch Linux ARM: linux 4.4.5-1 and linux-kirkwood 4.4.262-1 are 4.4.5-1-ARCH and 4.4.262-1-ARCH.
  { pattern: /^(?:local\/)?linux(?:-kirkwood|-armv[57]|-aarch64)? (\d\.\d{1,3}\.\d{1,4})-(\d{1,3})(?: |$)/, release: ([, version, build]) => `${version}-${build}-ARCH` },
  { pattern: /^(?:local\/)?linux-zen (\d[\d.]{2,16})\.(zen\d{1,2})-(\d{1,3})(?: |$)/, release: ([, version, zen, build]) => `${version}-${zen}-${build}-zen` },
  { pattern: /^(?:local\/)?linux-lts (\d[\d.]{2,16})-(\d{1,3})(?: |$)/, release: ([, version, build]) => `${version}-${build}-lts` },
];
const OTHER_PACKAGE = /^(?:ii|rc|un|iU|iF)? {0,4}(?:local\/)?(?:kernel|linux)\b/;

/** Releases of the kernels that the package manager lists as installed. */
export function kernelPackages(paste: Paste): readonly Fact[] {
  const releases: string[] = [];
  for (const line of below(paste)) {
    const found = PACKAGES.map(({ pattern, release }) => [pattern.exec(line), release] as const).find(([parts]) => parts !== null);
    if (found !== undefined) releases.push(found[1](found[0]!));
    else if (!OTHER_PACKAGE.test(line) && !RELEASE.test(line)) break;
  }
  return releases.length === 0 ? [] : [seenIn(paste, "kernelsOnDisk", [...new Set(releases)])];
}
