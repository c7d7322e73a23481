import type { Rule } from "../../model/rule.js";
import { rule as builtinChainAbsent } from "./builtin-chain-absent.js";
import { rule as interfaceDirection } from "./interface-direction.js";
import { rule as loop } from "./loop.js";
import { rule as protocolRequired } from "./protocol-required.js";
import { rule as wrongFamily } from "./wrong-family.js";
import { rule as wrongHook } from "./wrong-hook.js";
import { rule as wrongTable } from "./wrong-table.js";

export const placementRules: readonly Rule[] = [
  builtinChainAbsent,
  interfaceDirection,
  loop,
  protocolRequired,
  wrongFamily,
  wrongHook,
  wrongTable,
];
