import type { NodeComparison } from "../model/requirements.js";
import { clip, visible } from "../escape/terminal.js";
import { listWords } from "./words.js";

/** Two nodes' modules side by side, to be read. */
export function renderComparison(result: NodeComparison): string {
  const lines = [
    `Missing on the target node: ${listWords(result.missingOnTarget)}`,
    `Missing on the source node: ${listWords(result.missingOnSource)}`,
    ...(result.neededAndMissing.length > 0 ? [`The rules need, and the target lacks: ${listWords(result.neededAndMissing)}`] : []),
    ...result.brokenRules.map(({ line, text, modules }) => `${String(line).padStart(5)}  ${clip(visible(text), 80)}  (${listWords(modules)})`),
    ...result.notes.map((note) => `Note: ${visible(note)}`),
  ];
  for (const remedy of result.remedies) {
    lines.push("", visible(remedy.title), ...remedy.commands.map((command) => `      ${visible(command.shell ?? command.argv.join(" "))}`));
    if (remedy.check.length > 0) lines.push("  Check:", ...remedy.check.map((command) => `      ${visible(command.shell ?? command.argv.join(" "))}`));
  }
  return `${lines.join("\n")}\n`;
}
