import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** zapret, blockcheck.sh and common/ipt.sh. */
export const blockcheckMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "zapret", program: "zapret", file: "blockcheck.sh", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["module-missing", "{target} iptables or ip6tables target is missing. pls install modules."],
    ["module-missing", "{match} iptables or ip6tables match is missing. pls install modules."],
  ]),
];
