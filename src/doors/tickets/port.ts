import type { Capabilities, Ticket } from "../../conversation/index.js";

/** What a ticket system can do for a bot. Nothing that it gives is believed but the ticket itself. */
export interface TicketPort {
  readonly system: string;
  readonly can: Capabilities;
  /** `undefined`: there is no such ticket, or it is not for the bot to see. */
  readonly read: (ticket: string) => Promise<Ticket | undefined>;
  readonly say: (ticket: string, body: string, how: { readonly public: boolean }) => Promise<void>;
  readonly edit?: (ticket: string, message: string, body: string) => Promise<void>;
  /** For lists and filters of the system's own. Never read back: the truth stands in the messages. */
  readonly mark?: (ticket: string, state: "waiting" | "answered" | "handed over", code: string) => Promise<void>;
}

/** What a hook tells: that there is something new. Its text is never used. */
export interface HookEvent {
  readonly ticket: string;
  /** The same for the same event, however often it is sent. */
  readonly delivery?: string;
}
