import type { Author, Thread } from "../model/thread.js";

/** A thread as one text, and whose each part of it is. */
export interface Joined {
  readonly text: string;
  readonly parts: readonly ThreadPart[];
}

export interface ThreadPart {
  readonly start: number;
  readonly end: number;
  readonly author: Author;
}

const BETWEEN = "\n\n";

export function joinThread({ messages }: Thread): Joined {
  const parts: ThreadPart[] = [];
  let start = 0;
  for (const { text, author } of messages) {
    parts.push({ start, end: start + text.length, author });
    start += text.length + BETWEEN.length;
  }
  return { text: messages.map(({ text }) => text).join(BETWEEN), parts };
}

/** The part that an offset is in. */
export const partAt = (parts: readonly ThreadPart[], offset: number): number => {
  let at = 0;
  while (at + 1 < parts.length && parts[at + 1]!.start <= offset) at++;
  return at;
};
