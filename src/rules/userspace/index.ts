import type { Rule } from "../../model/rule.js";
import { rule as extensionLibraryMissing } from "./extension-library-missing.js";
import { rule as iptablesMissing } from "./iptables-missing.js";
import { rule as iptablesTooOld } from "./iptables-too-old.js";
import { rule as optionOfAnotherVersion } from "./option-of-another-version.js";

export const userspaceRules: readonly Rule[] = [
  extensionLibraryMissing,
  iptablesMissing,
  iptablesTooOld,
  optionOfAnotherVersion,
];
