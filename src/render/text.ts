import type { Command, Diagnosis, Question, Remedy, Report } from "../model/report.js";
import { shownEvidence, UNEXPLAINED_SHOWN } from "./evidence.js";
import type { RenderOptions } from "./options.js";
import { COLOUR, PLAIN, type Style } from "./style.js";
import { clip, visible } from "./visible.js";
import { capital, EFFECT, onlyWords, PLACE, PROOF } from "./words.js";
import { wrapText } from "./wrap.js";

/** A report to be read in a terminal or a mail: what is wrong, where it shows, why, and what to type where. */
export function renderText(report: Report, options: RenderOptions = {}): string {
  const style = options.colour === true ? COLOUR : PLAIN;
  const width = Math.max(40, Math.min(options.width ?? 96, 120));
  const blocks = report.diagnoses.map((diagnosis) => diagnosisBlock(diagnosis, style, width));
  if (blocks.length === 0) blocks.push("Nothing in this text is a netfilter error that I know.\n");
  if (report.unexplained.length > 0) blocks.push(unexplainedBlock(report, style, width));
  return blocks.join("\n");
}

function diagnosisBlock(diagnosis: Diagnosis, style: Style, width: number): string {
  const paint = diagnosis.severity === "error" ? style.red : diagnosis.severity === "warning" ? style.yellow : style.cyan;
  const head = `── ${diagnosis.code} `;
  const tail = ` ${diagnosis.severity}, ${diagnosis.confidence.level} confidence`;
  const parts = [
    style.bold(paint(head + "─".repeat(Math.max(2, width - head.length - tail.length)) + tail)),
    style.bold(wrapText(visible(diagnosis.title), width)),
    "",
    ...evidenceLines(diagnosis, style, width),
    wrapText(visible(diagnosis.cause), width),
    ...needLines(diagnosis, width),
  ];
  for (const remedy of diagnosis.remedies) parts.push("", ...remedyLines(remedy, style, width));
  if (diagnosis.ask.length > 0) parts.push("", style.bold(diagnosis.confidence.level === "high" ? "To choose the right command:" : "To be sure, find out:"), ...diagnosis.ask.flatMap((question) => questionLines(question, style, width)));
  parts.push("", style.dim(wrapText(`${capital(diagnosis.confidence.level)} confidence: ${diagnosis.confidence.reasons.join("; ")}.`, width)));
  if (diagnosis.instead.length > 0) parts.push(style.dim(wrapText(`It could also be: ${diagnosis.instead.join(", ")}.`, width)));
  return `${parts.join("\n")}\n`;
}

function evidenceLines(diagnosis: Diagnosis, style: Style, width: number): readonly string[] {
  const shown = shownEvidence(diagnosis.evidence);
  const gutter = String(Math.max(...shown.map((evidence) => evidence.line), 1)).length;
  const lines = shown.map((evidence) => `${style.dim(`  ${String(evidence.line).padStart(gutter)} │`)} ${clip(visible(evidence.text), width - gutter - 5)}`);
  const rest = diagnosis.count - shown.length;
  if (rest > 0) lines.push(style.dim(`  ${" ".repeat(gutter)} │ … ${rest} more`));
  return [...lines, ""];
}

function needLines(diagnosis: Diagnosis, width: number): readonly string[] {
  const needs = [
    ...(diagnosis.modules.length > 0 ? [`Kernel modules: ${diagnosis.modules.join(", ")}.`] : []),
    ...(diagnosis.netfilterMode === undefined ? [] : [`Smallest netfilter mode that allows it: ${diagnosis.netfilterMode}.`]),
  ];
  return needs.length === 0 ? [] : ["", ...needs.map((need) => wrapText(need, width))];
}

function remedyLines(remedy: Remedy, style: Style, width: number): readonly string[] {
  const unknown = remedy.applies.filter((condition) => condition.state === "unknown");
  const lines = [
    style.bold(wrapText(`${PLACE[remedy.where]}: ${visible(remedy.title)}`, width)),
    style.dim(wrapText(`(${EFFECT[remedy.effect]}${remedy.effect === "none" ? "" : remedy.lasting ? ", lasts" : ", until the next restart"}; ${PROOF[remedy.proof.kind]})`, width)),
    ...(unknown.length > 0 ? [style.dim(wrapText(onlyWords(remedy), width, "  "))] : []),
    ...remedy.commands.map((command) => commandLine(command, style)),
  ];
  if (remedy.note !== undefined) lines.push(wrapText(visible(remedy.note), width, "  "));
  if (remedy.check.length > 0) lines.push("  Check:", ...remedy.check.map((command) => commandLine(command, style)));
  if (typeof remedy.undo === "string") lines.push(wrapText(`Undo: ${visible(remedy.undo)}`, width, "  "));
  else if (remedy.undo !== undefined) lines.push("  Undo:", ...remedy.undo.map((command) => commandLine(command, style)));
  return lines;
}

const commandLine = (command: Command, style: Style): string => `      ${style.cyan(visible(command.shell))}`;

function questionLines(question: Question, style: Style, width: number): readonly string[] {
  const where = question.where === undefined ? "" : ` (${PLACE[question.where].toLowerCase()})`;
  return [wrapText(`• ${question.text}`, width, "  "), ...(question.command === undefined ? [] : [`${commandLine(question.command, style)}${style.dim(where)}`])];
}

function unexplainedBlock(report: Report, style: Style, width: number): string {
  const lines = report.unexplained.slice(0, UNEXPLAINED_SHOWN).map(({ line, text, nearest }) =>
    `${style.dim(`  ${line} │`)} ${clip(visible(text), width - 8)}${nearest === undefined ? "" : style.dim(`\n      looks a little like ${nearest.message}`)}`);
  const rest = report.unexplained.length - lines.length;
  return `${[style.bold("Looks like an error, and I do not know it:"), ...lines, ...(rest > 0 ? [`  … ${rest} more`] : [])].join("\n")}\n`;
}
