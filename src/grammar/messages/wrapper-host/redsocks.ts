import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** redsocks. */
export const redsocksMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "redsocks", program: "redsocks", file: "base.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    // redudp.c
    ["no-rights", "setsockopt(..., SOL_IP, IP_TRANSPARENT)"],
    ["version", "setsockopt(listener, SOL_IP, IP_RECVORIGDSTADDR)"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "redsocks", program: "redsocks", file: "base.c", anywhere: true, wraps: true,
    speakers: ["redsocks", "base.c"],
  }, () => [
    // base.c
    ["kernel-refused", "getsockopt"],
  ]),
];
