import type { Rule } from "../../model/rule.js";
import { rule as held } from "./held.js";
import { rule as race } from "./race.js";

export const lockRules: readonly Rule[] = [
  held,
  race,
];
