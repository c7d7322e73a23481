import { readPrompt } from "../input/prompt.js";

/** Running text, as if it had not been broken into lines and quoted. */
export const flowing = (text: string): string => text.replace(/[\s>|]+/g, " ");

/** The host that a prompt names, and what was typed behind it. */
export function namedPrompt(line: string): { readonly host: string; readonly typed: string } | undefined {
  const found = readPrompt(line);
  return found?.host === undefined || found.user === undefined ? undefined : { host: found.host, typed: found.typed.slice(0, 300) };
}
