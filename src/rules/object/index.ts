import type { Rule } from "../../model/rule.js";
import { rule as element } from "./element.js";
import { rule as ipsetTooOld } from "./ipset-too-old.js";
import { rule as setExists } from "./set-exists.js";
import { rule as setFull } from "./set-full.js";
import { rule as setInUse } from "./set-in-use.js";
import { rule as setMissing } from "./set-missing.js";
import { rule as setSession } from "./set-session.js";
import { rule as setTypeUnsupported } from "./set-type-unsupported.js";

export const objectRules: readonly Rule[] = [
  element,
  ipsetTooOld,
  setExists,
  setFull,
  setInUse,
  setMissing,
  setSession,
  setTypeUnsupported,
];
