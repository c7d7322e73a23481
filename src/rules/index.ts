import type { Rule } from "../model/rule.js";
import { abiRules } from "./abi/index.js";
import { backendRules } from "./backend/index.js";
import { conntrackRules } from "./conntrack/index.js";
import { frameworkRules } from "./framework/index.js";
import { kernelRules } from "./kernel/index.js";
import { limitRules } from "./limit/index.js";
import { lockRules } from "./lock/index.js";
import { moduleRules } from "./module/index.js";
import { networkRules } from "./network/index.js";
import { nftRules } from "./nft/index.js";
import { noiseRules } from "./noise/index.js";
import { objectRules } from "./object/index.js";
import { otherRules } from "./other/index.js";
import { parameterRules } from "./parameter/index.js";
import { placementRules } from "./placement/index.js";
import { privilegeRules } from "./privilege/index.js";
import { restoreRules } from "./restore/index.js";
import { syntaxRules } from "./syntax/index.js";
import { userspaceRules } from "./userspace/index.js";
import { virtuozzoRules } from "./virtuozzo/index.js";

/** Every rule. Areas, and the rules of each, in alphabetical order. */
export const rules: readonly Rule[] = [
  ...abiRules,
  ...backendRules,
  ...conntrackRules,
  ...frameworkRules,
  ...kernelRules,
  ...limitRules,
  ...lockRules,
  ...moduleRules,
  ...networkRules,
  ...nftRules,
  ...noiseRules,
  ...objectRules,
  ...otherRules,
  ...parameterRules,
  ...placementRules,
  ...privilegeRules,
  ...restoreRules,
  ...syntaxRules,
  ...userspaceRules,
  ...virtuozzoRules,
];

/** Retired code → the code that took its place. Codes are never used again. */
export const redirects: Readonly<Record<string, string>> = {};
