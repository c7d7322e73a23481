import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ipkungfu, ipkungfu.in. */
export const ipkungfuMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ipkungfu", program: "ipkungfu", file: "ipkungfu.in", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["notice", "Could not find any cached rules. (First time running?)"],
    ["program-fault", "iptables-restore functionality is disabled."],
    ["module-missing", "Perhaps it's not built or it's built into the kernel."],
    ["program-fault", "Correct MODULES_LIST in ipkungfu.conf and run ipkungfu again."],
    ["notice", "IPKungFu does NOT appear to be loaded."],
  ]),
];
