import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** hashicorp/consul, sdk/iptables/iptables_executor_linux.go. */
export const consulMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "consul", program: "hashicorp/consul", file: "sdk/iptables/iptables_executor_linux.go",
    anywhere: true, wraps: true, speakers: ["iptables_executor_linux.go:"],
  }, () => [
    ["wrapper", "failed to run command: {words}, err: {count}, output"],
  ]),
];
