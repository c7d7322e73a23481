import type { Thread, ThreadMessage } from "../model/thread.js";
import { withoutQuotes } from "./quotes.js";
import type { Ticket, TicketMessage } from "./ticket.js";
import { withoutOrders } from "./orders.js";

/**
 * A ticket as it is to be diagnosed: what customers and agents wrote, without what they quote and what they tell the bot, with the texts attached;
 * the bot's messages as the bot's, so that its questions are known; automatic ones not at all.
 */
export function threadOf({ messages }: Ticket): Thread {
  return { messages: messages.flatMap((message, index) => (message.author === "auto" ? [] : [partOf(message, index)])) };
}

function partOf({ author, text, at, reply = false, attachments = [] }: TicketMessage, index: number): ThreadMessage {
  const own = author === "bot" ? text : withoutOrders(index > 0 || reply ? withoutQuotes(text) : text);
  return {
    author: author === "auto" ? "unknown" : author,
    text: [own, ...(author === "bot" ? [] : attachments.map((one) => one.text))].filter((part) => part !== "").join("\n\n"),
    ...(at === undefined ? {} : { at }),
  };
}
