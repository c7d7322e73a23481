import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openwrt-mwan3, net/mwan3/files. */
export const mwan3Messages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "mwan3", program: "openwrt-mwan3", file: "net/mwan3/files", anywhere: true, wraps: true, telling: true,
  }, () => [
    // etc/hotplug.d/iface/15-mwan3
    ["notice", "mwan3 hotplug {value} on {interface} not called because globally disabled"],
    ["notice", "hotplug called on {interface} before mwan3 has been set up"],
    // usr/sbin/mwan3track
    ["program-missing", "Missing libwrap_mwan3_sockopt. Please reinstall mwan3."],
    // lib/mwan3/mwan3.sh
    ["wrapper", "set_custom_ipset"],
    ["wrapper", "set_connected_ipset"],
    ["wrapper", "set_dynamic_ipset"],
    ["wrapper", "set_general_iptables"],
    ["wrapper", "create_iface_iptables ({interface}"],
    ["wrapper", "delete_iface_iptables ({interface}"],
    ["wrapper", "create_policies_iptables"],
    ["wrapper", "set_sticky_ipset"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "mwan3", program: "openwrt-mwan3", file: "net/mwan3/files", anywhere: true, wraps: true,
    speakers: ["mwan3"],
  }, () => [
    // lib/mwan3/mwan3.sh
    ["wrapper", "set_connected_ipv4"],
    ["wrapper", "set_connected_ipv6"],
  ]),
];
