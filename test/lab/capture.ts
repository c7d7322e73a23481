import type { LabCase } from "./case.js";
import type { Machine } from "./machine.js";
import type { Outcome } from "./spawn.js";
import { ticket, type Shown } from "./ticket.js";

/** A real run, as a corpus case has it: a header, `---`, and the text a user would paste. */
export interface Captured {
  readonly outcome: Outcome;
  readonly text: string;
  readonly from: string;
}

/** Runs set-up and command on a machine. Kernel lines of netfilter's are kept, whoever else writes to the log. */
export async function capture(machine: Machine, lab: LabCase, version: string): Promise<Captured> {
  for (const step of (lab.setup ?? []).map(asStep)) {
    const done = await machine.run(step);
    if (done.exit !== 0) throw new Error(`set-up failed: ${step.argv.join(" ")}: ${done.stderr.trim()}`);
  }
  const also: Shown[] = [];
  for (const step of (lab.also ?? []).map(asStep)) also.push({ step, outcome: await machine.run(step) });
  const step = asStep(lab.run);
  const outcome = await machine.run(step);
  const kernel = outcome.kernel.filter((line) => NETFILTER.test(line));
  return {
    outcome,
    text: ticket(also, { step, outcome: { ...outcome, kernel } }, { ...lab, layer: "B" }),
    from: `captured: ${version}, kernel ${machine.kernel}, exit ${outcome.exit}`,
  };
}

const NETFILTER = /_tables|xt_|ipt_|ip6t_|nf_|nft_|ebt_|conntrack|ip_set|iptable|: (?:Unknown symbol|version magic|disagrees)/u;

const asStep = (step: LabCase["run"]): Exclude<LabCase["run"], readonly string[]> => ("argv" in step ? step : { argv: step });

/** Header keys as the corpus has them (`test/helpers/corpus.ts`). */
export function corpusFile(code: string, captured: Pick<Captured, "from" | "text">, environment: Readonly<Record<string, unknown>> = {}): string {
  const env = Object.entries(environment).map(([name, value]) => `env.${name}: ${String(value)}\n`);
  return `kind: hit\ncode: ${code}\n${env.join("")}from: ${captured.from}\n---\n${captured.text}`;
}
