import { checkOptions } from "./options.js";
import { restore as restored } from "../redact/restore.js";
import { redactText, type Redacted, type RedactOptions } from "../redact/redact.js";

export type { Redacted, RedactOptions };

/**
 * Replaces what is private in a ticket: secrets and keys, addresses, names of machines and people, mail addresses, ids. The same value gets the same stand-in,
 * stand-ins are of the same form and reserved for it (documentation addresses, `host1`), so the redacted text is diagnosed like the original.
 * @returns the text, and a map from each stand-in to what it stands for: keep that one private; `restore` reads it
 * @throws TypeError that names the argument, when one has the wrong type
 */
export function redact(text: string, options: RedactOptions = {}): Redacted {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  checkOptions(options, ["containers"]);
  if (options.containers !== undefined && typeof options.containers !== "boolean") throw new TypeError("options.containers must be true or false");
  return redactText(text, options);
}

/**
 * Puts back what {@link redact} took out, in its text or in any other that has its stand-ins.
 * @throws TypeError that names the argument, when one has the wrong type
 */
export function restore(text: string, map: ReadonlyMap<string, string>): string {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  if (!(map instanceof Map)) throw new TypeError("map must be the Map that redact returned");
  return restored(text, map);
}
