import { isNetfilterModule } from "../../knowledge/lookup.js";
import type { ListingFault } from "../../model/requirements.js";
import type { LoadedModule } from "../../grammar/listing/lsmod.js";

/** How much of a node a paste shows. */
export interface Shown {
  readonly faults: readonly Omit<ListingFault, "node">[];
  /** What is not there was perhaps not shown. */
  readonly partial: boolean;
  /** Of a filter: whether a module would have been shown if it were there; undefined where the filter is not known. */
  readonly wouldShow: ((module: string) => boolean) | undefined;
}

const PIPED = /\b(?:lsmod|cat\s+\/proc\/modules|\/proc\/modules)\b([^\n]*)/g;
const GREP = /\|\s*(?:e|f)?grep\s+((?:-\w+\s+)*)(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s|;&"']{1,200}))/g;
const GREP_FILE = /\b(?:e|f)?grep\s+((?:-\w+\s+)*)(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s|;&"']{1,200}))\s+\/proc\/modules/;
const HEAD = /\|\s*(?:head|tail|less|more|sed|awk|cut)\b/;
const CUT = /^[ \t>]*(?:\.{3,}|…|\[(?:snip|\.{3}|…|cut|truncated).{0,20}\]|<snip>|--More--[^\n]{0,20}|-- ?snip ?--|etc\.?)[ \t]*$/im;
const HEADING = /^[> |]{0,8}Module[ \t]{1,40}Size[ \t]{1,10}Used by/gm;

const lineOf = (text: string, at: number): number => { let line = 1; for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++; return line; };

/** What the paste shows signs of: a filter, a cut, colours, two lists, names without sizes, users that are not listed themselves. */
export function shownBy(text: string, loaded: readonly LoadedModule[] | undefined, bareNames: boolean): Shown {
  const faults: Omit<ListingFault, "node">[] = [];
  const filters: ((module: string) => boolean)[] = [];
  let partial = false, unknownFilter = false;
  const fault = (why: string, at?: number): void => void faults.push({ why, ...(at === undefined ? {} : { line: lineOf(text, at) }) });

  for (const found of text.matchAll(PIPED)) {
    const rest = found[1] ?? "";
    if (HEAD.test(rest)) { partial = unknownFilter = true; fault(`the list goes through ${HEAD.exec(rest)![0].replace(/\|\s*/, "")}: it shows a part`, found.index); }
    for (const grep of rest.matchAll(GREP)) { partial = true; filters.push(filterOf(grep)); fault(`the list is filtered by grep ${(grep[2] ?? grep[3] ?? grep[4] ?? "").slice(0, 60)}: what does not match is not shown`, found.index); }
  }
  const file = GREP_FILE.exec(text);
  if (file !== null) { partial = true; filters.push(filterOf(file)); fault("the list is filtered by grep: what does not match is not shown", file.index); }
  const cut = CUT.exec(text);
  if (cut !== null && loaded !== undefined) { partial = unknownFilter = true; fault("the list is cut", cut.index); }
  if (text.includes("\u001b[")) fault("the list is coloured: the colours were left out", text.indexOf("\u001b["));
  const headings = [...text.matchAll(HEADING)];
  if (headings.length > 1) fault(`${headings.length} lists in one paste: read as one, so what one of them lacks may come from the other`, headings[1]!.index);
  if (bareNames) fault("names without sizes and users: read as modules that are loaded");
  if (loaded !== undefined && filters.length === 0) {
    const names = new Set(loaded.map(({ module }) => module));
    const absent = new Set<string>();
    for (const { usedBy } of loaded) for (const user of usedBy) { const name = user.replaceAll("-", "_"); if (!names.has(name) && isNetfilterModule(name)) absent.add(name); }
    // With its heading a list says that it is whole; lines may have been taken out of it all the same.
    if (absent.size > 0) { if (headings.length === 0) partial = unknownFilter = true; fault(`the list is not whole: ${[...absent].slice(0, 5).join(", ")} use${absent.size === 1 ? "s" : ""} modules in it and ${absent.size === 1 ? "is" : "are"} not in it`); }
    if (headings.length === 0 && !bareNames && !/ Live\b/.test(text) && !/\blsmod\b/.test(text) && absent.size === 0) { fault("no heading `Module Size Used by`: the list may have been cut above"); }
  }
  return { faults, partial, wouldShow: unknownFilter || filters.length === 0 ? undefined : (module) => filters.every((shows) => shows(module)) };
}

/** Whether grep would have shown a module's own line; a pattern that is more than words shows what it shows. */
function filterOf([, options = "", ...patterns]: RegExpMatchArray): (module: string) => boolean {
  const pattern = (patterns.find(Boolean) ?? "").replaceAll("\\|", "|");
  const words = pattern.split("|").map((word) => word.replace(/^\^/, "").replace(/\.\*/g, "").replace(/[\\()]/g, ""));
  if (options.includes('v') || words.some((word) => /[[\]{}+*?$.]/.test(word))) return () => false;
  const low = options.includes('i');
  return (module) => words.some((word) => (low ? module.toLowerCase().includes(word.toLowerCase()) : module.includes(word)));
}
