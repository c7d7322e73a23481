import type { TicketMessage } from "../../conversation/index.js";
import { basic, client, orNone, rooted, type ClientOptions } from "./client.js";
import type { HookEvent, TicketPort } from "./port.js";

export interface ZendeskOptions extends Pick<ClientOptions, "fetch"> {
  /** `https://SUBDOMAIN.zendesk.com`. */
  readonly url: string;
  /** Mail address of the bot's own agent, and an API token. */
  readonly user: string;
  readonly token: string;
}

interface Comment { readonly id: number; readonly author_id: number; readonly public: boolean; readonly plain_body?: string; readonly body?: string; readonly created_at: string; readonly via?: { readonly channel?: string } }
interface Page { readonly comments: readonly Comment[]; readonly users?: readonly { readonly id: number; readonly role: string }[]; readonly meta?: { readonly has_more?: boolean; readonly after_cursor?: string } }

const CLOSED: ReadonlySet<string> = new Set(["solved", "closed", "deleted"]);

/** Zendesk by its REST interface; read against recorded payloads, not against a running Zendesk. Comments cannot be changed; attachments lie elsewhere and are not read. */
export function zendeskPort({ url, user, token, fetch }: ZendeskOptions): TicketPort {
  const zendesk = client({ base: `${rooted(url)}/api/v2`, headers: { authorization: basic(`${user}/token`, token) }, ...(fetch === undefined ? {} : { fetch }) });
  let me: Promise<number> | undefined;
  const own = (): Promise<number> => (me ??= zendesk.get("/users/me.json").then((answer) => (answer as { readonly user: { readonly id: number } }).user.id));
  return {
    system: "zendesk", can: { edit: false, internal: true },
    async read(ticket) {
      const head = (await orNone(zendesk.get(`/tickets/${number(ticket)}.json`))) as { readonly ticket: { readonly status: string; readonly requester_id: number } } | undefined;
      if (head === undefined) return undefined;
      const bot = await own(), messages: TicketMessage[] = [];
      for (let after: string | undefined = "", pages = 0; after !== undefined && pages < 50; pages++) {
        const page = (await zendesk.get(`/tickets/${number(ticket)}/comments.json?include=users&page[size]=100${after === "" ? "" : `&page[after]=${encodeURIComponent(after)}`}`)) as Page;
        const roles = new Map((page.users ?? []).map(({ id, role }) => [id, role]));
        for (const one of page.comments) {
          messages.push({
            id: String(one.id), text: one.plain_body ?? one.body ?? "", at: one.created_at, internal: !one.public,
            author: one.author_id === bot ? "bot" : one.author_id === head.ticket.requester_id || roles.get(one.author_id) === "end-user" ? "customer" : one.author_id < 0 || one.via?.channel === "rule" ? "auto" : "agent",
          });
        }
        after = page.meta?.has_more === true ? page.meta.after_cursor : undefined;
      }
      return { id: ticket, closed: CLOSED.has(head.ticket.status), messages };
    },
    async say(ticket, body, how) {
      await zendesk.send("PUT", `/tickets/${number(ticket)}.json`, { ticket: { comment: { body, public: how.public } } });
    },
  };
}

function number(ticket: string): string {
  if (!/^\d{1,15}$/.test(ticket)) throw new TypeError("a ticket of Zendesk has a number");
  return ticket;
}

/** What a webhook sends: the body that a trigger is given (`{"ticket": "{{ticket.id}}"}`), or an event of the ticket. */
export function zendeskEvent(body: unknown, headers: Readonly<Record<string, string | undefined>>): HookEvent | undefined {
  const { ticket, detail, id } = Object(body) as { readonly ticket?: unknown; readonly detail?: { readonly id?: unknown }; readonly id?: unknown };
  const which = ticket ?? detail?.id, delivery = typeof id === "string" ? id : headers["x-zendesk-webhook-invocation-id"];
  return typeof which === "string" || typeof which === "number" ? { ticket: String(which), ...(delivery === undefined ? {} : { delivery }) } : undefined;
}
