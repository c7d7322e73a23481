import type { Thread, ThreadMessage } from "../model/thread.js";
import { factName } from "../knowledge/fact-names.js";
import { SLOT_QUESTIONS } from "../knowledge/slot-questions.js";
import { readMark } from "./marker.js";
import { withoutOrders } from "./orders.js";
import { withoutQuotes } from "./quotes.js";
import type { Ticket, TicketMessage } from "./ticket.js";

/**
 * A ticket as it is to be diagnosed: what customers and agents wrote, without what they quote and what they tell the bot, with the texts attached;
 * of the bot's messages the questions alone, so that an answer is known as one; automatic messages not at all.
 */
export function threadOf({ messages }: Ticket): Thread {
  return { messages: messages.flatMap((message, index) => (message.author === "auto" ? [] : message.author === "bot" ? questionsOf(message) : [partOf(message, index)])) };
}

/** More of an answer of ours than its question would only have to be left out again. */
function questionsOf({ text }: TicketMessage): readonly ThreadMessage[] {
  const questions = (readMark(text)?.asked ?? []).flatMap((fact) => factName(fact)?.question?.text ?? Object.entries(SLOT_QUESTIONS).find(([slot]) => slot === fact)?.[1].text ?? []);
  return questions.length === 0 ? [] : [{ author: "bot", text: questions.join("\n") }];
}

function partOf({ author, text, at, reply = false, attachments = [] }: TicketMessage, index: number): ThreadMessage {
  const own = withoutOrders(index > 0 || reply ? withoutQuotes(text) : text);
  return {
    author: author === "auto" ? "unknown" : author,
    text: [own, ...attachments.map((one) => one.text)].filter((part) => part !== "").join("\n\n"),
    ...(at === undefined ? {} : { at }),
  };
}
