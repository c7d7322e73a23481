import type { Rule } from "../../model/rule.js";
import { rule as configurationRefused } from "./configuration-refused.js";
import { rule as csfTestFailed } from "./csf-test-failed.js";
import { rule as dockerChainFlushed } from "./docker-chain-flushed.js";
import { rule as dockerFailed } from "./docker-failed.js";
import { rule as firewallNotRunning } from "./firewall-not-running.js";
import { rule as firewalldRefused } from "./firewalld-refused.js";
import { rule as firewalldZoneConflict } from "./firewalld-zone-conflict.js";
import { rule as initScriptTable } from "./init-script-table.js";
import { rule as kubernetesFailed } from "./kubernetes-failed.js";
import { rule as ownerChainFlushed } from "./owner-chain-flushed.js";
import { rule as rulesChangedByOthers } from "./rules-changed-by-others.js";
import { rule as serviceAbsent } from "./service-absent.js";
import { rule as serviceFailed } from "./service-failed.js";
import { rule as twoFirewalls } from "./two-firewalls.js";
import { rule as ufwInitFailed } from "./ufw-init-failed.js";

export const frameworkRules: readonly Rule[] = [
  configurationRefused,
  csfTestFailed,
  dockerChainFlushed,
  dockerFailed,
  firewallNotRunning,
  firewalldRefused,
  firewalldZoneConflict,
  initScriptTable,
  kubernetesFailed,
  ownerChainFlushed,
  rulesChangedByOthers,
  serviceAbsent,
  serviceFailed,
  twoFirewalls,
  ufwInitFailed,
];
