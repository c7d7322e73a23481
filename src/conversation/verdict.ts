import { diagnose } from "../api/diagnose.js";
import type { WithOwn } from "../api/own/option.js";
import { CAPPED } from "../reason/confidence.js";
import type { Said } from "./marker.js";
import { ordersIn } from "./orders.js";
import { threadOf } from "./thread.js";
import type { State, Ticket } from "./ticket.js";
import { loud } from "./voice.js";

/** A line of the desk's own ledger, in the format of `test/first-sight/ledger.jsonl`: what was said to a ticket, and whether it was right. */
export interface VerdictLine {
  readonly batch: "local";
  readonly id: string;
  readonly kind: "cause";
  readonly ruleset: string;
  readonly right: boolean;
  readonly code: string;
  readonly level: string;
  /** What kind of answer it was. */
  readonly answer?: string;
  /** Whether it would be called high but for its kind's record. */
  readonly felt?: boolean;
  /** Lines that looked like an error and were not known. */
  readonly unexplained: number;
  /** The true cause, where the agent told it. */
  readonly causes?: readonly string[];
}

/** What an agent's last message says of the bot's last answer: `/whytables solved`, `/whytables wrong [CODE]`. */
export function verdictOf(ticket: Ticket, said: readonly Said[], { environment = {} }: State, besides: WithOwn = {}): VerdictLine | undefined {
  const last = ticket.messages.at(-1);
  const order = last === undefined ? undefined : ordersIn(last).findLast(({ word }) => word === "solved" || word === "wrong");
  const judged = said.at(-1);
  if (order === undefined || judged === undefined) return undefined;
  // The text as it was when the answer was given; the mark tells what the answer was.
  const report = diagnose(threadOf({ ...ticket, messages: ticket.messages.slice(0, judged.index) }), { ...besides, environment });
  const { mark } = judged;
  const confidence = loud(report).find(({ code }) => code === mark.code)?.confidence;
  return {
    batch: "local", id: ticket.id, kind: "cause", ruleset: report.ruleset, right: order.word === "solved", code: mark.code, level: mark.level,
    ...(confidence?.kind === undefined ? {} : { answer: confidence.kind }),
    ...(confidence === undefined ? {} : { felt: confidence.reasons.some((reason) => reason.startsWith(CAPPED)) }),
    unexplained: report.unexplained.length,
    ...(order.code === undefined ? {} : { causes: [order.code] }),
  };
}
