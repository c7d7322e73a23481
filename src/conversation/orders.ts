import type { TicketMessage } from "./ticket.js";

/** What an agent tells the bot, in a line of its own: `/whytables wrong module/not-loaded`. */
export interface Order {
  readonly word: OrderWord;
  /** The true cause, behind `wrong`. */
  readonly code?: string;
}

export type OrderWord = "stop" | "start" | "solved" | "wrong";

const ORDER = /^\/?whytables:?[ \t]{1,4}(stop|start|solved|wrong)(?:[ \t]{1,4}([a-z0-9-]{1,40}\/[a-z0-9-]{1,60}))?[ \t.!]{0,4}$/i;

const orderOf = (line: string): Order | undefined => {
  const [, word, code] = ORDER.exec(line.trim()) ?? [];
  return word === undefined ? undefined : { word: word.toLowerCase() as OrderWord, ...(code === undefined ? {} : { code }) };
};

/** The orders of an agent's message; nobody else gives any, and a quoted one is none. */
export const ordersIn = ({ author, text }: TicketMessage): readonly Order[] =>
  (author === "agent" ? text.split(/\r?\n/).flatMap((line) => orderOf(line) ?? []) : []);

/** The text without lines that only tell the bot something. */
export const withoutOrders = (text: string): string => (/whytables/i.test(text) ? text.split(/\r?\n/).filter((line) => orderOf(line) === undefined).join("\n") : text);

/** Did an agent tell the bot to be silent? The last word counts. */
export const isStopped = (messages: readonly TicketMessage[]): boolean =>
  messages.flatMap(ordersIn).filter(({ word }) => word === "stop" || word === "start").at(-1)?.word === "stop";
