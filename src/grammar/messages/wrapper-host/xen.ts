import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** xen, tools/hotplug/Linux. */
export const xenMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "xen", program: "xen", file: "tools/hotplug/Linux", anywhere: true, wraps: true, telling: true,
  }, () => [
    // vif-common.sh
    ["wrapper", "iptables setup failed. This may affect guest networking."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "xen", program: "xen", file: "tools/hotplug/Linux", anywhere: true, wraps: true, speakers: ["/xen/"],
  }, () => [
    // vif-common.sh
    ["configuration", "Invalid command: {value}"],
    // xen-hotplug-common.sh.in
    ["wrapper", "failed; error detected."],
  ]),
];
