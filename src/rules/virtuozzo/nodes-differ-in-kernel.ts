import type { Rule } from "../../model/rule.js";
import { MIGRATE_OFFLINE } from "../migrate-offline.js";

export const rule: Rule = {
  code: "virtuozzo/nodes-differ-in-kernel",
  family: "versions-differ",
  since: "0.1.0",
  title: "The target node's kernel or processor cannot take a running container of the source node",
  cause:
    "Before an online migration the tools compare what a running container depends on: the version of the checkpoint's format, which the kernel gives, and what the processor can do. The target has less. Rules and netfilter modules are not looked at in this check.",
  severity: "error",
  symptoms: ["vz/target-unfit"],
  remedies: [
    {
      title: "Compare both nodes, and bring the target to the source's kernel",
      where: "target-node",
      effect: "none",
      lasting: false,
      commands: [["uname", "-r"], ["grep", "-m1", "flags", "/proc/cpuinfo"]],
      check: [["uname", "-r"]],
      note: "A newer kernel on the target takes older checkpoints, not the other way round. An older processor stays a hindrance for online migration.",
      proof: { kind: "source", ref: "vzctl bin/vzmigrate.in (vzcptcheck version, caps; exit codes 17 and 18)" },
    },
    MIGRATE_OFFLINE,
  ],
  explains: ["virtuozzo/tool-failed"],
  sources: ["vzctl bin/vzmigrate.in", "OpenVZ/vzmigrate vzmcontrol/common.h"],
};
