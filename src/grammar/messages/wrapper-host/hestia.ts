import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** The panels Vesta, myVesta and Hestia. */
export const hestiaMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "hestia", program: "hestia", file: "bin", anywhere: true, wraps: true, telling: true,
  }, () => [
    // func/main.sh: 11 is E_DISABLED
    ["firewall-not-running", "v-add-firewall-chain '{chain}' [Error 11]"],
    ["firewall-not-running", "v-delete-firewall-chain '{chain}' [Error 11]"],
    ["firewall-not-running", "v-add-firewall-ban '{address}' '{chain}' [Error 11]"],
    // bin/v-restart-service
    ["firewall-not-started", "ERROR: Restart of iptables failed."],
    // func/firewall.sh, bin/v-add-firewall-rule
    ["firewall-not-started", "Error: FIREWALL_SYSTEM is not enabled"],
  ]),
];
