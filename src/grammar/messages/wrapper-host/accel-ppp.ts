import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** accel-ppp, accel-pppd/libnetlink/ipset.c. */
export const accelPppMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "accel-ppp", program: "accel-ppp", file: "accel-pppd/libnetlink/ipset.c", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    ["set-refused", "ipset: cannot open rtnetlink"],
  ]),
];
