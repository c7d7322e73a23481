import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openvswitch. */
export const openvswitchMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "openvswitch", program: "openvswitch", file: "lib/dpif-netlink.c", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // lib/dpif-netlink.c
    ["kernel-refused", "Generic Netlink family '{value}' does not exist. The Open vSwitch kernel module is probably not loaded."],
    [
      "too-old",
      "Generic Netlink family '{value}' does not exist. Please update the Open vSwitch kernel module to enable the conntrack " +
        "limit feature.",
    ],
    // lib/netlink-conntrack.c
    ["too-old", "Disabling conntrack flush by zone. Not supported in Linux kernel."],
    ["tracking-refused", "Can't parse conntrack event type."],
    // ofproto/ofproto-dpif.c
    ["too-old", "Datapath does not support eventmask in conntrack action"],
    ["too-old", "Rejecting {value} action because datapath does not support{value2} (your kernel module may be out of date)"],
    // utilities/ovs-ctl.in
    ["wrapper", "cannot list iptables rules, not adding a rule for"],
    ["notice", "iptables binary not installed, not adding a rule for"],
    // utilities/ovs-kmod-ctl.in
    ["wrapper", "Inserting openvswitch module"],
    // utilities/ovs-save
    ["notice", "# iptables-save not found in {value}, not saving iptables state"],
  ]),
];
