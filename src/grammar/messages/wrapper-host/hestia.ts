import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** The panels Vesta, myVesta and Hestia. */
export const hestiaMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "hestia", program: "hestia", file: "bin", anywhere: true, wraps: true, telling: true,
  }, () => [
    // bin/v-restart-service
    ["firewall-not-started", "ERROR: Restart of iptables failed."],
    // func/firewall.sh, bin/v-add-firewall-rule
    ["firewall-not-started", "Error: FIREWALL_SYSTEM is not enabled"],
  ]),
];
