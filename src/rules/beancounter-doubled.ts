import type { RuleRemedy } from "../model/rule.js";

/**
 * Shows a beancounter of a container, then gives it twice its barrier and limit: no number is written that the node did not tell.
 * Columns of /proc/bc/CTID/resources: name, held, most held, barrier, limit, fail counter (OpenVZ 2.6.32 `kernel/bc/proc.c`).
 */
export const doubled = (resource: string): Required<Pick<RuleRemedy, "record" | "commands">> => ({
  record: [["grep", resource, { slot: "ctid", prefix: "/proc/bc/", suffix: "/resources" }]],
  commands: [["sh", "-c", `vzctl set "$1" --save --${resource} "$(awk '$1 == "${resource}" { printf "%.0f:%.0f", 2 * $4, 2 * $5 }' "/proc/bc/$1/resources")"`, "sh", { slot: "ctid" }]],
});
