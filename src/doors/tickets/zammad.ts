import type { TicketAttachment, TicketMessage } from "../../conversation/index.js";
import { client, isText, orNone, rooted, type ClientOptions } from "./client.js";
import type { HookEvent, TicketPort } from "./port.js";

export interface ZammadOptions extends Pick<ClientOptions, "fetch"> {
  readonly url: string;
  /** An access token of the bot's own user, with `ticket.agent`. */
  readonly token: string;
  /** The bot's user, as its articles show it in `created_by`. */
  readonly user: string;
}

interface Article {
  readonly id: number; readonly type: string; readonly sender: string; readonly from?: string; readonly subject?: string | null; readonly body: string; readonly content_type?: string; readonly internal: boolean;
  readonly created_by: string; readonly created_at: string; readonly message_id?: string | null; readonly preferences?: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly { readonly id: number; readonly filename: string; readonly size?: string; readonly preferences?: Readonly<Record<string, unknown>> }[];
}
interface Head { readonly state?: string; readonly title?: string }

const CLOSED: ReadonlySet<string> = new Set(["closed", "merged", "removed"]);

/** Zammad by its REST interface; read against recorded payloads, not against a running Zammad. Articles cannot be changed. */
export function zammadPort({ url, token, user, fetch }: ZammadOptions): TicketPort {
  const zammad = client({ base: `${rooted(url)}/api/v1`, headers: { authorization: `Token token=${token}` }, ...(fetch === undefined ? {} : { fetch }) });
  const articles = async (ticket: string): Promise<readonly Article[]> => (await zammad.get(`/ticket_articles/by_ticket/${number(ticket)}?expand=true`)) as readonly Article[];
  const messageOf = async (ticket: string, one: Article): Promise<TicketMessage> => {
    const attachments: TicketAttachment[] = [];
    for (const { id, filename, preferences = {} } of one.attachments ?? []) {
      const type = preferences["Content-Type"] ?? preferences["Mime-Type"];
      if (isText(typeof type === "string" ? type : "", filename)) attachments.push({ name: filename, text: await zammad.text(`/ticket_attachment/${number(ticket)}/${one.id}/${id}`) });
    }
    return {
      id: String(one.id), text: one.body, at: one.created_at, internal: one.internal, ...(attachments.length === 0 ? {} : { attachments }),
      author: one.created_by === user ? "bot" : one.sender === "System" || one.preferences?.["is-auto-response"] === true ? "auto" : one.sender === "Customer" ? "customer" : "agent",
    };
  };
  return {
    system: "zammad", can: { edit: false, internal: true },
    async read(ticket) {
      const head = (await orNone(zammad.get(`/tickets/${number(ticket)}?expand=true`))) as Head | undefined;
      if (head === undefined) return undefined;
      const messages: TicketMessage[] = [];
      for (const one of await articles(ticket)) messages.push(await messageOf(ticket, one));
      return { id: ticket, closed: CLOSED.has(head.state ?? ""), messages };
    },
    async say(ticket, body, how) {
      const article = { ticket_id: Number(number(ticket)), body, content_type: "text/plain", internal: !how.public };
      // A note, also a public one, is not sent to somebody who wrote by mail.
      const mail = how.public ? (await articles(ticket)).findLast(({ sender, type }) => sender === "Customer" && type === "email") : undefined;
      await zammad.send("POST", "/ticket_articles", mail?.from === undefined ? { ...article, type: "note" } : {
        ...article, type: "email", to: mail.from, subject: mail.subject ?? "", ...((mail.message_id ?? undefined) === undefined ? {} : { in_reply_to: mail.message_id }),
      });
    },
  };
}

function number(ticket: string): string {
  if (!/^\d{1,12}$/.test(ticket)) throw new TypeError("a ticket of Zammad has a number");
  return ticket;
}

/** What a trigger's webhook sends. */
export function zammadEvent(body: unknown, headers: Readonly<Record<string, string | undefined>>): HookEvent | undefined {
  const { ticket } = Object(body) as { readonly ticket?: { readonly id?: unknown } };
  const delivery = headers["x-zammad-delivery"];
  return typeof ticket?.id === "number" ? { ticket: String(ticket.id), ...(delivery === undefined ? {} : { delivery }) } : undefined;
}
