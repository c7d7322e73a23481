import { slackCode, slackFence as fence, slackText as escape } from "../escape/slack.js";
import type { Report } from "../model/report.js";
import { quotedLines, withAside } from "./lines.js";
import type { RenderOptions } from "./options.js";
import { sectionsOf, type Block, type CommandLine } from "./view.js";

/** A report as Slack's mrkdwn, for the text of a message. */
export function renderSlack(report: Report, options: RenderOptions = {}): string {
  return sectionsOf(report, options.detail === "full", options.lineName).map(({ blocks }) => `${blocks.map(slackOf).join("\n")}\n`).join("\n");
}

function slackOf(block: Block): string {
  switch (block.kind) {
    case "headline": return `*${escape(block.title)}*\n${slackCode(block.code)} · ${block.severity} · ${block.level} confidence`;
    case "quote": return fence(quotedLines(block));
    case "paragraph": return block.label === undefined ? escape(block.text) : `*${escape(block.label)}:* ${escape(block.text)}`.trimEnd();
    case "step": return [`*${escape(block.head)}*`, ...commands(block.commands), ...block.below.map(escape)].join("\n");
    case "commands": return [`*${escape(block.label)}*`, ...commands(block.commands)].join("\n");
    case "choices": return [`*${escape(block.head)}*`, ...block.rows.flatMap((row) => [`• ${escape(row.when)}`, ...commands(row.commands)])].join("\n");
    case "small": return `_${escape(block.text)}_`;
  }
}

const commands = (lines: readonly CommandLine[]): readonly string[] => (lines.length === 0 ? [] : [fence(lines.map(withAside))]);
