import type { Ticket } from "../../conversation/index.js";
import { client, orNone, type ClientOptions } from "./client.js";
import type { HookEvent, TicketPort } from "./port.js";

export interface GenericOptions extends Pick<ClientOptions, "fetch"> {
  readonly url: string;
  readonly token: string;
  /** What the system behind can do; neither by default. */
  readonly edit?: boolean;
  readonly internal?: boolean;
}

/**
 * Any system behind three addresses of your own: `GET /tickets/ID` gives a ticket as `reply` takes it (bot's messages with author `bot`),
 * `POST /tickets/ID/messages` takes `{ body, public }`, and `PUT /tickets/ID/messages/ID` takes `{ body }` where messages can be changed.
 */
export function genericPort({ url, token, edit = false, internal = false, fetch }: GenericOptions): TicketPort {
  const system = client({ base: url, headers: { authorization: `Bearer ${token}` }, ...(fetch === undefined ? {} : { fetch }) });
  const path = (ticket: string): string => {
    if (/^\.{0,2}$/.test(ticket)) throw new TypeError("a ticket has a name");
    return `/tickets/${encodeURIComponent(ticket)}`;
  };
  return {
    system: "generic", can: { edit, internal },
    read: async (ticket) => (await orNone(system.get(path(ticket)))) as Ticket | undefined,
    async say(ticket, body, how) { await system.send("POST", `${path(ticket)}/messages`, { body, public: how.public }); },
    ...(edit ? { async edit(ticket: string, message: string, body: string) { await system.send("PUT", `${path(ticket)}/messages/${encodeURIComponent(message)}`, { body }); } } : {}),
  };
}

export function genericEvent(body: unknown): HookEvent | undefined {
  const { ticket, delivery } = Object(body) as { readonly ticket?: unknown; readonly delivery?: unknown };
  return typeof ticket === "string" ? { ticket, ...(typeof delivery === "string" ? { delivery } : {}) } : undefined;
}
