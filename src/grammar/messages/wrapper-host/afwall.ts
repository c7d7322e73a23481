import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** AFWall+, app/src/main. */
export const afwallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "afwall", program: "AFWall+", file: "app/src/main", anywhere: true, wraps: true, telling: true,
  }, () => [
    // java/dev/ukanth/ufirewall/InterfaceTracker.java
    ["wrapper", "applySavedIptablesRules() returned an error", "1.2.6"],
    // res/values/strings.xml
    ["wrapper", "Error purging iptables"],
    ["wrapper", "Error applying iptables rules"],
    ["wrapper", "Error refreshing iptables"],
    ["wrapper", "Error fetching iptables rules", "1.2.6"],
    ["module-missing", "Could not find support for iptables targets and chains.", "2.2.0"],
    ["module-missing", "Kernel is missing LOG/NFLOG support", "2.5.0"],
    ["wrapper", "AFWall+: ERROR ENABLING FIREWALL!", "2.5.0"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "afwall", program: "AFWall+", file: "app/src/main", anywhere: true, wraps: true, speakers: ["afwall"],
  }, () => [
    // java/dev/ukanth/ufirewall/service/RootShellService.java
    ["no-rights", "Can't open root shell: exitCode {count}", "1.2.6"],
    // java/dev/ukanth/ufirewall/Api.java
    ["wrapper", "runScript failed", "1.2.5"],
    ["wrapper", "installBinary failed", "1.2.7"],
    // res/values/strings.xml
    ["no-rights", "Unable to acquire root access !", "3.5.0"],
  ]),
];
