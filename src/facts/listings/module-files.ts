import { moduleName } from "../../knowledge/module-name.js";
import type { Fact } from "../../model/fact.js";
import { seenIn, type Paste } from "./paste.js";

/** Vendors of routers keep them in one folder, without `kernel/net/`. */
const FILE = /\/lib\/(?:system-)?modules\/[\w.+~-]{1,96}\/(?:kernel\/net\/(?:[\w-]{1,40}\/){0,6}([\w-]{1,64})|((?:xt|ipt|ip6t|nf|nft|ip|ip6|ebt)_[\w-]{1,60}))\.ko(?:\.(?:xz|zst|gz))?(?![\w.])([^\n]{0,60})/g;
/** `Could not open '…/xt_recent.ko': No such file or directory`, `Error inserting x (…/x.ko): Unknown symbol`. */
const FAILED = /^['")]{0,2}:/;

/** Modules whose files the lines show: `insmod …/ip_tables.ko`, `filename: …`, what find and ls list. */
export function moduleFiles(paste: Paste): readonly Fact[] {
  const found = [...paste.text.slice(0, 16_384).matchAll(FILE)].filter(([, , , rest]) => !FAILED.test(rest ?? ""));
  if (found.length === 0) return [];
  const last = found.at(-1)!;
  return [seenIn(paste, "modulesOnDisk", [...new Set(found.map(([, within, flat]) => moduleName((within ?? flat)!)))], { start: found[0]!.index, end: last.index + last[0].length })];
}
