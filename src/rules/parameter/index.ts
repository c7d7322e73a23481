import type { Rule } from "../../model/rule.js";
import { rule as bridge } from "./bridge.js";
import { rule as conntrack } from "./conntrack.js";
import { rule as extension } from "./extension.js";
import { rule as ipset } from "./ipset.js";
import { rule as programFailed } from "./program-failed.js";

export const parameterRules: readonly Rule[] = [
  bridge,
  conntrack,
  extension,
  ipset,
  programFailed,
];
