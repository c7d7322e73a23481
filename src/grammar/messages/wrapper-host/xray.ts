import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** xray, transport/internet/sockopt_linux.go. */
export const xrayMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "xray", program: "xray", file: "transport/internet/sockopt_linux.go", anywhere: true, wraps: true,
    speakers: ["xray", "transport/internet", "sockopt_linux.go:"],
  }, () => [
    ["no-rights", "failed to set SO_MARK"],
    ["no-rights", "failed to set IP_TRANSPARENT"],
  ]),
];
