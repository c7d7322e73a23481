import type { Recognition } from "../grammar/recognise.js";
import type { EnvironmentInput } from "../model/fact.js";
import { assumptions, platformByFacts } from "./assume.js";
import { callerFacts } from "./caller.js";
import { mergeFacts, type Facts } from "./facts.js";
import { textFacts } from "./from-text.js";

/** All facts about the machine: told, shown, assumed. */
export function collectFacts(text: string, recognition: Recognition, environment: EnvironmentInput): Facts {
  const told = callerFacts(environment);
  const shown = recognition.messages.length === 0 && recognition.commands.length === 0 ? [] : textFacts(text, recognition);
  const said = mergeFacts([...told, ...shown]);
  const known = mergeFacts([...said.all, ...platformByFacts(said)]);
  return mergeFacts([...known.all, ...assumptions(known)]);
}
