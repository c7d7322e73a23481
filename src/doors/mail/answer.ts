import { createHash } from "node:crypto";
import { saidIn, type Action, type Policy, type State, type Ticket } from "../../conversation/index.js";
import { inProcess, TABLE, type Runner } from "../runner.js";
import { readMail, type Mail } from "./thread.js";

/** A mail to be sent, as headers and text; sent twice it is the same mail, by its Message-ID. */
export interface Answer {
  readonly to: string;
  readonly raw: string;
  readonly messageId: string;
  readonly action: Exclude<Action, { readonly kind: "silent" | "verdict" }>;
}

/** Nothing to send now, two messages in a row being too soon: so many seconds later there may be. */
export interface Later {
  readonly again: number;
}

export interface MailOptions {
  /** The bot's own address. */
  readonly address: string;
  /** Where notes for the agents are sent, each in the customer's conversation; what comes from there is an agent's. */
  readonly agents?: string;
  readonly policy?: Policy;
  readonly environment?: NonNullable<State["environment"]>;
  readonly run?: Runner;
  readonly now?: () => Date;
}

/**
 * What to answer to the mails of one conversation, all that are at hand, our own with them, in any order.
 * Mail has no internal notes: without `agents` what is said is said to the customer, so without `policy.public` only questions are.
 */
export async function answerTo(raws: readonly (Uint8Array | string)[], { address, agents, policy = {}, environment = {}, run = inProcess(TABLE), now = () => new Date() }: MailOptions): Promise<Answer | Later | undefined> {
  const mails = inOrder(await Promise.all(raws.map((raw) => readMail(raw, address, agents))));
  const last = mails.at(-1);
  if (last === undefined || last.automatic || last.from === "") return undefined;
  const ticket: Ticket = { id: mails[0]!.id, messages: mails.map(({ message }) => message) };
  const result = await run("reply", { ticket, state: { environment, can: { edit: false, internal: agents !== undefined }, now: now().toISOString() }, policy });
  if (!result.ok) throw new Error(result.problem.title);
  const action = result.value as Action;
  if (action.kind === "silent") return action.again === undefined ? undefined : { again: action.again };
  if (action.kind === "verdict" || action.kind === "edit") return undefined;
  const messageId = `<whytables.${createHash("sha256").update(`${ticket.id}\n${action.mark.key}\n${saidIn(ticket.messages).length}`).digest("hex").slice(0, 32)}@${address.split("@")[1] ?? "localhost"}>`;
  // An agent's mail may be the last one: what is for the customer goes to whoever wrote as one.
  const to = action.public ? mails.findLast(({ message }) => message.author === "customer")?.from : agents;
  return to === undefined ? undefined : { to, messageId, action, raw: written(last, to, action.body, messageId, address, now()) };
}

/** By what they answer, then by date. */
function inOrder(mails: readonly Mail[]): readonly Mail[] {
  return [...new Map(mails.map((mail) => [mail.id, mail])).values()].sort((a, b) =>
    (b.references.includes(a.id) ? -1 : a.references.includes(b.id) ? 1 : (a.message.at ?? "") < (b.message.at ?? "") ? -1 : 1));
}

/** Nothing of somebody else's may begin a header of its own. */
const header = (value: string): string => encoded(value.replace(/\p{Cc}+/gu, " ").trim().slice(0, 400));
/** RFC 2047, for words that are not ASCII. */
const encoded = (value: string): string => (/^[\x20-\x7e]*$/.test(value) ? value : (value.match(/.{1,20}/gsu) ?? []).map((part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n "));

function written({ id, references, subject }: Mail, to: string, body: string, messageId: string, address: string, date: Date): string {
  return [
    `From: ${header(address)}`, `To: ${header(to)}`, `Subject: ${header(/^re:/i.test(subject) ? subject : `Re: ${subject}`)}`, `Date: ${date.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${messageId}`, ...(id === "" ? [] : [`In-Reply-To: ${header(id)}`, `References: ${[...references, id].map(header).join("\r\n ")}`]),
    "Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
    ...(Buffer.from(body.replace(/\r?\n/g, "\r\n")).toString("base64").match(/.{1,76}/g) ?? []), "",
  ].join("\r\n");
}
