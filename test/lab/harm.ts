import type { Remedy } from "../../src/model/report.js";
import { loadCorpus } from "../helpers/corpus.js";
import type { LabCase } from "./case.js";
import { firstRemedy, type Diagnose } from "./converse.js";
import type { Layer, World } from "./machine.js";
import { filesOf } from "./prove.js";
import { elsewhere, harmed } from "./reach.js";
import { shell } from "./made.js";
import { changes, type Snapshot } from "./world/snapshot.js";

/** A remedy of the corpus, run where it was not meant for. */
interface Step {
  readonly path: string;
  readonly text: string;
  readonly remedy: Remedy;
}

/**
 * Runs the first remedy of every text of the corpus in the populated machine, whether its cause is right or not, and looks whether anything of other
 * people's is gone. The error is not made: a step that is given to the wrong machine must do no harm either.
 */
export async function harmOfCorpus(layer: Layer, diagnose: Diagnose, tell: (line: string) => void): Promise<readonly string[]> {
  if (layer.unavailable) return [`Not looked for: ${layer.unavailable}.`];
  const all = stepsOf(diagnose), unique = new Map<string, Step>();
  for (const step of all) unique.set(step.remedy.commands.map(({ shell: line }) => line).join("\n"), step);
  let lines = 0;
  const found: string[] = [], steps = [...unique.values()];
  const can = steps.filter(({ remedy }) => elsewhere(remedy, "A") === undefined);
  for (const world of ["full", "native"] as const) {
    let machine = await layer.open({}), before = await filled(machine, world);
    for (const { path, text, remedy } of can) {
      // As a careful person does: the first that fails is the last that is typed.
      for (const { shell: line = "" } of [...(remedy.record ?? []), ...remedy.commands]) if ((await machine.run({ ...shell(line), limit: 10 })).exit !== 0) break;
      const after = await machine.snapshot();
      if (after.raw === before.raw) continue;
      const harm = harmed(changes(before, after), before, asTyped(text), await filesOf(remedy, machine));
      if (harm[0] !== undefined) {
        lines += harm.length;
        found.push(`- ${path} (${world}): ${harm.length} lines, the first \`${harm[0].replaceAll("`", "'")}\``);
        tell(`HARM ${path} (${world}): ${harm.join("\n    ")}\n  ${remedy.commands.map((one) => one.shell).join("\n  ")}`);
      }
      await machine.close();
      machine = await layer.open({});
      before = await filled(machine, world);
    }
    await machine.close();
  }
  tell(`harm: ${lines} lines by ${found.length} steps, of ${can.length} first remedies that can be run here (${all.length} texts with one, ${steps.length} different)`);
  return [`${all.length} texts of the corpus have a first remedy that can be typed, ${steps.length} different ones. ${can.length} of them can be run on a machine of the lab, and were, in two worlds, without their error. Lines of other people's rules, sets and files that were changed: ${lines}.`, ...found];
}

async function filled(machine: Awaited<ReturnType<Layer["open"]>>, world: World): Promise<Snapshot> {
  await machine.populate(world);
  return machine.snapshot();
}

function stepsOf(diagnose: Diagnose): readonly Step[] {
  return loadCorpus().flatMap(({ path, text, environment }) => {
    const [first] = diagnose(text, { environment }).diagnoses, remedy = first === undefined ? undefined : firstRemedy(first);
    const printed = remedy !== undefined && remedy.commands.length > 0 && remedy.commands.every(({ open }) => open === undefined);
    return printed ? [{ path, text, remedy }] : [];
  });
}

/** What the text names is its writer's own. */
const asTyped = (text: string): LabCase => ({ name: "corpus", layer: "A", why: "", run: ["sh", "-c", text] });
