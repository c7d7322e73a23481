import { checkOptions } from "./options.js";
import { redactText, type Redacted, type RedactOptions } from "../redact/redact.js";

export type { Redacted, RedactOptions };
export { restore } from "../redact/restore.js";

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
