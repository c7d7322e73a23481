import type { NodeComparison } from "../model/requirements.js";
import type { Command } from "../model/report.js";
import { clip, visible } from "../escape/terminal.js";
import { listWords } from "./words.js";

/** Two nodes side by side, to be read: what would fail, then what to do in its order, then what to bear in mind. */
export function renderComparison(result: NodeComparison): string {
  const lines = [
    ...result.listings.map(({ node, line, why }) => `The paste of the ${node}${line === undefined ? "" : `, line ${line}`}: ${visible(why)}`),
    ...verdict(result),
    `Missing on the target node: ${listWords(result.missingOnTarget)}`,
    ...(result.notShown.length > 0 ? [`Not shown of the target node, so that nothing is said of them: ${listWords(result.notShown)}`] : []),
    `Missing on the source node: ${listWords(result.missingOnSource)}`,
    ...(result.neededAndMissing.length > 0 ? [`The rules need, and the target lacks: ${listWords(result.neededAndMissing)}`] : []),
    ...result.brokenRules.map(({ line, text, modules }) => `${String(line).padStart(5)}  ${clip(visible(text), 80)}  (${listWords(modules)})`),
    ...result.settings.map((setting) => `Setting: ${visible(setting)}`),
  ];
  for (const when of ["before", "after-failure"] as const) {
    lines.push("", when === "before" ? "Before the migration" : "After it failed");
    result.plan.filter((one) => one.when === when).forEach((step, index) => {
      lines.push(`  ${index + 1}. ${visible(step.title)}`, ...commands(step.commands));
      if (step.check !== undefined && step.check.length > 0) lines.push("     Check:", ...commands(step.check));
      if (step.note !== undefined) lines.push(`     ${visible(step.note)}`);
    });
  }
  lines.push("", ...result.notes.map((note) => `Note: ${visible(note)}`));
  return `${lines.join("\n")}\n`;
}

const verdict = ({ brokenRules, neededAndMissing }: NodeComparison): readonly string[] =>
  brokenRules.length === 0 ? [] : [`As the target is shown, ${brokenRules.length === 1 ? "1 rule" : `${brokenRules.length} rules`} could not be restored there: ${neededAndMissing.length === 1 ? "a module is" : `${neededAndMissing.length} modules are`} not loaded.`];

const commands = (list: readonly Command[]): readonly string[] => list.map((command) => `        ${visible(command.shell ?? command.argv.join(" "))}    (${WHERE[command.where] ?? command.where})`);

const WHERE: Partial<Record<string, string>> = { "source-node": "source node", "target-node": "target node" };
