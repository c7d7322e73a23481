import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** rp-pppoe, src. */
export const rpPppoeMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "rp-pppoe", program: "rp-pppoe", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // pppoe.c
    [
      "module-missing",
      "Unable to set line discipline to N_HDLC. Make sure your kernel supports the N_HDLC line discipline, or do not use the " +
        "SYNCHRONOUS option. Quitting.",
    ],
    // if.c
    ["not-root", "Cannot create raw socket -- pppoe must be run as root."],
    // configure.in
    ["module-missing", "*** Your kernel does not appear to have built-in PPPoE support"],
  ]),
];
