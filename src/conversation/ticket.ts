import type { EnvironmentInput } from "../model/fact.js";

/** Who wrote a message of a ticket. `auto` is a machine that is not this bot: an auto-reply, a bounce, another bot. */
export type TicketAuthor = "customer" | "agent" | "bot" | "auto";

export interface TicketMessage {
  /** The ticket system's own name for it; what `edit` and "replaces" point at. */
  readonly id: string;
  readonly author: TicketAuthor;
  readonly text: string;
  /** When it was written, as ISO 8601. */
  readonly at?: string;
  /** Not shown to the customer. */
  readonly internal?: boolean;
  /** It answers another message that the ticket does not hold: what it quotes is old. */
  readonly reply?: boolean;
  /** Texts that came with it. */
  readonly attachments?: readonly TicketAttachment[];
}

export interface TicketAttachment {
  readonly name: string;
  readonly text: string;
}

/** A ticket as it stands in its system, the oldest message first. */
export interface Ticket {
  readonly id: string;
  readonly closed?: boolean;
  readonly messages: readonly TicketMessage[];
}

/** What the ticket's system can do. */
export interface Capabilities {
  /** A message that was said can be changed. */
  readonly edit: boolean;
  /** There are notes that the customer does not see. */
  readonly internal: boolean;
}

/** Another ticket that got an answer. */
export interface RelatedTicket {
  readonly id: string;
  readonly code: string;
  /** Name of the node, where the text told it. */
  readonly node?: string;
  /** When it was answered, as ISO 8601. */
  readonly at: string;
}

/** What is known beside the ticket. None of it is the truth about what was said: that stands in the ticket. */
export interface State {
  /** What the desk knows of its machines, by fact name. */
  readonly environment?: EnvironmentInput;
  /** Name of the node that the ticket is about, where its system knows it. */
  readonly node?: string;
  readonly can?: Partial<Capabilities>;
  /** ISO 8601; without it nothing is held back for being too soon, and no tickets of today are named. */
  readonly now?: string;
  readonly related?: readonly RelatedTicket[];
}

/** What the desk wants. */
export interface Policy {
  /** Which answers the customer may see without an agent. Default `never`. */
  readonly public?: "never" | "high";
  /** May the customer be asked? Default true; without it the question goes into the agents' note. */
  readonly ask?: boolean;
  /** Questions to the customer in one ticket, at most. Default 1. */
  readonly questions?: number;
  /** The lowest confidence that is worth a note once nothing is to be asked. Default `medium`. */
  readonly note?: "high" | "medium" | "low";
  /** Messages in one ticket, at most; the last of them hands over. Default 3. */
  readonly messages?: number;
  /** Seconds between two messages in one ticket. Default 60. */
  readonly pause?: number;
  /** How messages are written. Default `text`. */
  readonly format?: "text" | "markdown";
}
