import type { As, LabCase, Step } from "./case.js";
import type { Outcome } from "./spawn.js";

/** What a run looks like in a ticket: prompt and command, what it printed, its exit code, the kernel's lines. */
export interface Shown {
  readonly step: Step;
  readonly outcome: Outcome;
}

const PROMPT: Readonly<Record<As, string>> = {
  root: "root@lab:~# ", user: "user@lab:~$ ", "no-net-admin": "root@lab:~# ", "no-net-raw": "root@lab:~# ", "no-sys-module": "root@lab:~# ", "user-namespace": "root@lab:~# ",
};

/** The text a user would paste; `also` are commands whose output stands above the failing one. */
export function ticket(also: readonly Shown[], failing: Shown, lab: LabCase): string {
  const prompt = PROMPT[failing.step.as ?? "root"];
  const kernel = kernelLines(failing.outcome, lab);
  return [
    ...also.map((shown) => session(shown)),
    session(failing),
    ...(failing.outcome.exit === 0 ? [] : [`${prompt}echo $?\n${failing.outcome.exit}\n`]),
    ...(kernel.length === 0 ? [] : [`${prompt}dmesg | tail\n${kernel.map((line, index) => `[${(4711.25 + index / 100).toFixed(6)}] ${line}\n`).join("")}`]),
  ].join("");
}

/** In layer A the log is the whole machine's: only the line that the case expects is its own. An emulated machine has no neighbours. */
export function kernelLines(outcome: Outcome, lab: LabCase): readonly string[] {
  if (lab.layer === "B") return outcome.kernel;
  const own = lab.kernel ?? lab.warns;
  return own === undefined ? [] : [...new Set(outcome.kernel.filter((line) => line.includes(own)))];
}

function session({ step, outcome }: Shown): string {
  const prompt = PROMPT[step.as ?? "root"];
  const line = step.shown ?? step.argv.map(quoted).join(" ");
  const fed = step.stdin === undefined ? "" : `${prompt}cat rules\n${ended(step.stdin)}`;
  return `${fed}${prompt}${line}${step.stdin === undefined ? "" : " < rules"}\n${ended(outcome.stdout)}${ended(outcome.stderr)}`;
}

const ended = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** As a shell needs it; plain words stay plain. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./!-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
