import type { Report } from "../model/report.js";
import type { RenderOptions } from "./options.js";
import { sectionsOf, type Block, type CommandLine } from "./view.js";
import { clip, visible } from "./visible.js";

/** A report as Markdown, for a ticket's comment. Ticket text only stands in code blocks, where it cannot close them. */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  return sectionsOf(report, options.detail === "full").map(({ blocks }) => `${blocks.map(markdownOf).join("\n\n")}\n`).join("\n");
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case "headline": return `## ${escape(block.title)}\n\n\`${block.code}\` · ${block.severity} · ${block.level} confidence`;
    case "quote": return fence([...block.lines.map(({ line, text }) => `${line}: ${clip(visible(text), 300)}`), ...(block.more > 0 ? [`… ${block.more} more`] : [])]);
    case "paragraph": return block.label === undefined ? escape(block.text) : `**${escape(block.label)}:** ${escape(block.text)}`.trimEnd();
    case "step": return [`### ${escape(block.head)}`, ...commandFence(block.commands), ...block.below.map(escape)].join("\n\n");
    case "commands": return [`**${escape(block.label)}**`, ...commandFence(block.commands)].join("\n\n");
    case "choices": return [`### ${escape(block.head)}`, ...block.rows.flatMap(({ when, commands }) => [`- ${escape(when)}`, ...commandFence(commands)])].join("\n\n");
    case "small": return `<sub>${escape(block.text)}</sub>`;
  }
}

/** Remarks are shell comments, so that a block stays one that can be pasted. */
const commandFence = (commands: readonly CommandLine[]): readonly string[] => (commands.length === 0 ? [] : [
  fence(commands.map(({ shown, aside }) => visible(shown) + (aside === undefined ? "" : `   # ${visible(aside)}`))),
]);

/** A run of backquotes longer than any inside. */
function fence(lines: readonly string[]): string {
  const body = lines.join("\n");
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((run) => run[0].length));
  const mark = "`".repeat(longest + 1);
  return `${mark}\n${body}\n${mark}`;
}
/** Neither HTML nor Markdown of somebody else's takes effect. */
const escape = (text: string): string => visible(text).replace(/[\\`*_{}[\]<>#|~]/g, (char) => (char === "<" ? "&lt;" : char === ">" ? "&gt;" : `\\${char}`));
