import { foldWords } from "../input/fold.js";
import { ERRNO_TEXTS } from "../knowledge/errno.js";

let folded: ReadonlyMap<string, readonly string[]> | undefined;

/** The known error texts that begin with a character, folded like a ticket, the longest first. Made when first asked for. */
export function knownErrorTexts(firstChar: string): readonly string[] {
  folded ??= byFirstChar();
  return folded.get(firstChar) ?? [];
}

function byFirstChar(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of ERRNO_TEXTS) {
    const low = foldWords(text);
    const group = groups.get(low.charAt(0));
    if (group === undefined) groups.set(low.charAt(0), [low]);
    else group.push(low);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}
