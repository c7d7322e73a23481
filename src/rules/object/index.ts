import type { Rule } from "../../model/rule.js";
import { rule as builtinChainProtected } from "./builtin-chain-protected.js";
import { rule as chainExists } from "./chain-exists.js";
import { rule as chainInUse } from "./chain-in-use.js";
import { rule as chainMissing } from "./chain-missing.js";
import { rule as element } from "./element.js";
import { rule as indexOutOfRange } from "./index-out-of-range.js";
import { rule as ipsetTooOld } from "./ipset-too-old.js";
import { rule as ruleMissing } from "./rule-missing.js";
import { rule as setExists } from "./set-exists.js";
import { rule as setFull } from "./set-full.js";
import { rule as setInUse } from "./set-in-use.js";
import { rule as setMissing } from "./set-missing.js";
import { rule as setSession } from "./set-session.js";
import { rule as setTypeUnsupported } from "./set-type-unsupported.js";

export const objectRules: readonly Rule[] = [
  builtinChainProtected,
  chainExists,
  chainInUse,
  chainMissing,
  element,
  indexOutOfRange,
  ipsetTooOld,
  ruleMissing,
  setExists,
  setFull,
  setInUse,
  setMissing,
  setSession,
  setTypeUnsupported,
];
