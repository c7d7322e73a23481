import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** busybox, modutils. */
export const busyboxMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "busybox", program: "busybox", file: "modutils", anywhere: true, wraps: true,
    speakers: ["modprobe", "insmod", "rmmod", "sysctl"],
  }, () => [
    // modprobe.c
    ["module-load-failed", "can't unload module '{module}", "1"],
    // insmod.c
    ["module-load-failed", "can't insert '{path}': {error}", "1"],
    // modutils.c
    ["module-missing", "no such module", "1"],
    // modutils-24.c
    ["module-load-failed", "unresolved symbol {value}", "0"],
  ]),
];
