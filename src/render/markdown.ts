import type { Command, Diagnosis, Remedy, Report } from "../model/report.js";
import { shownEvidence, UNEXPLAINED_SHOWN } from "./evidence.js";
import { clip, visible } from "./visible.js";
import { capital, EFFECT, onlyWords, PLACE, PROOF } from "./words.js";

/** A report as Markdown, for a ticket's comment. Ticket text only stands in code blocks, where it cannot close them. */
export function renderMarkdown(report: Report): string {
  const parts = report.diagnoses.map(diagnosisPart);
  if (parts.length === 0) parts.push("Nothing in this text is a netfilter error that I know.\n");
  if (report.unexplained.length > 0) {
    parts.push(`### Looks like an error, and I do not know it\n\n${fence(report.unexplained.slice(0, UNEXPLAINED_SHOWN).map(({ line, text }) => `${line}: ${clip(visible(text), 300)}`).join("\n"))}`);
  }
  return parts.join("\n");
}

function diagnosisPart(diagnosis: Diagnosis): string {
  const shown = shownEvidence(diagnosis.evidence);
  const lines = [
    `## ${escape(diagnosis.title)}`,
    "",
    `\`${diagnosis.code}\` · ${diagnosis.severity} · ${diagnosis.confidence.level} confidence${diagnosis.count > 1 ? ` · ${diagnosis.count} times` : ""}`,
    "",
    fence(shown.map(({ line, text }) => `${line}: ${clip(visible(text), 300)}`).join("\n")),
    escape(diagnosis.cause),
    "",
  ];
  if (diagnosis.modules.length > 0) lines.push(`Kernel modules: ${diagnosis.modules.map((module) => `\`${module}\``).join(", ")}`, "");
  if (diagnosis.netfilterMode !== undefined) lines.push(`Smallest netfilter mode: \`${diagnosis.netfilterMode}\``, "");
  for (const remedy of diagnosis.remedies) lines.push(...remedyLines(remedy));
  if (diagnosis.ask.length > 0) {
    lines.push("### To be sure", "");
    for (const question of diagnosis.ask) lines.push(`- ${escape(question.text)}${question.command === undefined ? "" : ` — \`${code(question.command.shell)}\``}`);
    lines.push("");
  }
  lines.push(`<sub>${escape(capital(diagnosis.confidence.level))} confidence: ${escape(diagnosis.confidence.reasons.join("; "))}.</sub>`, "");
  return lines.join("\n");
}

const isOpen = (remedy: Remedy): boolean => remedy.applies.some(({ state }) => state === "unknown");

function remedyLines(remedy: Remedy): readonly string[] {
  const lines = [`### ${PLACE[remedy.where]}: ${escape(remedy.title)}`, "", `${isOpen(remedy) ? `${escape(onlyWords(remedy))}; ` : ""}${EFFECT[remedy.effect]}; ${PROOF[remedy.proof.kind]}`, "", commands(remedy.commands)];
  if (remedy.note !== undefined) lines.push(escape(remedy.note), "");
  if (remedy.check.length > 0) lines.push("Check:", "", commands(remedy.check));
  if (typeof remedy.undo === "string") lines.push(`Undo: ${escape(remedy.undo)}`, "");
  else if (remedy.undo !== undefined) lines.push("Undo:", "", commands(remedy.undo));
  return lines;
}

const commands = (list: readonly Command[]): string => fence(list.map((command) => visible(command.shell)).join("\n"));
/** A run of backquotes longer than any inside. */
function fence(body: string): string {
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((run) => run[0].length));
  const mark = "`".repeat(longest + 1);
  return `${mark}\n${body}\n${mark}\n`;
}
const code = (text: string): string => visible(text).replace(/`/g, "'");
/** Neither HTML nor Markdown of somebody else's takes effect. */
const escape = (text: string): string => visible(text).replace(/[\\`*_{}[\]<>#|~]/g, (char) => (char === "<" ? "&lt;" : char === ">" ? "&gt;" : `\\${char}`));
