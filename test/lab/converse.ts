import { factName } from "../../src/knowledge/fact-names.js";
import type { EnvironmentInput, FactValue } from "../../src/model/fact.js";
import type { Question, Report } from "../../src/model/report.js";
import type { Thread, ThreadMessage } from "../../src/model/thread.js";
import type { LabCase } from "./case.js";
import type { Machine } from "./machine.js";
import type { Outcome } from "./spawn.js";
import { TRUTHS } from "./world/truths.js";

export type Diagnose = (input: string | Thread, options?: { readonly environment?: EnvironmentInput }) => Report;

export interface Conversation {
  readonly report: Report;
  /** Facts that were asked for and answered. */
  readonly answered: readonly string[];
  /** The question that nobody could answer, or whose answer changed nothing. */
  readonly stuck?: string;
}

const ROUNDS_MOST = 4;

/** Gives the ticket to `diagnose` and answers what it asks, as the person at the machine would: by a truth of the world, or by running the question's own command. */
export async function converse(text: string, lab: LabCase, machine: Machine, diagnose: Diagnose, transcript: string[]): Promise<Conversation> {
  const options = lab.env === undefined ? {} : { environment: lab.env };
  const messages: ThreadMessage[] = [{ author: "customer", text }];
  const answers: Record<string, FactValue> = {};
  const answered: string[] = [];
  let report = diagnose(text, options);
  for (let round = 0; round < ROUNDS_MOST; round += 1) {
    const question = openQuestion(report, answered);
    if (question === undefined) break;
    const truth = lab.truths?.[question.fact] ?? TRUTHS[question.fact];
    answered.push(question.fact);
    if (truth !== undefined && factName(question.fact) !== undefined) answers[question.fact] = truth;
    else {
      const reply = truth === undefined ? await printed(question, machine) : String(truth);
      if (reply === undefined) return { report, answered, stuck: question.text };
      messages.push({ author: "agent", text: question.text }, { author: "customer", text: reply });
    }
    transcript.push(`--- asked: ${question.text} (${question.fact})`);
    report = diagnose({ messages, answers }, options);
  }
  const question = openQuestion(report, []);
  return { report, answered, ...(question === undefined ? {} : { stuck: question.text }) };
}

/** What must be known before the first remedy can be typed. */
function openQuestion({ diagnoses: [first] }: Report, answered: readonly string[]): Question | undefined {
  const remedy = first?.remedies[0];
  if (first === undefined) return undefined;
  const open = [...(remedy?.commands ?? []), ...(remedy?.check ?? [])].flatMap((command) => command.open ?? []);
  if (remedy !== undefined && remedy.commands.length > 0 && open.length === 0) return undefined;
  return [...open.map(({ question }) => question), ...first.ask].find(({ fact }) => !answered.includes(fact));
}

/** What a question's command prints here, as it is pasted into a reply. */
async function printed({ command }: Question, machine: Machine): Promise<string | undefined> {
  if (command?.shell === undefined) return undefined;
  const done: Outcome = await machine.run({ argv: ["sh", "-c", command.shell] });
  return `root@lab:~# ${command.shell}\n${done.stdout}${done.stderr}`;
}
