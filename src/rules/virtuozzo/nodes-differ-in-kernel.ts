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
      where: "source-node",
      effect: "none",
      lasting: false,
      commands: [
        { where: "source-node", argv: ["sh", "-c", "uname -r; grep -m1 flags /proc/cpuinfo"] },
        { where: "target-node", argv: ["sh", "-c", "uname -r; grep -m1 flags /proc/cpuinfo"] },
      ],
      check: [],
      look: [
        { command: ["vzcptcheck", "version"], for: "on 6, typed on both nodes: the target's number is not smaller" },
        { command: ["vzmigrate", "--dry-run", "--online", { slot: "node" }, { slot: "ctid" }], for: "on 7: it ends without an error" },
      ],
      note: "A newer kernel on the target takes older checkpoints, not the other way round. An older processor stays a hindrance for online migration.",
      proof: { kind: "source", ref: "vzctl bin/vzmigrate.in (vzcptcheck version, caps; exit codes 17 and 18); OpenVZ/vzmigrate man/vzmigrate.8 --dry-run" },
    },
    MIGRATE_OFFLINE,
  ],
  explains: ["virtuozzo/tool-failed"],
  sources: ["vzctl bin/vzmigrate.in", "OpenVZ/vzmigrate vzmcontrol/common.h"],
};
