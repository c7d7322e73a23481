import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** android-netd, server. */
export const androidNetdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "android-netd", program: "android-netd", file: "server", anywhere: true, wraps: true, telling: true,
  }, () => [
    // IptablesRestoreController.cpp
    ["wrapper", "Unable to fork ip[6]tables-restore, type"],
    ["notice", "extra characters after iptables response"],
    ["lock-held", "Timed out waiting for response from iptables process"],
    // NetdConstants.cpp
    ["wrapper", "child process {count} unexpectedly disappeared"],
    // TetherController.cpp
    ["wrapper", "Error setting postroute rule"],
    ["wrapper", "Error setting forward rules"],
    // BandwidthController.cpp
    ["wrapper", "Failed set quota rule"],
    // Controllers.cpp
    ["wrapper", "Error listing chain {chain} in table {table}"],
    ["wrapper", "Failed to initialize BandwidthController ("],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "android-netd", program: "android-netd", file: "server", anywhere: true, wraps: true,
    speakers: ["netd"],
  }, () => [
    // IptablesRestoreController.cpp
    ["wrapper", "outputReady poll failed"],
    ["wrapper", "iptables error:"],
    ["wrapper", "Poll failed"],
    ["wrapper", "Unable to send command"],
    // NetdConstants.cpp
    ["wrapper", "Error killing {value} child process {count}"],
    ["wrapper", "Error waiting for {value} child process {count}"],
    // BandwidthController.cpp
    ["wrapper", "Failed update quota for {interface}"],
    ["wrapper", "Reading quota {interface} failed ("],
    ["wrapper", "Updating quota {interface} failed ("],
    ["wrapper", "Failed to set costly alert for {interface}"],
  ]),
];
