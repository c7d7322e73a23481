import type { Recognised, Recognition } from "../grammar/recognise.js";
import type { Unexplained } from "../model/report.js";
import type { PlaceInText } from "./lines.js";

const MOST = 200;

/** Lines that look like an error of this field and are none that is known, and messages without a rule. */
export function unexplainedIn(text: string, { leftovers }: Recognition, orphans: readonly Recognised[], place: PlaceInText): readonly Unexplained[] {
  const lines: Unexplained[] = [
    ...leftovers.map(({ span, nearest }): Unexplained => ({
      span, ...place(span.start), text: text.slice(span.start, span.end),
      ...(nearest === undefined ? {} : { nearest: { message: nearest.message, offset: nearest.offset, expected: nearest.expected } }),
    })),
    ...orphans.map(({ span, message }): Unexplained => ({
      span, ...place(span.start), text: text.slice(span.start, span.end), nearest: { message: message.id, offset: span.end, expected: [] },
    })),
  ];
  return lines.sort((a, b) => a.span.start - b.span.start).slice(0, MOST);
}
