import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** module-init-tools. */
export const moduleInitToolsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "module-init-tools", program: "module-init-tools", file: "modprobe.c", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // modprobe.c
    ["module-load-failed", "Module index is inconsistent"],
    ["module-load-failed", "Kernel does not have module support"],
    ["module-load-failed", "Kernel does not have module unloading support"],
    ["notice", "Failed to open included config file {path}"],
    ["notice", "Module {module} already in kernel."],
    ["module-missing", "/sys/module/ not present or too old, and /proc/modules does not exist."],
    // rmmod.c
    ["module-load-failed", "Kernel does not have unload support."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "module-init-tools", program: "module-init-tools", file: "modprobe.c", anywhere: true, wraps: true,
    speakers: ["modprobe", "insmod", "rmmod", "fatal: "],
  }, () => [
    // modprobe.c
    ["notice", "Failed to open config file {path}"],
    ["module-load-failed", "Could not read '{path}': {error}"],
    ["module-load-failed", "Error removing {module} ({path}): {error}"],
    // insmod.c
    ["module-load-failed", "insmod: can't allocate memory: {error}"],
    ["module-load-failed", "insmod: error inserting '{path}': {count} {error}"],
  ]),
];
