import { clip, visible } from "../escape/terminal.js";

/**
 * Callers without types pass anything, and misspell it.
 * @throws TypeError that names the option, when `options` is no object or has one that is not known
 */
export function checkOptions(options: unknown, known: readonly string[], name = "options"): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) throw new TypeError(`${name} must be an object`);
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new TypeError(`${name}.${visible(clip(unknown, 40))} is not known; known ${known.length > 1 ? "are" : "is"} ${known.join(", ")}`);
}
