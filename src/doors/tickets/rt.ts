import type { Ticket, TicketAttachment, TicketMessage } from "../../conversation/index.js";
import { basic, client, isText, orNone, rooted, type ClientOptions } from "./client.js";
import type { HookEvent, TicketPort } from "./port.js";

export interface RtOptions extends Pick<ClientOptions, "fetch"> {
  /** Where RT is: `https://rt.example.org`. */
  readonly url: string;
  readonly user: string;
  /** Its password, or a token of RT as RT shows it: `1-31-5cea5ec4…`. */
  readonly password: string;
  /** A custom field for lists and searches; without it nothing is written but messages. */
  readonly field?: string;
}

interface Link { readonly ref: string; readonly id?: string | number; readonly _url?: string }
interface Transaction { readonly id: string | number; readonly Type: string; readonly Creator?: { readonly id: string }; readonly Created?: string; readonly _hyperlinks?: readonly Link[] }
interface Attachment { readonly Content?: string; readonly ContentType?: string; readonly Filename?: string | null; readonly Headers?: string }

const SAID: ReadonlySet<string> = new Set(["Create", "Correspond", "Comment"]);
/** RT::AuthToken makes them: a version, the token's number, 32 digits. */
const TOKEN = /^\d{1,3}-\d{1,12}-[\da-f]{32}$/;
const CLOSED: ReadonlySet<string> = new Set(["resolved", "rejected", "deleted"]);
/** RFC 3834, and what mail programs sent before it. */
const AUTOMATIC = /^(?:Auto-Submitted:[ \t]*(?!no\b)|X-Auto-Response-Suppress:|Precedence:[ \t]*(?:auto_reply|bulk|junk|list)|List-Id:)/im;

/** Request Tracker 5 by its REST 2 interface. It cannot change a message. */
export function rtPort({ url, user, password, field, fetch }: RtOptions): TicketPort {
  const authorization = TOKEN.test(password) ? `token ${password}` : basic(user, password);
  const rt = client({ base: `${rooted(url)}/REST/2.0`, headers: { authorization }, ...(fetch === undefined ? {} : { fetch }) });
  const messageOf = async ({ id, Type, Creator, Created, _hyperlinks = [] }: Transaction): Promise<TicketMessage> => {
    const parts: Attachment[] = [];
    // The content of a transaction is empty here; its attachments have it, in base64.
    for (const link of _hyperlinks.filter(({ ref }) => ref === "attachment")) parts.push((await rt.get(`/attachment/${idOf(link)}`)) as Attachment);
    const automatic = parts.some(({ Headers = "" }) => AUTOMATIC.test(Headers));
    return {
      id: String(id), ...bodyOf(parts), ...(Created === undefined ? {} : { at: Created }), internal: Type === "Comment",
      author: Creator?.id === user ? "bot" : automatic || Creator?.id === "RT_System" ? "auto" : Type === "Create" ? "customer" : "agent",
    };
  };
  return {
    system: "rt", can: { edit: false, internal: true },
    async read(ticket) {
      const path = `/ticket/${number(ticket)}`;
      const head = (await orNone(rt.get(path))) as { readonly Status: string; readonly Requestor?: readonly { readonly id: string }[] } | undefined;
      if (head === undefined) return undefined;
      const requestors = new Set((head.Requestor ?? []).map(({ id }) => id));
      const messages: TicketMessage[] = [];
      for (let page = 1, pages = 1; page <= pages; page++) {
        const history = (await rt.get(`${path}/history?fields=Type,Creator,Created,_hyperlinks&per_page=100&page=${page}`)) as { readonly items: readonly Transaction[]; readonly pages?: number };
        pages = history.pages ?? 1;
        for (const one of history.items) {
          if (!SAID.has(one.Type)) continue;
          const message = await messageOf(one);
          messages.push(message.author === "agent" && requestors.has(one.Creator?.id ?? "") ? { ...message, author: "customer" } : message);
        }
      }
      return { id: ticket, closed: CLOSED.has(head.Status), messages } satisfies Ticket;
    },
    async say(ticket, body, how) {
      await rt.send("POST", `/ticket/${number(ticket)}/${how.public ? "correspond" : "comment"}`, { Content: body, ContentType: "text/plain" });
    },
    ...(field === undefined ? {} : {
      async mark(ticket: string, state: string, code: string) {
        await rt.send("PUT", `/ticket/${number(ticket)}`, { CustomFields: { [field]: `${state}: ${code}` } });
      },
    }),
  };
}

/** What a ticket is called must never become another path. */
function number(ticket: string): string {
  if (!/^\d{1,12}$/.test(ticket)) throw new TypeError("a ticket of RT has a number");
  return ticket;
}

const idOf = ({ id, _url = "" }: Link): string => String(id ?? /\/attachment\/(\d+)$/.exec(_url)?.[1]);

function bodyOf(parts: readonly Attachment[]): { readonly text: string; readonly attachments?: readonly TicketAttachment[] } {
  const texts = parts.filter(({ ContentType = "", Content }) => Content !== undefined && Content !== "" && ContentType.startsWith("text/"));
  const bodies = texts.filter(({ Filename }) => (Filename ?? "") === ""), plain = bodies.filter(({ ContentType }) => ContentType === "text/plain");
  const attachments = parts.flatMap((part) => ((part.Filename ?? "") !== "" && isText(part.ContentType ?? "", part.Filename!) ? [{ name: part.Filename!, text: decoded(part) }] : []));
  return { text: (plain.length > 0 ? plain : bodies).map(decoded).join("\n\n"), ...(attachments.length === 0 ? {} : { attachments }) };
}

const decoded = ({ Content = "" }: Attachment): string => Buffer.from(Content, "base64").toString("utf8");

/** What the scrip sends; see docs/service.md. */
export function rtEvent(body: unknown): HookEvent | undefined {
  const { ticket, transaction } = Object(body) as { readonly ticket?: unknown; readonly transaction?: unknown };
  if (typeof ticket !== "number" && typeof ticket !== "string") return undefined;
  return { ticket: String(ticket), ...(typeof transaction === "number" ? { delivery: String(transaction) } : {}) };
}
