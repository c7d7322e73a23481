import type { Rule } from "../../model/rule.js";
import { rule as csfTestFailed } from "./csf-test-failed.js";
import { rule as dockerChainFlushed } from "./docker-chain-flushed.js";
import { rule as dockerFailed } from "./docker-failed.js";
import { rule as firewalldRefused } from "./firewalld-refused.js";
import { rule as firewalldZoneConflict } from "./firewalld-zone-conflict.js";
import { rule as initScriptTable } from "./init-script-table.js";
import { rule as kubernetesFailed } from "./kubernetes-failed.js";
import { rule as ownerChainFlushed } from "./owner-chain-flushed.js";
import { rule as serviceAbsent } from "./service-absent.js";
import { rule as serviceFailed } from "./service-failed.js";
import { rule as twoFirewalls } from "./two-firewalls.js";
import { rule as ufwInitFailed } from "./ufw-init-failed.js";

export const frameworkRules: readonly Rule[] = [
  csfTestFailed,
  dockerChainFlushed,
  dockerFailed,
  firewalldRefused,
  firewalldZoneConflict,
  initScriptTable,
  kubernetesFailed,
  ownerChainFlushed,
  serviceAbsent,
  serviceFailed,
  twoFirewalls,
  ufwInitFailed,
];
