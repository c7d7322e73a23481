import type { RefusalCase } from "./case.js";
import { inWorld, type Step } from "./world.js";

/** What a case printed when it was run, as the ticket of somebody who pastes it. */
export interface Recorded {
  readonly id: string;
  readonly ticket: string;
  /** Whether the refused command passes when it is run again after the fix: a file that is loaded by another program does not. */
  readonly again: boolean;
}

const PROMPT = "root@host:~# ";
/** bash names the script that ran the command. */
const withoutScript = (output: string): string => output.replace(/^\S*\/refusal-\w+\/\d+\.sh: line \d+: /gm, "-bash: ");

/** Sets it up, makes the refusal, and shows that the check fails before the fix and passes after it. A reason where it does not. */
export function record(refusal: RefusalCase): Recorded | string {
  const { id, setup = "true", command, fix, check, shows } = refusal;
  const steps: Step[] = [
    { name: "setup", script: setup, seconds: 20 }, { name: "shown", script: shows === undefined ? "true" : `cat ${shows}` },
    { name: "command", script: command }, { name: "before", script: check }, { name: "fix", script: fix, seconds: 20 }, { name: "after", script: check }, { name: "again", script: command },
  ];
  const ran = inWorld(steps), of = (name: string): number => ran.get(name)!.status;
  if (of("command") === 0) return `${id}: was not refused`;
  if (of("before") === 0) return `${id}: the check passes before the fix`;
  if (of("after") !== 0) return `${id}: the check fails after the fix: ${ran.get("fix")!.output.slice(0, 200)}`;
  const shown = shows === undefined ? "" : `${PROMPT}cat ${shows}\n${ran.get("shown")!.output}`;
  return { id, again: of("again") === 0, ticket: `${shown}${PROMPT}${command}\n${withoutScript(ran.get("command")!.output)}` };
}
