import type { Rule } from "../../model/rule.js";
import { rule as badNetfilterValue } from "./bad-netfilter-value.js";
import { rule as checkpointModulesMissing } from "./checkpoint-modules-missing.js";
import { rule as checkpointRefused } from "./checkpoint-refused.js";
import { rule as connlimitSize } from "./connlimit-size.js";
import { rule as conntrackNotAllowed } from "./conntrack-not-allowed.js";
import { rule as containerConntrackFull } from "./container-conntrack-full.js";
import { rule as containerIptablesTooOld } from "./container-iptables-too-old.js";
import { rule as forwardPolicy } from "./forward-policy.js";
import { rule as ipsetRefused } from "./ipset-refused.js";
import { rule as kernelMemoryExhausted } from "./kernel-memory-exhausted.js";
import { rule as kernelWithoutContainers } from "./kernel-without-containers.js";
import { rule as modeChangePending } from "./mode-change-pending.js";
import { rule as modeForVm } from "./mode-for-vm.js";
import { rule as modprobeLineIgnored } from "./modprobe-line-ignored.js";
import { rule as moduleListObsolete } from "./module-list-obsolete.js";
import { rule as moduleNotAllowed } from "./module-not-allowed.js";
import { rule as natNotAllowed } from "./nat-not-allowed.js";
import { rule as netfilterDisabled } from "./netfilter-disabled.js";
import { rule as netfilterOptionUnknown } from "./netfilter-option-unknown.js";
import { rule as netfilterSetGlobally } from "./netfilter-set-globally.js";
import { rule as noModuleTree } from "./no-module-tree.js";
import { rule as nodeConntrackOff } from "./node-conntrack-off.js";
import { rule as nodesDifferInKernel } from "./nodes-differ-in-kernel.js";
import { rule as nodesDifferInModules } from "./nodes-differ-in-modules.js";
import { rule as numiptentExhausted } from "./numiptent-exhausted.js";
import { rule as statelessDropsInvalid } from "./stateless-drops-invalid.js";
import { rule as toolFailed } from "./tool-failed.js";
import { rule as unknownModuleName } from "./unknown-module-name.js";

export const virtuozzoRules: readonly Rule[] = [
  badNetfilterValue,
  checkpointModulesMissing,
  checkpointRefused,
  connlimitSize,
  conntrackNotAllowed,
  containerConntrackFull,
  containerIptablesTooOld,
  forwardPolicy,
  ipsetRefused,
  kernelMemoryExhausted,
  kernelWithoutContainers,
  modeChangePending,
  modeForVm,
  modprobeLineIgnored,
  moduleListObsolete,
  moduleNotAllowed,
  natNotAllowed,
  netfilterDisabled,
  netfilterOptionUnknown,
  netfilterSetGlobally,
  noModuleTree,
  nodeConntrackOff,
  nodesDifferInKernel,
  nodesDifferInModules,
  numiptentExhausted,
  statelessDropsInvalid,
  toolFailed,
  unknownModuleName,
];
