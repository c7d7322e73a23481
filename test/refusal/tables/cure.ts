import { shellLine } from "../../../src/escape/shell.js";
import type { Mend } from "../../../src/model/refusal.js";
import type { RefusalCase } from "./case.js";
import type { Recorded } from "./record.js";
import { readTicket } from "./read.js";
import { inWorld } from "./world.js";

export interface Outcome {
  readonly id: string;
  /** `cured` by the first mend, `later` by one of the next, `not` though one ran, `open` where there is none. */
  readonly how: "cured" | "later" | "not" | "open";
  /** What was there before, is gone after the first mend, and is not gone after the fix. */
  readonly harm?: string;
  readonly kind?: string;
  readonly commands: string;
}

/** As many mends as people are shown. */
const TRIED_MOST = 5;

/** Sets the refusal up, makes it, runs what the ticket's reader says, and looks. */
export function cure(refusal: RefusalCase, { ticket, again: loads }: Recorded): Outcome {
  const found = readTicket(ticket);
  const mends = found?.mends.slice(0, TRIED_MOST) ?? [];
  const base = { id: refusal.id, ...(found === undefined ? {} : { kind: found.kind }), commands: mends[0] === undefined ? "" : scriptOf(mends[0]) };
  if (mends.length === 0) return { ...base, how: "open" };
  let harm: string | undefined;
  for (const [index, mend] of mends.entries()) {
    const tried = attempt(refusal, scriptOf(mend), loads);
    if (index === 0) harm = tried.harm;
    if (tried.cured) return { ...base, how: index === 0 ? "cured" : "later", ...(harm === undefined ? {} : { harm }) };
  }
  return { ...base, how: "not", ...(harm === undefined ? {} : { harm }) };
}

const scriptOf = ({ commands }: Mend): string => commands.map(shellLine).join("\n");

/** Where a file is loaded, loading it again succeeds too. */
const LOADS = /-restore|\brestore\b|\bsh /;

export function attempt(refusal: RefusalCase, step: string, loads: boolean): { readonly cured: boolean; readonly harm?: string } {
  const { before, after, passes, again } = run(refusal, step);
  const lost = gone(before, after);
  const fixed = lost.length === 0 ? [] : run(refusal, refusal.fix);
  const harm = lost.length === 0 ? undefined : harmOf(lost, fixed);
  return { cured: passes && harm === undefined && (!loads || !LOADS.test(refusal.command) || again), ...(harm === undefined ? {} : { harm }) };
}

type Ran = ReturnType<typeof run>;
const harmOf = (lost: readonly string[], fixed: Ran | readonly never[]): string | undefined => {
  const also = new Set("before" in fixed ? gone(fixed.before, fixed.after) : []);
  return lost.find((line) => !also.has(line));
};

function run({ setup = "true", command, check }: RefusalCase, step: string): { readonly before: readonly string[]; readonly after: readonly string[]; readonly passes: boolean; readonly again: boolean } {
  const ran = inWorld([
    { name: "setup", script: setup, seconds: 20 }, { name: "command", script: command }, { name: "step", script: step, seconds: 15 }, { name: "check", script: check }, { name: "again", script: command },
  ]);
  return { before: ran.get("command")!.state, after: ran.get("step")!.state, passes: ran.get("check")!.status === 0, again: ran.get("again")!.status === 0 };
}

/** Lines of the first that the second has fewer of. A set that has got another definition is still there: its elements are lines of their own. */
function gone(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of after) left.set(line, (left.get(line) ?? 0) + 1);
  const sets = new Set(after.map(setOf));
  return before.filter((line) => {
    if (setOf(line) !== undefined && sets.has(setOf(line))) return false;
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}

const setOf = (line: string): string | undefined => /^create (\S+) /.exec(line)?.[1];
