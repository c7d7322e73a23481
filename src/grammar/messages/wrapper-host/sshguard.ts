import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** sshguard, src. */
export const sshguardMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "sshguard", program: "sshguard", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // fw/sshg-fw.in
    ["wrapper", "Could not initialize firewall"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "sshguard", program: "sshguard", file: "src", anywhere: true, wraps: true, speakers: ["sshguard"],
  }, () => [
    // sshguard.in
    ["program-missing", "is not executable"],
    ["configuration", "BACKEND must be set in '{path}"],
  ]),
];
