import type { CommandOption } from "../../model/command.js";
import type { Span } from "../../model/text.js";
import type { Arity, ExtensionOptions, OptionSet } from "./extension-options.js";
import { protocolMatch } from "./extension-options.js";

/** A match or target while its options are being gathered. */
export interface Use {
  readonly name: string;
  readonly kind: "match" | "target";
  readonly known: OptionSet | undefined;
  readonly options: CommandOption[];
  readonly span: Span;
}

/** Where an extension's option goes. Without a use it belongs to no match or target. */
export interface Owner {
  readonly use?: Use;
  /** A match to be added for it: of the protocol, or of ebtables. */
  readonly implied?: { readonly name: string; readonly known: OptionSet };
  /** The option's name in full. */
  readonly name: string;
  readonly arity: Arity | undefined;
}

/** The option that `name` abbreviates, when there is one only. */
export function unabbreviated(names: Iterable<string>, name: string): string | undefined {
  let found: string | undefined;
  for (const candidate of names) {
    if (!candidate.startsWith(name)) continue;
    if (found !== undefined) return undefined;
    found = candidate;
  }
  return found;
}

/**
 * Finds whose option `--name` is, as getopt_long does with the options of all extensions loaded so far:
 * exactly one of theirs, one they abbreviate, one of the protocol's own match, which is loaded last.
 */
export function ownerOf(name: string, uses: readonly Use[], protocol: string | undefined, extensions: ExtensionOptions): Owner {
  const recent = [...uses].reverse();
  for (const use of recent) if (use.known?.has(name) === true) return { use, name, arity: use.known.get(name) };
  for (const use of recent) {
    const full = use.known && unabbreviated(use.known.keys(), name);
    if (full !== undefined) return { use, name: full, arity: use.known!.get(full) };
  }
  for (const [match, known] of candidates(protocol, extensions)) {
    const full = known.has(name) ? name : extensions.byOption ? undefined : unabbreviated(known.keys(), name);
    if (full !== undefined) return { implied: { name: match, known }, name: full, arity: known.get(full) };
  }
  const arity = extensions.all.get(name);
  const stranger = arity === undefined ? recent.find((use) => use.known === undefined) : recent[0]?.known === undefined && recent[0]?.kind === "match" ? recent[0] : undefined;
  return { ...(stranger === undefined ? {} : { use: stranger }), name, arity };
}

/** Matches that are loaded by their options alone. */
function candidates(protocol: string | undefined, extensions: ExtensionOptions): Iterable<readonly [string, OptionSet]> {
  if (extensions.byOption) return extensions.matches;
  const match = protocol === undefined ? undefined : protocolMatch(protocol);
  const known = match === undefined ? undefined : extensions.matches.get(match);
  return known === undefined ? [] : [[match!, known]];
}
