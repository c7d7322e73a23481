import type { Rule } from "../../model/rule.js";
import { rule as memory } from "./memory.js";
import { rule as netlinkBuffer } from "./netlink-buffer.js";
import { rule as processes } from "./processes.js";
import { rule as recentHitcount } from "./recent-hitcount.js";

export const limitRules: readonly Rule[] = [
  memory,
  netlinkBuffer,
  processes,
  recentHitcount,
];
