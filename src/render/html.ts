import { htmlText as escape } from "../escape/html.js";
import type { Report } from "../model/report.js";
import { quotedLines, withAside } from "./lines.js";
import type { RenderOptions } from "./options.js";
import { sectionsOf, type Block, type CommandLine } from "./view.js";

/** A report as a piece of HTML: elements without attributes but one class, no style, no script, no links. */
export function renderHtml(report: Report, options: RenderOptions = {}): string {
  const sections = sectionsOf(report, options.detail === "full", options.lineName).map(({ blocks }) => `<section>\n${blocks.map(htmlOf).join("\n")}\n</section>`);
  return `<article class="whytables">\n${sections.join("\n")}\n</article>\n`;
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case "headline": return `<h2>${escape(block.title)}</h2>\n<p><code>${escape(block.code)}</code> · ${escape(block.severity)} · ${escape(block.level)} confidence</p>`;
    case "quote": return pre(quotedLines(block));
    case "paragraph": return `<p>${block.label === undefined ? "" : `<strong>${escape(block.label)}:</strong> `}${escape(block.text)}</p>`;
    case "step": return [`<h3>${escape(block.head)}</h3>`, ...commands(block.commands), ...block.below.map((line) => `<p>${escape(line)}</p>`)].join("\n");
    case "commands": return [`<p><strong>${escape(block.label)}</strong></p>`, ...commands(block.commands)].join("\n");
    case "choices": return [`<h3>${escape(block.head)}</h3>`, "<ul>", ...block.rows.map((row) => `<li>${escape(row.when)}${commands(row.commands).join("")}</li>`), "</ul>"].join("\n");
    case "small": return `<p><small>${escape(block.text)}</small></p>`;
  }
}

const pre = (lines: readonly string[]): string => `<pre>${lines.map(escape).join("\n")}</pre>`;
const commands = (lines: readonly CommandLine[]): readonly string[] => (lines.length === 0 ? [] : [pre(lines.map(withAside))]);
