import type { EnvironmentInput } from "../../src/model/fact.js";
import type { Command, Diagnosis, Remedy, Report } from "../../src/model/report.js";
import { toStep, type LabCase, type ProofKind, type Step } from "./case.js";
import type { Layer, Machine } from "./machine.js";
import { fill } from "./slots.js";
import type { Outcome } from "./spawn.js";
import { kernelLines, ticket, type Shown } from "./ticket.js";

export type Diagnose = (text: string, options: { readonly environment?: EnvironmentInput }) => Report;

/** What became of one case. `transcript` is for the reader of a failure and goes into no file. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly layer: "A" | "B";
  readonly state: "proven" | "not cured" | "skipped";
  readonly kind: ProofKind;
  readonly remedy?: string;
  readonly undone?: boolean;
  readonly reason?: string;
  readonly programs: readonly string[];
  readonly kernel: string;
  readonly transcript: readonly string[];
  /** What was given to `diagnose`. */
  readonly ticket?: string;
}

/** Thrown inside a proof: the sentence says which step did not go as it must. */
class Unproven extends Error {}

/**
 * Programs a printed command may run on this very machine. A remedy that wants another (a reboot, a package, a service) is
 * not run here: namespaces do not keep those in.
 */
const HARMLESS = new Set([
  "iptables", "ip6tables", "iptables-legacy", "ip6tables-legacy", "iptables-nft", "ip6tables-nft", "ebtables", "ebtables-nft", "arptables", "arptables-nft",
  "iptables-restore", "ip6tables-restore", "iptables-legacy-restore", "iptables-nft-restore", "ip6tables-legacy-restore", "ip6tables-nft-restore",
  "iptables-save", "ip6tables-save", "iptables-legacy-save", "iptables-nft-save", "ip6tables-legacy-save", "ip6tables-nft-save",
  "ipset", "nft", "conntrack", "nfacct", "ip", "sysctl", "getent", "cat", "ls", "grep", "dmesg", "uname", "id", "lsmod", "fuser", "sudo", "getcap", "capsh", "unshare", "file", "sed", "hostname", "echo", "printf", "cut", "sort", "head", "tail", "wc", "test", "true", "iptables-translate", "ip6tables-translate", "tee",
]);

export async function prove(code: string, lab: LabCase, layer: Layer, diagnose: Diagnose): Promise<Row> {
  const transcript: string[] = [];
  const kind = lab.kind ?? "environment";
  const row = { code, name: lab.name, layer: lab.layer, kind, kernel: layer.kernel, programs: programsOf(lab, layer), transcript };
  const absent = (lab.needs ?? []).find((program) => !(program in layer.programs));
  const reason = layer.unavailable || layer.lacks(lab.boot ?? {}) || (absent === undefined ? "" : `needs ${absent}`);
  if (reason) return { ...row, state: "skipped", reason };
  try {
    const { remedy, undone, text } = await attempt(code, lab, kind, layer, diagnose, transcript);
    return { ...row, state: "proven", remedy: remedy.title, ticket: text, ...(undone === undefined ? {} : { undone }) };
  } catch (error) {
    if (!(error instanceof Unproven)) throw error;
    return { ...row, state: "not cured", reason: error.message };
  }
}

async function attempt(code: string, lab: LabCase, kind: ProofKind, layer: Layer, diagnose: Diagnose, transcript: string[]): Promise<{ remedy: Remedy; text: string; undone?: boolean }> {
  const first = await makeError(lab, layer, transcript);
  const text = ticket(first.also, first.shown, lab);
  let remedy: Remedy;
  try {
    if (lab.witness) await mustFail(first.machine, lab.witness, transcript);
    transcript.push(`--- ticket\n${text}---`);
    const diagnosis = diagnosed(code, diagnose(text, lab.env === undefined ? {} : { environment: lab.env }));
    remedy = chosen(diagnosis, lab);
    const before = await rulesOf(first.machine, lab, kind);
    await apply(first.machine, remedy.commands, lab, first.shown, transcript);
    if (before !== undefined && before === await rulesOf(first.machine, lab, kind)) throw new Unproven("the corrected command changes nothing");
    if (kind === "reboot" && !remedy.commands.some(({ argv }) => isReboot(argv))) await restart(first.machine, lab.lasts ?? [], transcript);
    await apply(first.machine, remedy.check, lab, first.shown, transcript);
    if (kind !== "corrected command") mustBeGone(first.shown, await record(first.machine, kind === "privilege" ? withRights(first.shown.step, remedy) : first.shown.step, transcript), lab);
    if (lab.witness) mustWork(await record(first.machine, { argv: lab.witness }, transcript), "the witness");
    if (lab.lasts && kind !== "reboot") await mustLast(first, remedy, lab.lasts, lab, transcript);
  } finally { await first.machine.close(); }
  if (typeof remedy.undo === "string" || remedy.undo === undefined || remedy.undo.length === 0 || lab.expectUndo === false) {
    if (lab.expectUndo === true) throw new Unproven("undo is expected, and the remedy has no commands for it");
    return { remedy, text };
  }
  await undo(lab, kind, layer, remedy, remedy.undo, transcript);
  return { remedy, text, undone: true };
}

const DUMP = "for program in iptables ip6tables; do for kind in legacy nft; do $program-$kind-save; done; done; ipset save; nft list ruleset; ebtables -L; arptables -L";

/** Tables and built-in chains come into being with the first look at them; they are no change. */
const EMPTY_SHELL = /^#|^\*|^COMMIT$|^:\w+ ACCEPT|^\s*(?:table|chain|type) |^\s*\}?$|^Bridge |^Chain /u;

/** All rules and sets, for a corrected command must do more than not fail. */
async function rulesOf(machine: Machine, lab: LabCase, kind: ProofKind): Promise<string | undefined> {
  if (kind !== "corrected command" || lab.changesNothing === true) return undefined;
  const dump = await machine.run({ argv: ["sh", "-c", DUMP] });
  return dump.stdout.split("\n").filter((line) => !EMPTY_SHELL.test(line)).join("\n").replaceAll(/\[\d+:\d+\]|\bpackets \d+ bytes \d+/gu, "");
}

/** Programs that give the caller rights: they are run by who had none. */
const GIVES_RIGHTS = new Set(["sudo", "unshare"]);

/** The failing command as the remedy says to type it: behind the words that it prints before its program, or by root. */
function withRights({ as, ...step }: Step, remedy: Remedy): Step {
  const printed = remedy.commands.find(({ argv }) => GIVES_RIGHTS.has(argv[0] ?? ""));
  if (printed === undefined) return step;
  const at = printed.argv.indexOf(step.argv[0] ?? "");
  if (at < 0) throw new Unproven(`the printed command does not hold the failing one: ${printed.shell}`);
  return { ...step, ...(as === undefined ? {} : { as }), argv: [...printed.argv.slice(0, at), ...step.argv] };
}

/** A second machine: what the failing command itself changed after its cure must not stand in the way of the undo. */
async function undo(lab: LabCase, kind: ProofKind, layer: Layer, remedy: Remedy, commands: readonly Command[], transcript: string[]): Promise<void> {
  const again = await makeError(lab, layer, transcript);
  try {
    const before = await rulesOf(again.machine, lab, kind);
    await apply(again.machine, remedy.commands, lab, again.shown, transcript);
    transcript.push("--- undo");
    await apply(again.machine, commands, lab, again.shown, transcript);
    // A wrong command stays wrong: its undo has to leave rules and sets as they were.
    if (kind === "corrected command") {
      if (before !== await rulesOf(again.machine, lab, kind)) throw new Unproven("undo of the corrected command does not leave things as they were");
      return;
    }
    let after = await record(again.machine, again.shown.step, transcript);
    if (!failed(after, lab) && lab.warns !== undefined) {
      await rateLimit();
      after = await record(again.machine, again.shown.step, transcript);
    }
    if (!failed(after, lab)) throw new Unproven("after undo the command still works");
    if (!errorLines(again.shown.outcome).some((line) => errorLines(after).includes(line)) && lab.warns === undefined) throw new Unproven("after undo the command fails in another way");
  } finally { await again.machine.close(); }
}

interface Broken {
  readonly machine: Machine;
  readonly also: readonly Shown[];
  readonly shown: Shown;
}

/** Opens a machine and makes the error happen. The kernel prints ten lines of a kind in five seconds; a missing one is waited for once. */
export async function makeError(lab: LabCase, layer: Layer, transcript: string[], patient = true): Promise<Broken> {
  const machine = await layer.open(lab.boot ?? {});
  try {
    for (const step of (lab.setup ?? []).map(toStep)) {
      const done = await record(machine, step, transcript);
      if (done.exit !== 0 && step.mayFail !== true) throw new Unproven(`set-up failed: ${step.argv.join(" ")}: ${done.stderr.trim()}`);
    }
    const also: Shown[] = [];
    for (const step of (lab.also ?? []).map(toStep)) also.push({ step, outcome: await record(machine, step, transcript) });
    const step = toStep(lab.run);
    const outcome = await record(machine, step, transcript);
    if (!failed(outcome, lab)) throw new Unproven("the command did not fail: there is nothing to cure");
    if (lab.kernel === undefined || kernelLines(outcome, lab).some((line) => line.includes(lab.kernel ?? ""))) return { machine, also, shown: { step, outcome } };
    if (!patient) throw new Unproven(`the kernel did not log "${lab.kernel}"`);
  } catch (error) { await machine.close(); throw error; }
  await machine.close();
  await rateLimit();
  return makeError(lab, layer, transcript, false);
}

/** The kernel prints ten lines of one place in five seconds. */
const rateLimit = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5200));

function diagnosed(code: string, report: Report): Diagnosis {
  const [first] = report.diagnoses;
  if (first === undefined) throw new Unproven(`no diagnosis; unexplained: ${report.unexplained.map((one) => one.text).join(" | ")}`);
  if (first.code !== code) throw new Unproven(`diagnosed as ${report.diagnoses.map((one) => one.code).join(", ")}, not as ${code}`);
  return first;
}

function chosen(diagnosis: Diagnosis, lab: LabCase): Remedy {
  const wanted = lab.remedy?.toLowerCase();
  const fits = ({ commands }: Remedy): boolean => commands.length > 0 && commands.every(({ where }) => where === "host" || where === "node");
  const remedy = diagnosis.remedies.find((one) => (wanted === undefined ? fits(one) : one.title.toLowerCase().includes(wanted)));
  if (remedy === undefined) throw new Unproven(`no remedy ${wanted === undefined ? "fits" : `called "${lab.remedy}"`} among: ${diagnosis.remedies.map((one) => `${one.title} (${one.commands[0]?.where ?? "nowhere"}, ${one.commands.length})`).join(" | ")}`);
  if (remedy.commands.length === 0) throw new Unproven(`the remedy "${remedy.title}" has no command`);
  return remedy;
}

async function apply(machine: Machine, commands: readonly Command[], lab: LabCase, shown: Shown, transcript: string[]): Promise<void> {
  for (const command of commands) {
    const filled = fill(command, lab.slots ?? {}), line = command.shell ?? command.argv.join(" ");
    if ("open" in filled) throw new Unproven(`nobody fills ${filled.open} in: ${line}`);
    const [program = ""] = filled.argv;
    if (isReboot(filled.argv)) {
      if (machine.reboot === undefined) throw new Unproven(`this layer cannot restart the machine: ${line}`);
      transcript.push(`$ ${line}`);
      await machine.reboot();
      continue;
    }
    if (lab.layer === "A" && !isHarmless(filled.argv)) throw new Unproven(`not run on this machine: ${line}`);
    const as = GIVES_RIGHTS.has(program) ? shown.step.as : undefined;
    const done = await record(machine, { argv: filled.argv, ...(as === undefined ? {} : { as }), ...(isRestore(filled.argv) && shown.step.stdin !== undefined ? { stdin: shown.step.stdin } : {}) }, transcript);
    mustWork(done, line);
    const old = errorLines(shown.outcome).filter((line) => errorLines(done).includes(line));
    if (old.length > 0) throw new Unproven(`${line} prints the error again: ${old.join(" | ")}`);
  }
}

/** A line of shell is as harmless as the programs in it. */
function isHarmless([program = "", ...rest]: readonly string[]): boolean {
  if (program === "sudo") return isHarmless(rest);
  if (program === "env") return isHarmless(rest[0] === "-u" ? rest.slice(2) : rest.filter((word) => !word.includes("=")));
  // A case's /run is its own.
  if (program === "mount") return rest.join(" ") === "-o remount,rw /run" || rest.join(" ") === "-o remount,ro /run";
  if (program !== "sh" || rest[0] !== "-c") return HARMLESS.has(program);
  const script = (rest[1] ?? "").replaceAll(/"\$(\d)"/gu, (_, place: string) => rest[Number(place) + 2] ?? "");
  return !/[`$<]/u.test(script) && script.split(/\|\|?|&&?|;/u).every((part) => HARMLESS.has(part.trim().split(" ")[0] ?? ""));
}

const isReboot = (argv: readonly string[]): boolean => /^(?:sudo )?(?:systemctl )?reboot$|^shutdown -r now$/u.test(argv.join(" "));
const isRestore = (argv: readonly string[]): boolean => argv.some((word) => word.endsWith("-restore"));

async function mustFail(machine: Machine, argv: readonly string[], transcript: string[]): Promise<void> {
  const done = await record(machine, { argv }, transcript);
  if (done.exit === 0) throw new Unproven(`the witness works before the remedy: ${argv.join(" ")}`);
}

function mustWork(done: Outcome, what: string): void {
  if (done.exit !== 0) throw new Unproven(`exit ${done.exit} of ${what}: ${(done.stderr || done.stdout).trim()}`);
}

function mustBeGone(before: Shown, after: Outcome, lab: LabCase): void {
  if (after.exit !== 0) throw new Unproven(`the command still fails: exit ${after.exit}: ${(after.stderr || after.stdout).trim()}`);
  const lines = errorLines(before.outcome).filter((line) => errorLines(after).includes(line));
  const logged = kernelLines(before.outcome, lab).filter((line) => kernelLines(after, lab).includes(line));
  if (lab.warns !== undefined ? failed(after, lab) : lines.length > 0 || logged.length > 0) throw new Unproven(`still printed: ${[...lines, ...logged].join(" | ") || lab.warns}`);
}

async function mustLast({ machine, shown }: Broken, remedy: Remedy, steps: NonNullable<LabCase["lasts"]>, lab: LabCase, transcript: string[]): Promise<void> {
  if (!remedy.lasting) throw new Unproven("the remedy does not say that it is lasting");
  await restart(machine, steps, transcript);
  mustBeGone(shown, await record(machine, shown.step, transcript), lab);
}

/** What was written under /etc is kept; `steps` make the circumstances of the error again. */
async function restart(machine: Machine, steps: NonNullable<LabCase["lasts"]>, transcript: string[]): Promise<void> {
  if (machine.reboot === undefined) throw new Unproven("this layer cannot restart the machine");
  await machine.reboot();
  transcript.push("--- restarted");
  for (const step of steps.map(toStep)) mustWork(await record(machine, step, transcript), step.argv.join(" "));
}

function failed(outcome: Outcome, lab: LabCase): boolean {
  return lab.warns === undefined ? outcome.exit !== 0 : [outcome.stdout, outcome.stderr, ...kernelLines(outcome, lab)].some((text) => text.includes(lab.warns ?? ""));
}

/** What a run said of its error: stderr, or stdout of a program that keeps quiet there. */
function errorLines(outcome: Outcome): readonly string[] {
  return (outcome.stderr.trim() === "" && outcome.exit !== 0 ? outcome.stdout : outcome.stderr).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

async function record(machine: Machine, step: Step, transcript: string[]): Promise<Outcome> {
  const done = await machine.run(step);
  transcript.push(`${step.as === undefined ? "" : `[${step.as}] `}$ ${step.argv.join(" ")}  → ${done.exit}${[done.stdout.slice(0, 400), done.stderr, done.kernel.join("\n")].map((text) => text.trim()).filter((text) => text !== "").map((text) => `\n    ${text.replaceAll("\n", "\n    ")}`).join("")}`);
  return done;
}

function programsOf(lab: LabCase, layer: Layer): readonly string[] {
  const program = toStep(lab.run).argv[0] ?? "";
  const version = lab.boot?.iptables === undefined ? layer.programs[program] ?? layer.programs[program.replace(/-(?:save|restore)$/u, "")] : `${program} v${lab.boot.iptables}`;
  return [version ?? program];
}
