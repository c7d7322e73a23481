import { diagnose } from "../api/diagnose.js";
import type { WithOwn } from "../api/own/option.js";
import { fingerprint } from "../advice/fingerprint.js";
import type { Diagnosis, Question, Report } from "../model/report.js";
import { saidIn, writeMark, type Mark, type Said } from "./marker.js";
import { nodeOf, relatedTo } from "./related.js";
import { isStopped } from "./orders.js";
import { threadOf } from "./thread.js";
import { secondsOf } from "./time.js";
import type { Capabilities, Policy, State, Ticket } from "./ticket.js";
import { verdictOf, type VerdictLine } from "./verdict.js";
import { answerText, askable, loud, questionText, relatedText } from "./voice.js";

export type SilentBecause =
  | "closed" | "stopped" | "empty" | "own" | "automatic" | "nothing known" | "said" | "asked" | "not sure enough" | "no internal notes" | "handed over" | "too soon";

/** What a bot is to do with a ticket, now. `body` ends with the mark; it is to be sent as it is. */
export type Action =
  | { readonly kind: "silent"; readonly because: SilentBecause; /** Seconds after which to look again. */ readonly again?: number }
  | Message & { readonly kind: "ask"; readonly fact: string }
  | Message & { readonly kind: "note"; /** Id of the message whose place it takes. */ readonly replaces?: string }
  | Message & { readonly kind: "edit"; /** Id of the message to change. */ readonly message: string }
  | Message & { readonly kind: "handover" }
  | { readonly kind: "verdict"; /** Id of the message that gives it. */ readonly message: string; readonly line: VerdictLine };

interface Message {
  readonly public: boolean;
  readonly body: string;
  readonly mark: Mark;
}

const LEVELS = ["low", "medium", "high"] as const;

/** Everything a decision rests on, the defaults filled in. */
interface Desk {
  readonly ticket: Ticket;
  readonly state: State;
  readonly policy: Required<Policy>;
  readonly can: Capabilities;
  readonly said: readonly Said[];
}

/**
 * What a bot is to do with a ticket. The same ticket, state and policy give the same action; carrying it out and asking again gives silence.
 * Truth about what was said are the bot's own messages in the ticket, so nothing is lost and nothing said twice when the bot is killed in between.
 * @param besides what the desk knows besides, as `diagnose` takes it
 * @throws TypeError when a fact of `state.environment` has the wrong type
 */
export function decide(ticket: Ticket, state: State = {}, policy: Policy = {}, besides: WithOwn = {}): Action {
  const last = ticket.messages.at(-1);
  if (last === undefined) return silent("empty");
  if (ticket.closed === true) return silent("closed");
  if (last.author === "auto") return silent("automatic");
  const said = saidIn(ticket.messages);
  // What stands before its note may have been changed since: where the note can be changed as well, it is looked at again.
  const revising = last.author === "bot" && state.can?.edit === true && said.at(-1)?.message === last && said.at(-1)?.mark.purpose === "note";
  if (last.author === "bot" && !revising) return silent("own");
  const verdict = verdictOf(ticket, said, state, besides);
  if (verdict !== undefined) return { kind: "verdict", message: last.id, line: verdict };
  if (isStopped(ticket.messages)) return silent("stopped");
  if (said.some(({ mark }) => mark.purpose === "handover")) return silent("handed over");
  const desk: Desk = {
    ticket, state, said, can: { edit: false, internal: true, ...state.can },
    policy: { public: "never", ask: true, questions: 1, note: "medium", messages: 3, pause: 60, format: "text", ...policy },
  };
  const report = diagnose(threadOf(ticket), { ...besides, environment: state.environment ?? {} });
  const action = answer(desk, report, revising);
  if (revising && action.kind !== "edit") return silent("own");
  return action.kind === "silent" ? action : tooSoon(desk) ?? action;
}

const silent = (because: SilentBecause, again?: number): Action => ({ kind: "silent", because, ...(again === undefined ? {} : { again }) });

function answer(desk: Desk, report: Report, revising: boolean): Action {
  const { policy, said } = desk;
  const [lead] = loud(report);
  if (lead === undefined) return silent("nothing known");
  const key = keyOf(report);
  if (said.at(-1)?.mark.key === key) return silent("said");
  const { level } = lead.confidence;
  const question = level === "high" || !policy.ask || revising ? undefined : questionFor(desk, lead);
  const worth = LEVELS.indexOf(level) >= LEVELS.indexOf(policy.note) || level === "high";
  if (question === undefined && !worth) return silent(said.some(({ mark }) => mark.asked.length > 0) ? "asked" : "not sure enough");
  if (revising) return note(desk, report, lead, key);
  // The last message that may be said hands over; one message altogether is an answer.
  if (said.length > 0 && said.length >= policy.messages - 1) return said.length >= policy.messages ? silent("handed over") : handover(desk, report, lead, key);
  return question === undefined ? note(desk, report, lead, key) : ask(desk, report, lead, question, key);
}

/** The question, where it was not asked and one may be asked. */
function questionFor({ policy, said }: Desk, { ask: [question] }: Diagnosis): Question | undefined {
  const asked = said.flatMap(({ mark }) => mark.asked);
  return question === undefined || !askable(question) || asked.length >= policy.questions || asked.includes(question.fact) ? undefined : question;
}

/** Same key, same answer: causes, confidence, commands, questions. */
function keyOf(report: Report): string {
  const parts = loud(report).map(({ code, fingerprint: print, confidence, remedies, ask: [question] }) =>
    [code, print, confidence.level, question?.fact ?? "", ...remedies.flatMap(({ commands }) => commands.map(({ where, argv }) => `${where} ${argv.join("\0")}`))].join("\n"));
  return fingerprint(parts.join("\n\n"));
}

const markOf = (purpose: Mark["purpose"], { state }: Desk, report: Report, lead: Diagnosis, key: string, asked: readonly string[] = []): Mark => {
  const node = nodeOf(report, lead, state);
  return { purpose, key, code: lead.code, level: lead.confidence.level, asked, ...(node === undefined ? {} : { node }) };
};

const body = (parts: readonly string[], mark: Mark): string => [...parts, writeMark(mark)].join("\n\n");

function ask(desk: Desk, report: Report, lead: Diagnosis, question: Question, key: string): Action {
  const mark = markOf("ask", desk, report, lead, key, [question.fact]);
  return { kind: "ask", public: true, fact: question.fact, mark, body: body([questionText(question, desk.policy.format)], mark) };
}

function note(desk: Desk, report: Report, lead: Diagnosis, key: string): Action {
  const { policy, can, said, ticket } = desk;
  const toCustomer = policy.public === "high" && lead.confidence.level === "high";
  if (!toCustomer && !can.internal) return silent("no internal notes");
  const before = said.findLast(({ mark }) => mark.purpose === "note");
  const question = toCustomer && policy.ask ? questionFor(desk, lead) : undefined;
  const parts = [...named(desk, report, lead, toCustomer), answerText(report, toCustomer ? "customer" : "agent", policy.format, question)];
  const mark = markOf("note", desk, report, lead, key, question === undefined ? [] : [question.fact]);
  if (before === undefined) return { kind: "note", public: toCustomer, mark, body: body(parts, mark) };
  const kept = { ...mark, ...(before.mark.replaces === undefined ? {} : { replaces: before.mark.replaces }) };
  const aloneSince = ticket.messages.slice(before.index + 1).every(({ author }) => author === "bot" || author === "auto");
  if (can.edit && aloneSince && (before.message.internal ?? false) === !toCustomer) return { kind: "edit", public: toCustomer, message: before.message.id, mark: kept, body: body(parts, kept) };
  const replacing = { ...mark, replaces: before.message.id };
  return { kind: "note", public: toCustomer, replaces: before.message.id, mark: replacing, body: body([replacesText(before), ...parts], replacing) };
}

const replacesText = ({ message, mark }: Said): string => `This replaces what was said before (message ${message.id.replace(/[^\w.-]/g, "").slice(0, 60)}: ${mark.code}); more is known now.`;

function named({ state, ticket, policy }: Desk, report: Report, lead: Diagnosis, toCustomer: boolean): readonly string[] {
  const node = nodeOf(report, lead, state);
  if (toCustomer || node === undefined) return [];
  const others = relatedTo(ticket.id, lead.code, node, state);
  return others.length === 0 ? [] : [relatedText(others, node, policy.format)];
}

/** The last word: what is known, what was asked, and that a person goes on. */
function handover(desk: Desk, report: Report, lead: Diagnosis, key: string): Action {
  const { policy, can, said } = desk;
  if (!can.internal && policy.public === "never") return silent("no internal notes");
  const mark = markOf("handover", desk, report, lead, key);
  const asked = said.flatMap((one) => one.mark.asked);
  const voice = can.internal ? "agent" : "customer";
  const parts = [
    "This is the last message that I write here: a person has to go on.",
    `Said so far: ${said.map((one) => `${one.mark.purpose === "ask" ? "asked, thinking of" : "noted"} ${one.mark.code} (${one.mark.level})`).join("; ")}.${asked.length === 0 ? "" : ` Asked for: ${asked.join(", ")}.`} Now it looks like this:`,
    answerText(report, voice, policy.format),
  ];
  return { kind: "handover", public: !can.internal, mark, body: body(parts, mark) };
}

/** Two messages in a row look like a machine gone wild. */
function tooSoon({ said, state, policy }: Desk): Action | undefined {
  const at = said.at(-1)?.message.at;
  if (at === undefined || state.now === undefined) return undefined;
  const since = secondsOf(state.now) - secondsOf(at);
  return since >= 0 && since < policy.pause ? silent("too soon", Math.ceil(policy.pause - since)) : undefined;
}
