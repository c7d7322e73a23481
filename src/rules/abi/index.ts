import type { Rule } from "../../model/rule.js";
import { rule as bitsDiffer } from "./bits-differ.js";
import { rule as revisionUnsupported } from "./revision-unsupported.js";
import { rule as versionsDiffer } from "./versions-differ.js";

export const abiRules: readonly Rule[] = [
  bitsDiffer,
  revisionUnsupported,
  versionsDiffer,
];
