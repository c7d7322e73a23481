import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** coreos/go-iptables, iptables/iptables.go. */
export const goIptablesMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "go-iptables", program: "coreos/go-iptables", file: "iptables/iptables.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["version-unreadable", "failed to extract iptables version from"],
    ["version-unreadable", "no iptables version found in string"],
    ["program-fault", "stat contained fewer fields than expected"],
  ]),
];
