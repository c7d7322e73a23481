import { readPrompt } from "../input/prompt.js";

/** The host that a prompt names, and what was typed behind it. */
export function namedPrompt(line: string): { readonly host: string; readonly typed: string } | undefined {
  const found = readPrompt(line);
  return found?.host === undefined || found.user === undefined ? undefined : { host: found.host, typed: found.typed.slice(0, 300) };
}
