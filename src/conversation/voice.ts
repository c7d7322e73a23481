import { markdownFence, markdownText } from "../escape/markdown.js";
import { clip, visible } from "../escape/terminal.js";
import type { Place } from "../model/place.js";
import type { Branch, Diagnosis, Question, Remedy, Report } from "../model/report.js";
import { render } from "../render/index.js";
import type { RelatedTicket } from "./ticket.js";

export type Voice = "customer" | "agent";
export type TicketFormat = "text" | "markdown";

/** Where a customer can type something. */
const CUSTOMERS: ReadonlySet<Place> = new Set<Place>(["container", "image", "pod", "init-container", "vm", "host"]);
/** So many causes in one message; the rest is counted. */
const CAUSES_MOST = 3;
const BODY_MOST = 20_000;

/** Causes that are worth a message, the best first. */
export const loud = (report: Report): readonly Diagnosis[] => report.diagnoses.filter(({ severity }) => severity !== "info");

/** An answer in words: all of it for an agent; for a customer what they can do, what to ask of whoever runs the node, and the question that is still open. */
export function answerText(report: Report, voice: Voice, format: TicketFormat, question?: Question): string {
  const diagnoses = loud(report), shown = diagnoses.slice(0, CAUSES_MOST);
  if (voice === "agent") return joined([render({ ...report, diagnoses: shown, unexplained: [] }, format, { detail: "full" }).trimEnd(), ...more(diagnoses.length)]);
  const theirs = { ...report, diagnoses: shown.map((diagnosis) => forCustomer(diagnosis, question)), unexplained: [] };
  return joined([render(theirs, format).trimEnd(), ...shown.flatMap((diagnosis) => forProvider(diagnosis, format)), ...more(diagnoses.length)]);
}

const more = (count: number): readonly string[] => (count > CAUSES_MOST ? [`${count - CAUSES_MOST} more causes are not shown here.`] : []);
const joined = (parts: readonly string[]): string => clip(parts.join("\n\n"), BODY_MOST);

const typedBy = (places: ReadonlySet<Place>, { commands, check, record = [] }: Remedy): boolean => [...commands, ...check, ...record].every(({ where }) => places.has(where));

function forCustomer(diagnosis: Diagnosis, question: Question | undefined): Diagnosis {
  const remedies = diagnosis.remedies.filter((remedy) => remedy.commands.length > 0 && remedy.effect !== "dangerous" && typedBy(CUSTOMERS, remedy));
  const branches = (diagnosis.branches ?? []).map(({ first, ...branch }): Branch => ({ ...branch, ...(first !== undefined && typedBy(CUSTOMERS, first) ? { first } : {}) }));
  const { branches: _, ...rest } = diagnosis;
  return { ...rest, remedies, ...(branches.length === 0 ? {} : { branches }), ask: diagnosis.ask.filter((one) => one === question) };
}

/** What only whoever runs the node can do, in words to send on. */
function forProvider({ remedies, netfilterMode, modules }: Diagnosis, format: TicketFormat): readonly string[] {
  const theirs = remedies.filter((remedy) => !typedBy(CUSTOMERS, remedy));
  if (theirs.length === 0) return [];
  const needs = [...(netfilterMode === undefined ? [] : [`netfilter mode: ${netfilterMode}`]), ...(modules.length === 0 ? [] : [`kernel modules: ${modules.join(", ")}`])];
  const lines = [...new Set(theirs.map(({ title }) => title))].slice(0, 3).map((title) => `- ${line(title, format)}`);
  return [["This is done on the node, by whoever runs it:", ...(format === "markdown" ? [""] : []), ...lines, ...needs.map((need) => `- ${line(need, format)}`)].join("\n")];
}

/** Titles may hold words of the ticket. */
const line = (text: string, format: TicketFormat): string => (format === "text" ? visible(text) : markdownText(text));

/** A customer is only asked what they can see. */
export const askable = ({ where, command }: Question): boolean => (where === undefined || CUSTOMERS.has(where)) && (command === undefined || CUSTOMERS.has(command.where));

/** The one question, in the customer's voice. */
export function questionText({ text, command }: Question, format: TicketFormat): string {
  const shell = command?.shell;
  return [
    "To find out why this fails, one thing is missing:",
    line(text, format),
    ...(shell === undefined ? [] : [`This command prints it and changes nothing:\n\n${format === "markdown" ? markdownFence([shell]) : `    ${visible(shell)}`}`, "Please answer here with what it prints."]),
  ].join("\n\n");
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** "This is the third ticket today of this cause on node5: 12, 15." */
export function relatedText(others: readonly RelatedTicket[], node: string, format: TicketFormat): string {
  const ordinal = ORDINALS[others.length] ?? `${others.length + 1}th`;
  return `This is the ${ordinal} ticket today of this cause on ${line(clip(node, 80), format)}: ${others.slice(-10).map(({ id }) => line(clip(id, 40), format)).join(", ")}.`;
}
