import type { EnvironmentInput } from "./fact.js";

export type Author = "customer" | "agent" | "bot" | "unknown";

/** One message of a ticket. `at` is the caller's; nothing is read from it. */
export interface ThreadMessage {
  readonly author: Author;
  readonly text: string;
  readonly at?: string;
}

/** A ticket as a conversation, the oldest message first; `answers` are facts that somebody gave apart from it. */
export interface Thread {
  readonly messages: readonly ThreadMessage[];
  readonly answers?: EnvironmentInput;
}
