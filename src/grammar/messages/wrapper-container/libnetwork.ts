import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** docker-archive/libnetwork. */
export const libnetworkMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "libnetwork", program: "docker-archive/libnetwork", file: "drivers/bridge/bridge.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // drivers/bridge/bridge.go
    ["notice", "Running modprobe bridge br_netfilter failed with message"],
    ["clean-up", "Failed on removing the inter-network iptables rules on cleanup"],
    // drivers/bridge/link.go
    ["clean-up", "Error removing IPTables rules for a link {value} due to"],
    // drivers/bridge/setup_bridgenetfiltering.go
    ["wrapper", "cannot restrict inter-container communication"],
    ["wrapper", "failed to check {value} forwarding"],
    // drivers/bridge/setup_ip_forwarding.go
    ["wrapper", "Cannot read IP forwarding setup"],
    ["wrapper", "Disabling IP forwarding failed"],
    ["wrapper", "Setting the default DROP policy on firewall reload failed"],
    // drivers/bridge/setup_ip_tables.go
    ["program-fault", "cannot create new chains, EnableIPTable is disabled"],
    ["wrapper", "failed to create FILTER isolation chain"],
    ["wrapper", "Failed to setup IP tables, cannot acquire chain info"],
    ["clean-up", "Failed to rollback iptables rule after failure"],
    // drivers/overlay/filter.go
    ["wrapper", "could not create global overlay chain"],
    ["wrapper", "could not install default return chain in the overlay global chain"],
    ["wrapper", "failed adding default drop rule to overlay network chain"],
    ["wrapper", "failed to insert overlay hook in chain {chain}"],
    ["wrapper", "failed to add per-bridge filter rule for bridge {value}, network chain"],
    // firewall_linux.go
    ["wrapper", "Failed to add the RETURN rule for {chain}"],
    // iptables/conntrack.go
    ["wrapper", "Failed to delete conntrack state for {address}"],
    // iptables/firewalld.go
    ["program-fault", "Firewalld: unable to find interface {value} in {value2} zone"],
    // iptables/iptables.go
    ["wrapper", "Running iptables --wait -t nat -L -n failed with message: `"],
    ["iptables-program-missing", "Failed to find ip6tables"],
    ["notice", "Fail to initialize firewalld"],
    ["version-unreadable", "Failed to read iptables version"],
    ["clean-up", "Failed to remove {value} in PREROUTING chain"],
    ["wrapper", "Failed to inject {value} in OUTPUT chain"],
    ["wrapper", "Could not create linking rule to {table}"],
    ["wrapper", "Could not create establish rule to {table}"],
    // ns/init_linux.go
    ["wrapper", "Running modprobe nf_conntrack failed with message: `"],
    ["wrapper", "Running modprobe nf_conntrack_netlink failed with message: `"],
    // portmapper/mapper.go
    ["clean-up", "Error on iptables delete"],
    ["wrapper", "Error on iptables add"],
    // service_linux.go
    ["wrapper", "failed to add return rule in nat table ingress chain"],
    ["wrapper", "failed to add jump rule in {chain} to ingress chain"],
    ["wrapper", "failed to add ingress localhost POSTROUTING rule for"],
    ["wrapper", "Failed to write to /proc/sys/net/ipv4/vs/conntrack"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "libnetwork", program: "docker-archive/libnetwork", file: "drivers/bridge/bridge.go",
    anywhere: true, wraps: true, speakers: ["dockerd", "daemon:", "encryption.go:", "iptables.go:", "service_linux.go:"],
  }, () => [
    // drivers/overlay/encryption.go
    ["wrapper", "could not {value} input rule"],
    // iptables/iptables.go
    ["iptables-program-missing", "Iptables not found"],
    ["wrapper", "iptables failed"],
    // service_linux.go
    ["wrapper", "set up rule failed"],
  ]),
];
