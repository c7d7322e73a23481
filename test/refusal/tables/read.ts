import { recognise } from "../../../src/grammar/recognise.js";
import type { Refusal } from "../../../src/model/refusal.js";
import { tablesRefusal } from "../../../src/refusal/index.js";

/** What is read out of a ticket by the readers of refusals alone. */
export function readTicket(text: string): Refusal | undefined {
  const errors = recognise(text).messages.filter(({ message }) => message.role === "error");
  return tablesRefusal({ text, messages: [...errors].sort((a, b) => a.span.start - b.span.start) });
}
