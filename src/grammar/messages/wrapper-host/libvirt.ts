import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** libvirt, src. */
export const libvirtMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "libvirt", program: "libvirt", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // util/virfirewall.c
    ["configuration", "Unknown firewall layer"],
    // util/virfirewalld.c
    ["notice", "Failed to get FirewallBackend setting, assuming 'iptables"],
    ["configuration", "Unrecognized firewalld backend type"],
    ["configuration", "firewalld can't find the '{value}' zone"],
    // network/bridge_driver.c
    ["program-fault", "DBus not available, disabling firewalld support in bridge_network_driver: {error}"],
    // network/bridge_driver_linux.c
    ["wrapper", "Failed to create global IPv4 chains"],
    ["wrapper", "Failed to create global IPv6 chains"],
    ["firewall-not-running", "zone {value} requested for network {value2} but firewalld is not active"],
    [
      "configuration",
      "firewalld is set to use the nftables backend, but the required firewalld 'libvirt' zone is missing. Either set the " +
        "firewalld backend to 'iptables', or ensure that firewalld has a 'libvirt' zone by upgrading firewalld to a version " +
        "supporting rule priorities (0.7.0+) and/or rebuilding libvirt with --with-firewalld-zone",
    ],
    // nwfilter/nwfilter_dhcpsnoop.c
    ["wrapper", "Instantiation of rules failed on interface '{interface}"],
    ["wrapper", "applyDHCPOnlyRules failed - spoofing not protected!"],
    // nwfilter/nwfilter_driver.c
    ["program-fault", "Failed to create thread to handle firewall reload/restart"],
    // nwfilter/nwfilter_ebiptables_driver.c
    ["sysctl-refused", "To enable ip{value}tables filtering for the VM do 'echo 1 > {path}"],
    // network/bridge_driver_linux.c (old copy)
    ["wrapper", "failed to add ip6tables rule to block outbound traffic from '{interface}"],
    ["wrapper", "failed to add ip6tables rule to block inbound traffic to '{interface}"],
    ["wrapper", "failed to add ip6tables rule to allow DNS requests from '{interface}"],
    ["wrapper", "failed to add ip6tables rule to allow DHCP6 requests from '{interface}"],
    ["module-missing", "Could not add rule to fixup DHCP response checksums on network"],
    ["module-missing", "May need to update iptables package & kernel to support CHECKSUM rule."],
  ]),
];
