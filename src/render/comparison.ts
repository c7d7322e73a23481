import type { NodeComparison } from "../model/requirements.js";
import { clip, visible } from "../escape/terminal.js";
import { listWords } from "./words.js";

/** Two nodes' modules side by side, to be read. */
export function renderComparison(result: NodeComparison): string {
  const lines = [
    ...result.listings.map(({ node, line, why }) => `The paste of the ${node}${line === undefined ? "" : `, line ${line}`}: ${visible(why)}`),
    `Missing on the target node: ${listWords(result.missingOnTarget)}`,
    ...(result.notShown.length > 0 ? [`Not shown of the target node, so that nothing is said of them: ${listWords(result.notShown)}`] : []),
    `Missing on the source node: ${listWords(result.missingOnSource)}`,
    ...(result.neededAndMissing.length > 0 ? [`The rules need, and the target lacks: ${listWords(result.neededAndMissing)}`] : []),
    ...result.brokenRules.map(({ line, text, modules }) => `${String(line).padStart(5)}  ${clip(visible(text), 80)}  (${listWords(modules)})`),
    ...result.settings.map((setting) => `Setting: ${visible(setting)}`),
    ...result.notes.map((note) => `Note: ${visible(note)}`),
  ];
  for (const remedy of result.remedies) {
    lines.push("", visible(remedy.title), ...remedy.commands.map((command) => `      ${visible(command.shell ?? command.argv.join(" "))}`));
    if (remedy.check.length > 0) lines.push("  Check:", ...remedy.check.map((command) => `      ${visible(command.shell ?? command.argv.join(" "))}`));
  }
  for (const when of ["before", "after-failure"] as const) {
    lines.push("", when === "before" ? "Before the migration" : "After it failed");
    for (const step of result.plan.filter((one) => one.when === when)) {
      lines.push(`  ${visible(step.title)}`, ...step.commands.map((command) => `      ${visible(command.shell ?? command.argv.join(" "))}    (${WHERE[command.where] ?? command.where})`));
      if (step.note !== undefined) lines.push(`    ${visible(step.note)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const WHERE: Partial<Record<string, string>> = { "source-node": "source node", "target-node": "target node" };
