import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ldirectord, ldirectord/ldirectord.in. */
export const ldirectordMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "ipvs", prefix: "ldirectord", program: "ldirectord", file: "ldirectord/ldirectord.in", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    ["program-missing", "Can not find ipvsadm"],
    ["wrapper", "system_timeout({words}, {count}) unexpected error"],
    ["wrapper", "system_timeout({words}, {count}) timed out, kill -TERM child"],
  ]),
  ...messageTable({
    area: "ipvs", prefix: "ldirectord", program: "ldirectord", file: "ldirectord/ldirectord.in", anywhere: true, wraps: true,
    speakers: ["ldirectord"],
  }, () => [
    ["wrapper", "Could not run {words} -L -n"],
  ]),
];
