import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** denyhosts, DenyHosts. */
export const denyhostsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "denyhosts", program: "denyhosts", file: "DenyHosts", anywhere: true, wraps: true, telling: true,
  }, () => [
    // firewalls.py
    ["notice", "Creating new iptable rules for {count} ips"],
    ["notice", "Removing {count} ips from iptables rules"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "denyhosts", program: "denyhosts", file: "DenyHosts", anywhere: true, wraps: true,
    speakers: ["denyhosts"],
  }, () => [
    // plugin.py
    ["wrapper", "plugin error"],
  ]),
];
