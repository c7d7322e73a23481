import type { Command, Diagnosis, Remedy } from "../../src/model/report.js";
import { toStep, type LabCase, type ProofKind, type Step } from "./case.js";
import { converse, firstRemedy, type Diagnose } from "./converse.js";
import type { Layer, Machine, World } from "./machine.js";
import { failed, makeError, NotMade, rateLimit, record, shell, type Broken } from "./made.js";
import { elsewhere, harmed, isShell, unnamed } from "./reach.js";
import { MEND_REF, programsOf } from "./result.js";
import type { Outcome } from "./spawn.js";
import { kernelLines, ticket } from "./ticket.js";
import { blastRadius, changes, type Change, type Snapshot } from "./world/snapshot.js";

export type { Diagnose };

/**
 * `live`: the first remedy, exactly as printed, stood every trial. `failed`: it ran and did not. `open`: a word of it is not known even after the questions.
 * `elsewhere`: it cannot be run on a machine of the lab. `unmade`: the error could not be made. `skipped`: a program is missing.
 */
export type State = "live" | "failed" | "open" | "elsewhere" | "unmade" | "skipped";

/** What became of one case. `transcript` is for the reader of a failure and goes into no file. */
export interface Row {
  readonly code: string;
  /** The kind of refusal, where it is a case of those. */
  readonly refusal?: string;
  /** The code that the case was written for, where another came out. */
  readonly expected?: string;
  readonly name: string;
  readonly layer: "A" | "B";
  readonly world?: World;
  readonly state: State;
  readonly kind: ProofKind;
  /** Title of the first remedy, and where it comes from. */
  readonly remedy?: string;
  readonly ref?: string;
  /** All that is wrong with the remedy. */
  readonly problems: readonly string[];
  readonly blast: readonly string[];
  readonly harm: readonly string[];
  /** By which remedy it was cured, whatever else is wrong with that. */
  readonly cured: "first" | "next" | "branch" | "no";
  readonly asked: readonly string[];
  readonly programs: readonly string[];
  readonly kernel: string;
  readonly transcript: readonly string[];
  /** What was given to `diagnose`. */
  readonly ticket?: string;
}

/** Makes the error, asks for the answer, and tries the first remedy; where it does not cure, the next two and the branches. */
export async function prove(code: string, lab: LabCase, layer: Layer, diagnose: Diagnose): Promise<Row> {
  const transcript: string[] = [], kind = lab.kind ?? "environment";
  const row = { code, name: lab.name, layer: lab.layer, kind, kernel: layer.kernel, programs: programsOf(lab, layer), transcript, problems: [], blast: [], harm: [], cured: "no", asked: [] } as const;
  const absent = (lab.needs ?? []).find((program) => !(program in layer.programs));
  const reason = layer.unavailable || layer.lacks(lab.boot ?? {}) || (absent === undefined ? "" : `needs ${absent}`);
  if (reason) return { ...row, state: "skipped", problems: [reason] };
  let broken: Broken;
  try { broken = await makeError(lab, layer, transcript); } catch (error) {
    if (!(error instanceof NotMade)) throw error;
    return { ...row, state: "unmade", problems: [error.message] };
  }
  const { machine, world } = broken;
  try {
    const text = ticket(broken.also, broken.shown, lab);
    transcript.push(`--- ticket\n${text}---`);
    const { report, answered, stuck } = await converse(text, lab, machine, diagnose, transcript);
    const [first] = report.diagnoses, remedy = first === undefined ? undefined : firstRemedy(first);
    const told = { ...row, world, kernel: machine.kernel, ticket: text, asked: answered, ...(first === undefined ? {} : { code: first.code, ...(first.code === code ? {} : { expected: code }) }) };
    if (first === undefined) return { ...told, code, state: "failed", problems: ["no diagnosis"] };
    if (remedy === undefined || remedy.commands.length === 0) return { ...told, state: "open", problems: [`no command${stuck === undefined ? "" : `; asked: ${stuck}`}`], cured: await byOthers(first, lab, layer, world, transcript) };
    const named = { ...told, remedy: remedy.title, ref: `${remedy.proof.kind}: ${remedy.proof.ref}` };
    const open = [...remedy.commands, ...remedy.check].flatMap((command) => command.open ?? []);
    if (open.length > 0) return { ...named, state: "open", problems: [`nobody knows ${open.map(({ name }) => `<${name}>`).join(", ")}`], cured: await byOthers(first, lab, layer, world, transcript) };
    const away = elsewhere(remedy, lab.layer, lab.boot);
    if (away !== undefined && !isReboot(remedy)) return { ...named, state: "elsewhere", problems: [away], cured: await byOthers(first, lab, layer, world, transcript) };
    // A mended command is not the same command: what it was to bring is asked for, not the refused one again.
    const trial = await tryOut(remedy, broken, lab, kind === "environment" && isMend(remedy) ? "corrected command" : kind, transcript);
    const { problems, blast, harm } = trial;
    const cured = trial.cured ? "first" : await byOthers(first, lab, layer, world, transcript);
    return { ...named, state: problems.length === 0 ? "live" : "failed", problems, blast, harm, cured };
  } finally { await machine.close(); }
}

interface Trial {
  readonly problems: readonly string[];
  readonly blast: readonly string[];
  readonly harm: readonly string[];
  readonly cured: boolean;
}

async function tryOut(remedy: Remedy, broken: Broken, lab: LabCase, kind: ProofKind, transcript: string[]): Promise<Trial> {
  const { machine, world, before } = broken, problems: string[] = [];
  const run = (commands: readonly Command[]): Promise<Outcome | undefined> => runAll(commands, machine, lab, transcript);
  if (remedy.check.length === 0) problems.push("it has no check");
  else if (await run(remedy.check) === undefined) problems.push("its check passes before the commands");
  const kept = remedy.record === undefined ? before : await recorded(remedy.record, machine, run, problems);
  transcript.push("--- commands");
  const stopped = await run(remedy.commands);
  if (stopped !== undefined) problems.push(`a command fails: ${said(stopped)}`);
  if (isReboot(remedy)) await restart(machine, lab, transcript);
  const after = await machine.snapshot();
  if (remedy.check.length > 0) {
    transcript.push("--- check");
    const done = await run(remedy.check);
    if (done !== undefined) problems.push(`its check fails after the commands: ${said(done)}`);
  }
  // A restart takes rules and modules along, whoever says it: what lasts are files.
  const lasts = ({ line }: Change): boolean => !isReboot(remedy) || line.part === "files";
  const found = changes(kept, after).filter((change) => !isShell(world, change.line) && lasts(change)), harm = isReboot(remedy) ? [] : harmed(found, broken.untouched, lab, await filesOf(remedy, machine), shellOf(remedy));
  if (harm.length > 0) problems.push(`harm: ${harm.slice(0, 3).join("; ")}`);
  const beyond = isReboot(remedy) ? [] : unnamed(found, remedy, await filesOf(remedy, machine), world);
  if (beyond.length > 0) problems.push(`it changes what it does not name: ${beyond.slice(0, 3).join("; ")}`);
  if (remedy.effect === "none" && found.length > 0) problems.push("it says that it changes nothing, and does");
  if (!remedy.lasting && found.some(({ line }) => line.part === "files" && line.object.startsWith("/etc/"))) problems.push("it changes a file of /etc and says that it does not last");
  const wanted = lab.check === undefined ? undefined : await record(machine, shell(lab.check), transcript);
  if (wanted !== undefined && wanted.exit !== 0) problems.push(`what was wanted is not there: ${lab.check}`);
  if (kind === "corrected command" && lab.check === undefined && lab.changesNothing !== true && found.length === 0) problems.push("the corrected command changes nothing");
  const undone = await undo(remedy, { machine, world, first: before, kept, after, found }, run, problems, transcript);
  const works = kind === "corrected command" || (lab.check !== undefined && lab.loads !== true) ? undefined : await original(remedy, broken, lab, kind, undone, run, transcript);
  if (works !== undefined) problems.push(works);
  const cured = stopped === undefined && harm.length === 0 && works === undefined && (wanted === undefined || wanted.exit === 0);
  return { problems, blast: blastRadius(found), harm, cured };
}

/** What `record` writes is its own, and no change of the step's. */
async function recorded(commands: readonly Command[], machine: Machine, run: (commands: readonly Command[]) => Promise<Outcome | undefined>, problems: string[]): Promise<Snapshot> {
  const done = await run(commands);
  if (done !== undefined) problems.push(`what is to be recorded first fails: ${said(done)}`);
  return machine.snapshot();
}

interface Applied {
  readonly machine: Machine;
  readonly world: World;
  /** Before anything of the remedy, behind `record`, and behind the commands. */
  readonly first: Snapshot;
  readonly kept: Snapshot;
  readonly after: Snapshot;
  readonly found: readonly Change[];
}

/** Undo must bring back what was there, byte for byte; only what changed nothing needs none. */
async function undo(remedy: Remedy, { machine, world, first, kept, after, found }: Applied, run: (commands: readonly Command[]) => Promise<Outcome | undefined>, problems: string[], transcript: string[]): Promise<boolean> {
  if (found.length === 0 && (after.raw === kept.raw || isReboot(remedy))) return false;
  if (remedy.undo === undefined || typeof remedy.undo === "string" || remedy.undo.length === 0) {
    if (found.length > 0) problems.push(typeof remedy.undo === "string" ? "its undo is in words only" : "it has no undo");
    return false;
  }
  if (remedy.undo.some(({ open }) => open !== undefined)) { problems.push("a word of its undo is not known"); return false; }
  transcript.push("--- undo");
  const done = await run(remedy.undo);
  if (done !== undefined) problems.push(`its undo fails: ${said(done)}`);
  // What record keeps is its own: undo may take it away again.
  const own = new Set(changes(first, kept).filter(({ sign, line }) => sign === "+" && line.part === "files").map(({ line }) => line.object));
  const left = changes(first, await machine.snapshot()).filter(({ line }) => !isShell(world, line) && !own.has(line.object) && (!isReboot(remedy) || line.part === "files"));
  if (left.length > 0) problems.push(`undo does not bring back what was there: ${left.slice(0, 3).map(({ sign, line }) => `${sign} ${line.part}: ${line.text}`).join("; ")}`);
  return true;
}

/** The very same command again; behind an undo the remedy is applied once more. */
async function original(remedy: Remedy, { machine, shown }: Broken, lab: LabCase, kind: ProofKind, undone: boolean, run: (commands: readonly Command[]) => Promise<Outcome | undefined>, transcript: string[]): Promise<string | undefined> {
  transcript.push("--- the same command again");
  if (undone) {
    await run(remedy.record ?? []);
    const again = await run(remedy.commands);
    if (again !== undefined) return `behind its undo it cannot be applied again: ${said(again)}`;
  }
  if (kind === "reboot" && !isReboot(remedy)) await restart(machine, lab, transcript);
  const step = kind === "privilege" ? withRights(shown.step, remedy) : shown.step;
  if (step === undefined) return "the printed command does not hold the failing one";
  const done = await record(machine, step, transcript);
  if (lab.warns !== undefined) {
    if (!failed(done, lab)) return undefined;
    await rateLimit();
    return failed(await record(machine, step, transcript), lab) ? `still printed: ${lab.warns}` : undefined;
  }
  if (done.exit !== 0) return `the command still fails: ${said(done)}`;
  const lines = errorLines(shown.outcome).filter((line) => errorLines(done).includes(line));
  const logged = kernelLines(shown.outcome, lab).filter((line) => kernelLines(done, lab).includes(line));
  if (lines.length + logged.length > 0) return `still printed: ${[...lines, ...logged].join(" | ")}`;
  if (lab.witness === undefined) return undefined;
  const witness = await record(machine, { argv: lab.witness }, transcript);
  return witness.exit === 0 ? undefined : `the witness fails: ${said(witness)}`;
}

/** The remedies that people would try next: does one of them bring what was wanted, and harm nothing? */
async function byOthers(first: Diagnosis, lab: LabCase, layer: Layer, world: World, transcript: string[]): Promise<Row["cured"]> {
  if (lab.check === undefined) return "no";
  const branches = (first.branches ?? []).flatMap((branch) => (branch.first === undefined ? [] : [branch.first]));
  for (const [by, remedies] of [["next", first.remedies.slice(1, 3)], ["branch", branches]] as const) {
    for (const remedy of remedies) {
      if (remedy.commands.length === 0 || remedy.commands.some(({ open }) => open !== undefined) || elsewhere(remedy, lab.layer, lab.boot) !== undefined) continue;
      if (await cures(remedy, lab, layer, world, transcript)) return by;
    }
  }
  return "no";
}

async function cures(remedy: Remedy, lab: LabCase, layer: Layer, world: World, transcript: string[]): Promise<boolean> {
  transcript.push(`--- another remedy: ${remedy.title}`);
  const broken = await makeError(lab, layer, [], [world]).catch((error: unknown) => { if (error instanceof NotMade) return undefined; throw error; });
  if (broken === undefined) return false;
  const { machine, untouched, before, shown } = broken;
  try {
    await runAll(remedy.commands, machine, lab, transcript);
    const found = changes(before, await machine.snapshot());
    if (harmed(found, untouched, lab, "", shellOf(remedy)).length > 0 || (await machine.run(shell(lab.check ?? "false"))).exit !== 0) return false;
    return lab.loads !== true || (await machine.run(shown.step)).exit === 0;
  } finally { await machine.close(); }
}

/** Programs that give the caller rights: they are run by who had none. */
const GIVES_RIGHTS = new Set(["sudo", "unshare"]);

/** Runs the lines as they are printed. What comes back is the first that failed. */
async function runAll(commands: readonly Command[], machine: Machine, lab: LabCase, transcript: string[]): Promise<Outcome | undefined> {
  for (const { argv, shell: line } of commands) {
    if (line === undefined) return { exit: 127, stdout: "", stderr: `a template is no command: ${argv.join(" ")}`, kernel: [] };
    if (REBOOTS.test(line)) continue;
    const as = GIVES_RIGHTS.has(argv[0] ?? "") ? toStep(lab.run).as : undefined;
    const done = await record(machine, { ...shell(line), shown: line, limit: lab.boot?.without === undefined ? 15 : 60, ...(as === undefined ? {} : { as }) }, transcript);
    if (done.exit !== 0) return done;
  }
  return undefined;
}

const shellOf = ({ commands }: Remedy): string => commands.map(({ shell: line = "" }) => line).join(" ");
const isMend = ({ proof }: Remedy): boolean => MEND_REF.test(proof.ref);

const REBOOTS = /^(?:systemctl )?reboot$/u;
const isReboot = ({ commands }: Remedy): boolean => commands.some(({ argv }) => REBOOTS.test(argv.join(" ")));

/** The failing command as the remedy says to type it: behind the words that it prints before its program, or by root. */
function withRights({ as, ...step }: Step, remedy: Remedy): Step | undefined {
  const printed = remedy.commands.find(({ argv }) => GIVES_RIGHTS.has(argv[0] ?? ""));
  if (printed === undefined) return step;
  const at = printed.argv.indexOf(step.argv[0] ?? "");
  return at < 0 ? undefined : { ...step, ...(as === undefined ? {} : { as }), argv: [...printed.argv.slice(0, at), ...step.argv] };
}

/** What was written under /etc is kept; `lasts` makes the circumstances of the error again. */
async function restart(machine: Machine, lab: LabCase, transcript: string[]): Promise<void> {
  if (machine.reboot === undefined) return;
  await machine.reboot();
  transcript.push("--- restarted");
  for (const step of (lab.lasts ?? []).map(toStep)) await record(machine, step, transcript);
}

/** What the files hold that the remedy names: objects that they load are named by them. */
export async function filesOf(remedy: Remedy, machine: Machine): Promise<string> {
  const loaded = remedy.commands.flatMap(({ argv }) => (argv[0]?.endsWith("-restore") === true ? argv.slice(-1) : []));
  const words = [...loaded, ...remedy.commands.flatMap(({ argv }) => argv.flatMap((word) => word.split(/[\s<>"']+/u))).filter((word) => /^[\w./-]{3,120}$/u.test(word) && /[./]|rules|sets/u.test(word))];
  if (words.length === 0) return "";
  return (await machine.run({ argv: ["sh", "-c", 'for file; do [ ! -f "$file" ] || head -c 20000 "$file"; done', "sh", ...new Set(words)] })).stdout;
}

const said = ({ exit, stderr, stdout }: Outcome): string => `exit ${exit}: ${(stderr || stdout).trim().slice(0, 200)}`;

/** What a run said of its error: stderr, or stdout of a program that keeps quiet there. */
function errorLines(outcome: Outcome): readonly string[] {
  return (outcome.stderr.trim() === "" && outcome.exit !== 0 ? outcome.stdout : outcome.stderr).split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("# Warning"));
}
