import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openwrt-sqm, src. */
export const sqmMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "sqm", program: "openwrt-sqm", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // functions.sh
    ["notice", "cmd_wrapper: {words}: invocation silenced by request, FAILURE either expected or acceptable."],
    ["module-missing", "Could not find existing IFB for {interface}, nor create a new IFB instead..."],
    // run-openwrt.sh
    ["lock-held", "Unable to get run lock - already held by"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "sqm", program: "openwrt-sqm", file: "src", anywhere: true, wraps: true, speakers: [],
  }, () => [
    // functions.sh
    ["module-missing", "QDISC {value} is NOT useable."],
  ]),
];
