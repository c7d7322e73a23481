import type { Fact } from "../model/fact.js";

/** What a container has from its node: the kernel and all that goes with it, and what the node decides for it. */
const FROM_NODE: ReadonlySet<string> = new Set([
  "platform", "virtuozzo", "vzctl", "kernel", "nodeKernel", "kernelBuild", "arch", "netAdmin", "netfilterMode", "restartedSinceMode", "iptablesList", "ctid",
  "modulesLoaded", "modulesOnOneNode", "modulesMissing", "modulesBlacklisted", "modulesBuiltIn", "modulesOnDisk", "kernelsOnDisk", "kernelGone",
  "moduleTree", "kernelConfigMissing", "modulesDisabled", "numiptentHeld", "numiptentLimit", "numiptentFailcnt", "kmemFailcnt", "conntrackMax",
  "conntrackDisableVe0", "upgraded", "docker",
]);

export const heritable = (fact: Fact): boolean => FROM_NODE.has(fact.name);
