import { moduleName } from "../../knowledge/module-name.js";
import type { Fact } from "../../model/fact.js";
import { seenIn, type Paste } from "./paste.js";

const FILE = /\/lib\/modules\/[\w.+~-]{1,96}\/kernel\/net\/(?:[\w-]{1,40}\/){0,6}([\w-]{1,64})\.ko(?:\.(?:xz|zst|gz))?(?![\w.])([^\n]{0,60})/g;
/** `Could not open '…/xt_recent.ko': No such file or directory`, `Error inserting x (…/x.ko): Unknown symbol`. */
const FAILED = /^['")]{0,2}:/;

/** Modules whose files the lines show: `insmod …/ip_tables.ko`, `filename: …`, what find and ls list. */
export function moduleFiles(paste: Paste): readonly Fact[] {
  const found = [...paste.text.slice(0, 16_384).matchAll(FILE)].filter(([, , rest]) => !FAILED.test(rest ?? ""));
  if (found.length === 0) return [];
  const last = found.at(-1)!;
  return [seenIn(paste, "modulesOnDisk", [...new Set(found.map(([, module]) => moduleName(module!)))], { start: found[0]!.index, end: last.index + last[0].length })];
}
