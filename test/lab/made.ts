import { toStep, type LabCase, type Step } from "./case.js";
import type { Layer, Machine, World } from "./machine.js";
import type { Outcome } from "./spawn.js";
import { kernelLines, type Shown } from "./ticket.js";
import type { Snapshot } from "./world/snapshot.js";

/** An error that happened, on a machine that is still as it was left by it. */
export interface Broken {
  readonly machine: Machine;
  readonly world: World;
  readonly also: readonly Shown[];
  readonly shown: Shown;
  /** The machine before the case's own set-up, and behind the error. */
  readonly untouched: Snapshot;
  readonly before: Snapshot;
}

/** Why an error could not be made: the sentence says which step did not go as it must. */
export class NotMade extends Error {}

/** Makes the error in the fullest world in which it happens as the case says. */
export async function makeError(lab: LabCase, layer: Layer, transcript: string[], worlds: readonly World[] = lab.world === undefined ? layer.worlds : [lab.world]): Promise<Broken> {
  let last: NotMade | undefined;
  for (const world of worlds) {
    try { return await makeIn(world, lab, layer, transcript); } catch (error) {
      if (!(error instanceof NotMade)) throw error;
      last ??= error;
    }
  }
  throw last ?? new NotMade("there is no world");
}

async function makeIn(world: World, lab: LabCase, layer: Layer, transcript: string[], patient = true): Promise<Broken> {
  const machine = await layer.open(lab.boot ?? {});
  try {
    transcript.push(`--- world: ${world}`);
    const trouble = await machine.populate(world);
    if (/rror|failed/u.test(trouble)) throw new NotMade(`the world cannot be made: ${trouble.trim().slice(0, 300)}`);
    const untouched = await machine.snapshot();
    for (const step of (lab.setup ?? []).map(toStep)) {
      const done = await record(machine, step, transcript);
      if (done.exit !== 0 && step.mayFail !== true) throw new NotMade(`set-up failed: ${step.argv.join(" ")}: ${done.stderr.trim()}`);
    }
    const also: Shown[] = [];
    for (const step of (lab.also ?? []).map(toStep)) also.push({ step, outcome: await record(machine, step, transcript) });
    const step = typed(lab);
    if (lab.check !== undefined && (await record(machine, shell(lab.check), transcript)).exit === 0) throw new NotMade("what is wanted is there before the cure");
    const outcome = await record(machine, step, transcript);
    if (!failed(outcome, lab)) throw new NotMade("the command did not fail: there is nothing to cure");
    if (lab.said !== undefined && !sameRefusal(lab.said, outcome)) throw new NotMade("it is refused for another reason");
    if (lab.kernel === undefined || kernelLines(outcome, lab).some((line) => line.includes(lab.kernel ?? ""))) {
      return { machine, world, also, shown: { step, outcome }, untouched, before: await machine.snapshot() };
    }
    if (!patient) throw new NotMade(`the kernel did not log "${lab.kernel}"`);
  } catch (error) { await machine.close(); throw error; }
  await machine.close();
  await rateLimit();
  return makeIn(world, lab, layer, transcript, false);
}

/** What is fed is a file that lies there, as the ticket shows it. */
function typed(lab: LabCase): Step {
  const step = toStep(lab.run);
  return step.stdin === undefined ? step : { ...step, argv: ["sh", "-c", `cat > rules && exec "$@" < rules`, "sh", ...step.argv], shown: step.argv.join(" ") };
}

export const shell = (line: string): Step => ({ argv: ["sh", "-c", line] });

const sameRefusal = (said: string, { stdout, stderr }: Outcome): boolean => head(said) === head(`${stderr}${stdout}`) || head(said) === head(`${stdout}${stderr}`);
const head = (text: string): string => (text.trim().split("\n")[0] ?? "").replace(/^(?:-?bash|\S*\.sh): (?:line \d+: )?/u, "").trim();

/** The kernel prints ten lines of one place in five seconds. */
export const rateLimit = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5200));

export function failed(outcome: Outcome, lab: LabCase): boolean {
  return lab.warns === undefined ? outcome.exit !== 0 : [outcome.stdout, outcome.stderr, ...kernelLines(outcome, lab)].some((text) => text.includes(lab.warns ?? ""));
}

export async function record(machine: Machine, step: Step, transcript: string[]): Promise<Outcome> {
  const done = await machine.run(step);
  const printed = [done.stdout.slice(0, 400), done.stderr, done.kernel.join("\n")].map((text) => text.trim()).filter((text) => text !== "");
  transcript.push(`${step.as === undefined ? "" : `[${step.as}] `}$ ${step.shown ?? step.argv.join(" ")}  → ${done.exit}${printed.map((text) => `\n    ${text.replaceAll("\n", "\n    ")}`).join("")}`);
  return done;
}
