import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openstack-neutron, neutron. */
export const neutronMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "neutron", program: "openstack-neutron", file: "neutron", anywhere: true, wraps: true, telling: true,
  }, () => [
    // agent/linux/iptables_manager.py
    ["notice", "Attempted to remove chain {chain} which does not exist"],
    ["notice", "Tried to remove rule that was not there: {chain}"],
    ["wrapper", "Failure applying iptables rules"],
    ["wrapper", "IPTables Rules did not converge. Diff"],
    ["wrapper", "IPTablesManager.apply failed to apply the following set of iptables rules"],
    ["clean-up", "Namespace {value} was deleted during IPTables operations."],
    ["notice", "Duplicate iptables {value} detected. This may indicate a bug in the iptables {value2} generation code. Line"],
    ["notice", "Attempted to get traffic counters of chain {chain} which does not exist"],
    // agent/linux/ip_conntrack.py
    ["wrapper", "Failed to process ip_conntrack queue entry"],
    ["tracking-refused", "Failed execute conntrack command"],
    // privileged/agent/linux/netlink_lib.py
    ["tracking-refused", "Failed to delete conntrack entries"],
    ["tracking-refused", "Failed to open new conntrack handler"],
    // cmd/sanity_check.py
    [
      "tracking-refused",
      "Check for Open vSwitch support of conntrack support failed. OVS/CT firewall will not work. A newer version of OVS " +
        "(2.5+) and linux kernel (4.3+) are required. See https://github.com/openvswitch/ovs/blob/master/FAQ.md for more " +
        "information.",
    ],
    ["module-missing", "Kernel module {module} is not loaded. GRE tunnels from VM to VM will not work with OVS firewall driver."],
    ["program-missing", "Cannot run ebtables. Please ensure that it is installed."],
    // oslo_rootwrap/cmd.py
    ["configuration", "Unauthorized command: {words} (no filter matched)"],
    ["ipset-program-missing", "Cannot run ipset. Please ensure that it is installed."],
    ["conntrack-program-missing", "Cannot run conntrack. Please ensure that it is installed."],
    [
      "bridge-netfilter-off",
      "Bridge firewalling is not enabled. It may be the case that bridge and/or br_netfilter kernel modules are not loaded. " +
        "Alternatively, corresponding sysctl settings may be overridden to disable it by default.",
    ],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "neutron", program: "openstack-neutron", file: "neutron", anywhere: true, wraps: true,
    speakers: ["neutron"],
  }, () => [
    // agent/linux/iptables_manager.py
    ["chain-missing", "Unknown chain: {chain}"],
  ]),
];
