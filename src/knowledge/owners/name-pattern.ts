/**
 * Patterns for names of chains, tables and sets:
 *
 * ```text
 * CNI-DN-%   tap#i#-IN   f2b-*
 *        ^      ^ ^          ^ one or more of any
 *        |      +-+ digits
 *        + a hash: eight or more of 0-9A-Za-z
 * ```
 */
type Part = string | { readonly of: "any" | "digits" | "hash" };

const WILD: Readonly<Record<string, Part | undefined>> = { "*": { of: "any" }, "#": { of: "digits" }, "%": { of: "hash" } };
const HASH_LETTERS = 8;

/** nft's longest name is 255 bytes (`include/uapi/linux/netfilter/nf_tables.h` NFT_NAME_MAXLEN); nothing longer is anybody's. */
const LONGEST = 255;

export const isPattern = (name: string): boolean => /[*#%]/.test(name);

function partsOf(pattern: string): readonly Part[] {
  return pattern.split(/([*#%])/).filter((part) => part !== "").map((part) => WILD[part] ?? part);
}

/** A test for one pattern. Each wild part takes as much as it can, from behind, so that the cost is at most name × parts. */
export function namePattern(pattern: string): (name: string) => boolean {
  const parts = partsOf(pattern), head = lettersOf(parts[0]), tail = lettersOf(parts.at(-1));
  // Most names begin otherwise, which is told at once.
  return (name) => name.startsWith(head) && name.endsWith(tail) && name.length <= LONGEST && endsOf(parts, name).has(name.length);
}

const lettersOf = (part: Part | undefined): string => (typeof part === "string" ? part : "");

/** Where in the name each part may end; one pass per part. */
function endsOf(parts: readonly Part[], name: string): ReadonlySet<number> {
  let ends: ReadonlySet<number> = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    if (typeof part === "string") {
      for (const at of ends) if (name.startsWith(part, at)) next.add(at + part.length);
    } else {
      // Runs from a later start lie within those of an earlier one, where the letters do not break them.
      let from = Number.POSITIVE_INFINITY;
      for (let at = 0; at < name.length; at++) {
        if (!takes(part.of, name.charCodeAt(at))) { from = Number.POSITIVE_INFINITY; continue; }
        if (ends.has(at)) from = Math.min(from, at);
        if (at + 1 - from >= (part.of === "hash" ? HASH_LETTERS : 1)) next.add(at + 1);
      }
    }
    ends = next;
    if (ends.size === 0) break;
  }
  return ends;
}

function takes(of: "any" | "digits" | "hash", code: number): boolean {
  if (of === "any") return true;
  const digit = code >= 48 && code <= 57;
  return digit || (of === "hash" && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)));
}
