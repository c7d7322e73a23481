import type { RuleRemedy } from "../model/rule.js";

/** Where a checkpoint cannot be made or taken: without one the container only has to stop and start. */
export const MIGRATE_OFFLINE: RuleRemedy = {
  title: "Or move it offline: it is stopped and started instead",
  where: "source-node",
  effect: "interrupts-traffic",
  lasting: true,
  commands: [["vzmigrate", { slot: "node" }, { slot: "ctid" }]],
  check: [["sh", "-c", "ssh \"$1\" vzlist -H -o status \"$2\" | grep -q running", "sh", { slot: "node" }, { slot: "ctid" }]],
  undo: "Migrate it back in the same way.",
  proof: { kind: "source", ref: "vzctl bin/vzmigrate.in (without --online)" },
};
