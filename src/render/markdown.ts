import { markdownCode, markdownFence as fence, markdownText as escape } from "../escape/markdown.js";
import type { Report } from "../model/report.js";
import { quotedLines, withAside } from "./lines.js";
import type { RenderOptions } from "./options.js";
import { sectionsOf, type Block, type CommandLine } from "./view.js";

/** A report as Markdown, for a ticket's comment. Ticket text stands in code, where it cannot close it, or is escaped. */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  return sectionsOf(report, options.detail === "full", options.lineName).map(({ blocks }) => `${blocks.map(markdownOf).join("\n\n")}\n`).join("\n");
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case "headline": return `## ${escape(block.title)}\n\n${markdownCode(block.code)} · ${block.severity} · ${block.level} confidence`;
    case "quote": return fence(quotedLines(block));
    case "paragraph": return block.label === undefined ? escape(block.text) : `**${escape(block.label)}:** ${escape(block.text)}`.trimEnd();
    case "step": return [`### ${escape(block.head)}`, ...commandFence(block.commands), ...block.below.map(escape)].join("\n\n");
    case "commands": return [`**${escape(block.label)}**`, ...commandFence(block.commands)].join("\n\n");
    case "choices": return [`### ${escape(block.head)}`, ...block.rows.flatMap(({ when, commands }) => [`- ${escape(when)}`, ...commandFence(commands)])].join("\n\n");
    case "small": return `<sub>${escape(block.text)}</sub>`;
  }
}

const commandFence = (commands: readonly CommandLine[]): readonly string[] => (commands.length === 0 ? [] : [fence(commands.map(withAside))]);
