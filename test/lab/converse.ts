import { factName } from "../../src/knowledge/fact-names.js";
import type { EnvironmentInput, FactValue } from "../../src/model/fact.js";
import type { Diagnosis, Question, Remedy, Report } from "../../src/model/report.js";
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
  const looked = await lookedFirst(report, machine);
  if (looked !== undefined) {
    messages.push({ author: "customer", text: looked });
    report = diagnose({ messages, answers }, options);
  }
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

/** The first step that is more than a look for what the next one leaves open: `render` shows that one before it. */
export const firstRemedy = ({ remedies }: Diagnosis): Remedy | undefined => remedies.find(({ leads }) => leads !== true);

/** What the looks before the first step print, as they are pasted into the next message. */
async function lookedFirst({ diagnoses: [first] }: Report, machine: Machine): Promise<string | undefined> {
  const lines = (first?.remedies ?? []).filter(({ leads }) => leads === true).flatMap(({ commands }) => commands.flatMap(({ shell }) => shell ?? []));
  const said: string[] = [];
  for (const line of lines) said.push(await pasted(line, machine));
  return said.length === 0 ? undefined : said.join("");
}

/** What must be known before the first remedy can be typed. */
function openQuestion({ diagnoses: [first] }: Report, answered: readonly string[]): Question | undefined {
  const remedy = first === undefined ? undefined : firstRemedy(first);
  if (first === undefined) return undefined;
  const open = [...(remedy?.commands ?? []), ...(remedy?.check ?? [])].flatMap((command) => command.open ?? []);
  if (remedy !== undefined && remedy.commands.length > 0 && open.length === 0) return undefined;
  return [...open.map(({ question }) => question), ...first.ask].find(({ fact }) => !answered.includes(fact));
}

/** What a question's command prints here, as it is pasted into a reply. */
const printed = async ({ command }: Question, machine: Machine): Promise<string | undefined> => (command?.shell === undefined ? undefined : pasted(command.shell, machine));

async function pasted(line: string, machine: Machine): Promise<string> {
  const done: Outcome = await machine.run({ argv: ["sh", "-c", line] });
  return `root@lab:~# ${line}\n${done.stdout}${done.stderr}`;
}
