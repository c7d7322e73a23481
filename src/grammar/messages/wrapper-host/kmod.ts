import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kmod, tools/rmmod.c. */
export const kmodMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "kmod", program: "kmod", file: "tools/rmmod.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["built-without", "Module unloading is not supported", "27"],
    ["module-load-failed", "could not remove module {module}: {error}"],
  ]),
];
