import { ownSentencesOf } from "../../src/api/own-sentences.js";
import { discourseOf } from "../../src/discourse/discourse.js";
import { collectFacts } from "../../src/facts/collect.js";
import type { Facts } from "../../src/facts/facts.js";
import { recognise, type Recognition } from "../../src/grammar/recognise.js";
import type { EnvironmentInput } from "../../src/model/fact.js";
import { rules } from "../../src/rules/index.js";

/** What is known of the machine that a text's errors are of. */
export function factsOfText(text: string, environment: EnvironmentInput = {}, recognition: Recognition = recognise(text)): Facts {
  const discourse = discourseOf(text, recognition, ownSentencesOf(rules));
  return collectFacts(text, recognition, discourse, environment).get(discourse.machines[0]!.id)!;
}
