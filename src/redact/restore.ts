/**
 * Puts back what {@link redact} took out: wherever a stand-in stands, what it stands for. The longest one counts, and a stand-in ends where its last
 * letters or digits do, so `host1` is not found in `host12`.
 */
export function restore(text: string, map: ReadonlyMap<string, string>): string {
  if (map.size === 0) return text;
  const lengths = new Map<string, number[]>();
  for (const standIn of map.keys()) {
    const head = standIn.slice(0, HEAD), known = lengths.get(head) ?? [];
    if (!known.includes(standIn.length)) lengths.set(head, [...known, standIn.length].sort((a, b) => b - a));
  }
  const parts: string[] = [];
  let behind = 0;
  for (let at = 0; at < text.length; at++) {
    const fitting = lengths.get(text.slice(at, at + HEAD))?.filter((one) => map.has(text.slice(at, at + one)));
    const length = fitting?.find((one) => !ALNUM.test(text.charAt(at + one))) ?? fitting?.[0];
    if (length === undefined) continue;
    parts.push(text.slice(behind, at), map.get(text.slice(at, at + length))!);
    at += length - 1;
    behind = at + 1;
  }
  parts.push(text.slice(behind));
  return parts.join("");
}

/** Every stand-in is at least as long. */
const HEAD = 4;
const ALNUM = /[A-Za-z0-9]/;
