import type { Report } from "../model/report.js";
import type { RenderOptions } from "./options.js";
import { COLOUR, PLAIN, type Style } from "./style.js";
import { sectionsOf, type Block, type CommandLine } from "./view.js";
import { clip, visible } from "../escape/terminal.js";
import { wrapText } from "./wrap.js";

const WIDTH = 80, WIDTH_LEAST = 40, WIDTH_MOST = 120;

/** A report to be read in a terminal or a mail: what is wrong, where it shows, why, and what to type where. */
export function renderText(report: Report, options: RenderOptions = {}): string {
  const style = options.colour === true ? COLOUR : PLAIN;
  const width = Math.max(WIDTH_LEAST, Math.min(options.width ?? WIDTH, WIDTH_MOST));
  const full = options.detail === "full";
  const sections = sectionsOf(report, full, options.lineName).map(({ blocks }) => `${blocks.flatMap((block) => linesOf(block, style, width)).join("\n")}\n`);
  return sections.join("\n");
}

function linesOf(block: Block, style: Style, width: number): readonly string[] {
  switch (block.kind) {
    case "headline": return headline(block, style, width);
    case "quote": return quote(block, style, width);
    case "paragraph": return [wrapText(visible(labelled(block.label, block.text)), width)];
    case "step": return [
      style.bold(wrapText(visible(block.head), width)),
      ...block.commands.map((command) => commandText(command, style)),
      ...block.below.map((line) => wrapText(visible(line), width, "  ")),
    ];
    case "commands": return [wrapText(visible(block.commands.length === 0 ? block.label : ended(block.label)), width), ...block.commands.map((command) => commandText(command, style))];
    case "choices": return [
      style.bold(wrapText(`${visible(block.head)}:`, width)),
      ...block.rows.flatMap(({ when, commands }) => [wrapText(`• ${visible(when)}`, width, "  "), ...commands.map((command) => commandText(command, style))]),
    ];
    case "small": return [style.dim(wrapText(visible(block.text), width))];
  }
}

const labelled = (label: string | undefined, text: string): string => (label === undefined ? text : `${label}: ${text}`.trimEnd());
/** A question ends in its own mark. */
const ended = (label: string): string => (/[?.:]$/.test(label) ? label : `${label}:`);

function headline({ code, severity, level, title }: Extract<Block, { kind: "headline" }>, style: Style, width: number): readonly string[] {
  const paint = severity === "error" ? style.red : severity === "warning" ? style.yellow : style.cyan;
  const head = `── ${visible(code)} `, tail = ` ${severity}, ${level} confidence`;
  return [style.bold(paint(head + "─".repeat(Math.max(2, width - head.length - tail.length)) + tail)), style.bold(wrapText(visible(title), width))];
}

function quote({ lines, more }: Extract<Block, { kind: "quote" }>, style: Style, width: number): readonly string[] {
  const names = lines.map(({ line, name }) => visible(name ?? String(line)));
  const gutter = Math.max(...names.map(({ length }) => length), 1);
  return [
    ...lines.map(({ text }, index) => `${style.dim(`  ${names[index]!.padStart(gutter)} │`)} ${clip(visible(text), Math.max(20, width - gutter - 5))}`),
    ...(more > 0 ? [style.dim(`  ${" ".repeat(gutter)} │ … ${more} more`)] : []),
  ];
}

function commandText({ shown, template, aside }: CommandLine, style: Style): string {
  const text = visible(shown);
  return `      ${template ? style.dim(text) : style.cyan(text)}${aside === undefined ? "" : style.dim(`   (${visible(aside)})`)}`;
}
