import type { Action, Policy, State } from "../../conversation/index.js";
import { inProcess, TABLE, type Runner } from "../runner.js";
import { atOnce } from "./at-once.js";
import { createLedger, type Ledger } from "./ledger.js";
import type { TicketPort } from "./port.js";

export interface BotOptions {
  readonly port: TicketPort;
  readonly policy?: Policy;
  /** What the desk knows of its machines, by fact name. */
  readonly environment?: NonNullable<State["environment"]>;
  /** Where decisions are made; here by default, where a long one cannot be stopped. */
  readonly run?: Runner;
  readonly ledger?: Ledger;
  /** One line for each decision; it never holds a ticket's text. */
  readonly log?: (line: string) => void;
  readonly now?: () => Date;
  /** Milliseconds before each new try of what failed; other events of the ticket wait for these. */
  readonly tries?: readonly number[];
  /** Milliseconds before what failed in all of them is taken up again; twice as long after each time, an hour at most. */
  readonly rest?: number;
  /** Tickets that are read and answered at the same time, at most; 4 by default. */
  readonly most?: number;
}

export interface Bot {
  /** Something is new in a ticket. Returns at once; what happens to one ticket happens in order. */
  readonly look: (ticket: string) => void;
  /** Reads, decides, acts: once. */
  readonly handle: (ticket: string) => Promise<Action | undefined>;
  /** Ends when nothing is left to do; what has to wait longer is left for the next start. */
  readonly idle: () => Promise<void>;
}

const TRIES = [1000, 5000, 25_000] as const;
/** A ticket system is down for minutes when it is upgraded; nobody starts its bot again behind that. */
const REST = 120_000, REST_MOST = 3_600_000;
/** After an outage all tickets that were left come together; a ticket system that is asked for fifty of them answers none in time. */
const AT_ONCE = 4;

/** A bot on a ticket system: every event leads to reading the ticket anew, so an event that comes twice, late or never changes nothing but the time. */
export function createBot({ port, policy = {}, environment = {}, run = inProcess(TABLE), ledger = createLedger(), log = () => undefined, now = () => new Date(), tries = TRIES, rest = REST, most = AT_ONCE }: BotOptions): Bot {
  const inTurn = atOnce(most);
  const queues = new Map<string, Promise<void>>(), again = new Set<string>(), rounds = new Map<string, number>();

  const handle = async (ticket: string): Promise<Action | undefined> => {
    const read = await port.read(ticket);
    if (read === undefined) return undefined;
    const state: State = { environment, can: port.can, now: now().toISOString(), related: ledger.related().filter(({ id }) => id !== ticket).slice(-1000) };
    const result = await run("reply", { ticket: read, state, policy });
    if (!result.ok) throw new Error(result.problem.title);
    const action = result.value as Action;
    await carryOut(ticket, action);
    return action;
  };

  const carryOut = async (ticket: string, action: Action): Promise<void> => {
    if (action.kind === "silent") return;
    if (action.kind === "verdict") { ledger.verdict(action.message, action.line); return; }
    if (action.kind === "edit") await port.edit?.(ticket, action.message, action.body);
    else await port.say(ticket, action.body, { public: action.public });
    // Whatever is lost from here on is found in the ticket again.
    const { code, node } = action.mark;
    if (action.kind !== "ask") ledger.answered({ id: ticket, code, at: now().toISOString(), ...(node === undefined ? {} : { node }) });
    await port.mark?.(ticket, action.kind === "ask" ? "waiting" : action.kind === "handover" ? "handed over" : "answered", code);
  };

  const attempt = async (ticket: string): Promise<void> => {
    for (let at = 0; ; at++) {
      try {
        const action = await inTurn(() => handle(ticket));
        log(`${ticket}: ${action === undefined ? "no such ticket, or the bot's user may not see it" : action.kind === "silent" ? `silent, ${action.because}` : action.kind === "verdict" ? `verdict, ${action.line.right ? "right" : "wrong"}` : `${action.kind}, ${action.mark.code}`}`);
        ledger.done(ticket);
        rounds.delete(ticket);
        if (action?.kind === "silent" && action.again !== undefined) later(ticket, action.again * 1000);
        return;
      } catch (error) {
        log(`${ticket}: ${error instanceof Error ? error.message : "failed"}`);
        // It stays taken on: what comes first tries it again, that or the next start.
        if (at >= tries.length) {
          const round = rounds.get(ticket) ?? 0;
          rounds.set(ticket, round + 1);
          later(ticket, Math.min(rest * 2 ** round, REST_MOST));
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, tries[at]));
      }
    }
  };

  const later = (ticket: string, milliseconds: number): void => {
    if (again.has(ticket)) return;
    again.add(ticket);
    ledger.taken(ticket);
    setTimeout(() => { again.delete(ticket); look(ticket); }, milliseconds).unref();
  };

  const look = (ticket: string): void => {
    ledger.taken(ticket);
    const next = (queues.get(ticket) ?? Promise.resolve()).then(() => attempt(ticket)).finally(() => { if (queues.get(ticket) === next) queues.delete(ticket); });
    queues.set(ticket, next);
  };

  for (const ticket of ledger.pending()) look(ticket);
  return { look, handle, idle: async () => { while (queues.size > 0) await Promise.all(queues.values()); } };
}
