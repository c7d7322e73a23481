import type { Rule } from "../model/rule.js";
import { rule as moduleUnavailable } from "./module/unavailable.js";
import { rule as virtuozzoNatNotAllowed } from "./virtuozzo/nat-not-allowed.js";

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  moduleUnavailable,
  virtuozzoNatNotAllowed,
];

/** Retired code → the code that took its place. Codes are never used again. */
export const redirects: Readonly<Record<string, string>> = {};
