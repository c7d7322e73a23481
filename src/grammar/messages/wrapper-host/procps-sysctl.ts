import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** procps-sysctl, src/sysctl.c. */
export const procpsSysctlMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "procps-sysctl", program: "procps-sysctl", file: "src/sysctl.c", anywhere: true, wraps: true,
    speakers: ["sysctl"],
  }, () => [
    ["setting-missing", "{value}\" is an unknown key"],
    ["sysctl-refused", "reading key \"{value}"],
    ["sysctl-refused", "unable to open directory \"{path}"],
    ["sysctl-refused", "setting key \"{value}"],
    ["configuration", "({count}): invalid syntax, continuing..."],
    ["program-fault", "cannot open \"{path}"],
  ]),
];
