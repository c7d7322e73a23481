import { replacementFor, type RedactedKind } from "../input/replacements.js";

/** Values that name nobody: they stay, so that the text says the same. */
const HARMLESS = /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|255(?:\.\d+){3}|::1?|fe80::|ff02::\d|192\.0\.2\.\d+|198\.51\.100\.\d+|203\.0\.113\.\d+)$/i;

/** What is private in a ticket, by kind. The first pattern that fits a place counts. Each is bounded, so no text can make it slow. */
const PRIVATE: readonly { readonly kind: RedactedKind; readonly pattern: RegExp }[] = [
  { kind: "secret", pattern: /(?<=\b(?:password|passwd|pwd|token|secret|api[_-]?key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?)[^\s"',;]{3,200}/gi },
  { kind: "email", pattern: /\b[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}\b/gi },
  { kind: "uuid", pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi },
  { kind: "hash", pattern: /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{40,64}\b/gi },
  { kind: "mac", pattern: /\b[0-9a-f]{2}(?::[0-9a-f]{2}){5,13}\b/gi },
  { kind: "ipv6", pattern: /(?<![\w:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}(?![\w:])|(?<![\w:.])(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?(?![\w:])/gi },
  { kind: "ipv4", pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)/g },
  { kind: "user", pattern: /(?<=^|[\s[(])[a-z_][a-z0-9_-]{0,31}(?=@[\w.-]{1,64}[ :~\]][^\n]{0,60}?[$#])/gim },
  { kind: "host", pattern: /(?<=[\s[(][a-z_][a-z0-9_-]{0,31}@|^[a-z_][a-z0-9_-]{0,31}@)[a-z0-9][\w.-]{0,63}(?=[ :~\]][^\n]{0,60}?[$#])/gim },
  { kind: "host", pattern: /(?<=^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+-]{8,24}Z?) )[a-zA-Z0-9][\w.-]{0,63}(?= [\w./-]{1,48}(?:\[\d{1,9}\])?:)/gm },
];

const KEPT_USERS = new Set(["root", "user", "admin"]);

/**
 * Replaces what is private in a ticket: addresses, host and user names, mail addresses, ids, passwords. The same value gets the same replacement,
 * replacements are of the same kind (documentation addresses, `host1`), so the redacted text is diagnosed like the original.
 * @returns the text, and a map from each replacement to what it stands for — keep that one private
 * @throws TypeError when `text` is no string
 */
export function redact(text: string): { text: string; map: ReadonlyMap<string, string> } {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  const places: { start: number; end: number; kind: RedactedKind; value: string }[] = [];
  for (const { kind, pattern } of PRIVATE) {
    for (const found of text.matchAll(pattern)) {
      if (HARMLESS.test(found[0]) || (kind === "user" && KEPT_USERS.has(found[0]))) continue;
      places.push({ start: found.index, end: found.index + found[0].length, kind, value: found[0] });
    }
  }
  return replaceAll(text, places);
}

function replaceAll(text: string, places: readonly { readonly start: number; readonly end: number; readonly kind: RedactedKind; readonly value: string }[]): { text: string; map: ReadonlyMap<string, string> } {
  const given = new Map<string, string>(), counters = new Map<RedactedKind, number>();
  const parts: string[] = [];
  let behind = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < behind) continue;
    const key = place.value.toLowerCase();
    let replacement = given.get(key);
    if (replacement === undefined) {
      // A replacement that stands in the text already would be ambiguous.
      do {
        const number = (counters.get(place.kind) ?? 0) + 1;
        counters.set(place.kind, number);
        replacement = replacementFor(place.kind, number);
      } while (text.includes(replacement));
      given.set(key, replacement);
    }
    parts.push(text.slice(behind, place.start), replacement);
    behind = place.end;
  }
  parts.push(text.slice(behind));
  const originals = new Map(places.map((place) => [place.value.toLowerCase(), place.value]));
  return { text: parts.join(""), map: new Map([...given].map(([key, replacement]) => [replacement, originals.get(key) ?? key])) };
}
