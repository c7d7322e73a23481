import { inert } from "./inert.js";
import { visible } from "./terminal.js";

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));

/** Text of others as Markdown: neither Markdown nor HTML nor links of somebody else's take effect. */
export function markdownText(text: string): string {
  const written = inert(visible(text).trim(), markdownCode, (part) => part.replace(/[\\`*_{}[\]<>#|~$&!]/g, (char) => (char === "<" ? "&lt;" : char === ">" ? "&gt;" : char === "&" ? "&amp;" : `\\${char}`)));
  // What begins a list, a heading's line or a rule at the beginning of a paragraph.
  return written.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=]/, "\\$&");
}

/** A span of code that holds any text. */
export function markdownCode(text: string): string {
  const shown = visible(text), mark = "`".repeat(longestRun(shown) + 1);
  return shown.startsWith("`") || shown.endsWith("`") ? `${mark} ${shown} ${mark}` : `${mark}${shown}${mark}`;
}

/** A block of code that nothing inside can close. */
export function markdownFence(lines: readonly string[]): string {
  const body = lines.map(visible).join("\n"), mark = "`".repeat(Math.max(2, longestRun(body)) + 1);
  return `${mark}\n${body}\n${mark}`;
}
