import type { Rule } from "../../model/rule.js";
import { rule as builtWithoutSupport } from "./built-without-support.js";
import { rule as conntrackMissing } from "./conntrack-missing.js";
import { rule as extensionLibraryMissing } from "./extension-library-missing.js";
import { rule as ipsetMissing } from "./ipset-missing.js";
import { rule as iptablesMissing } from "./iptables-missing.js";
import { rule as iptablesTooOld } from "./iptables-too-old.js";
import { rule as nftMissing } from "./nft-missing.js";
import { rule as optionOfAnotherVersion } from "./option-of-another-version.js";
import { rule as programMissing } from "./program-missing.js";
import { rule as programTooOld } from "./program-too-old.js";
import { rule as versionUnreadable } from "./version-unreadable.js";

export const userspaceRules: readonly Rule[] = [
  builtWithoutSupport,
  conntrackMissing,
  extensionLibraryMissing,
  ipsetMissing,
  iptablesMissing,
  iptablesTooOld,
  nftMissing,
  optionOfAnotherVersion,
  programMissing,
  programTooOld,
  versionUnreadable,
];
