import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RelatedTicket, VerdictLine } from "../../conversation/index.js";

/** What a bot keeps beside the tickets. Losing it loses no answer: events that were taken on, which tickets had which cause, what agents thought. */
export interface Ledger {
  /** An event was taken on; until it is done it is taken up again after a restart. */
  readonly taken: (ticket: string) => void;
  readonly done: (ticket: string) => void;
  readonly pending: () => readonly string[];
  readonly answered: (ticket: RelatedTicket) => void;
  readonly related: () => readonly RelatedTicket[];
  /** Kept once for each message. */
  readonly verdict: (message: string, line: VerdictLine) => void;
}

const RELATED_MOST = 5000;

/** In memory alone, or in files of a folder that the bot has for itself. */
export function createLedger(folder?: string): Ledger {
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = (name: string): string | undefined => (folder === undefined ? undefined : join(folder, name));
  const append = (name: string, line: unknown): void => { const path = file(name); if (path !== undefined) appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 }); };
  const open = new Set<string>();
  for (const { taken, done } of linesOf<{ readonly taken?: string; readonly done?: string }>(file("events.jsonl"))) {
    if (taken !== undefined) open.add(taken);
    if (done !== undefined) open.delete(done);
  }
  rewrite(file("events.jsonl"), [...open].map((taken) => ({ taken })));
  const related = [...linesOf<RelatedTicket>(file("answered.jsonl"))].slice(-RELATED_MOST);
  rewrite(file("answered.jsonl"), related);
  const judged = new Set(linesOf<{ readonly id: string; readonly message: string }>(file("verdicts.jsonl")).map(({ id, message }) => `${id} ${message}`));
  return {
    taken: (ticket) => { if (!open.has(ticket)) { open.add(ticket); append("events.jsonl", { taken: ticket }); } },
    done: (ticket) => { if (open.delete(ticket)) append("events.jsonl", { done: ticket }); },
    pending: () => [...open],
    answered: (ticket) => {
      related.push(ticket);
      if (related.length > RELATED_MOST) related.shift();
      append("answered.jsonl", ticket);
    },
    related: () => related,
    verdict: (message, line) => {
      const key = `${line.id} ${message}`;
      if (judged.has(key)) return;
      judged.add(key);
      append("verdicts.jsonl", { ...line, message });
    },
  };
}

/** A line that was cut when the machine went down is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what it wrote
function linesOf<Line>(path: string | undefined): readonly Line[] {
  if (path === undefined || !existsSync(path)) return [];
  return readFileSync(path, "utf8").split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
}

function rewrite(path: string | undefined, lines: readonly unknown[]): void {
  if (path === undefined || !existsSync(path)) return;
  writeFileSync(`${path}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
