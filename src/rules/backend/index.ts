import type { Rule } from "../../model/rule.js";
import { rule as emulatedCpu } from "./emulated-cpu.js";
import { rule as gvisor } from "./gvisor.js";
import { rule as incompatibleTable } from "./incompatible-table.js";
import { rule as iptablesNftBug } from "./iptables-nft-bug.js";
import { rule as mixed } from "./mixed.js";
import { rule as nfTablesUnsupported } from "./nf-tables-unsupported.js";
import { rule as toolNeedsLegacy } from "./tool-needs-legacy.js";
import { rule as wsl1 } from "./wsl1.js";

export const backendRules: readonly Rule[] = [
  emulatedCpu,
  gvisor,
  incompatibleTable,
  iptablesNftBug,
  mixed,
  nfTablesUnsupported,
  toolNeedsLegacy,
  wsl1,
];
