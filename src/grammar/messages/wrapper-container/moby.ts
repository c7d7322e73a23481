import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** moby/moby. */
export const mobyMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "moby", program: "moby/moby", file: "daemon/config/config_linux.go", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // daemon/config/config_linux.go
    ["program-fault", "--firewall-backend=nftables is incompatible with swarm mode"],
    ["program-fault", "allowed values are \"iptables\" and \"nftables"],
    // daemon/daemon_unix.go
    [
      "configuration",
      "You specified --iptables=false with --icc=false. ICC=false uses iptables to function. Please set --icc or --iptables to true",
    ],
    [
      "configuration",
      "You specified --ip6tables=false with --icc=false. ICC=false uses ip6tables to function. Please set --icc or --ip6tables to true",
    ],
    ["forwarding-off", "IPv4 forwarding is disabled. Networking will not work."],
    // daemon/libnetwork/controller_linux.go
    ["wrapper", "Failed to apply performance tuning sysctls to the sandbox"],
    // daemon/libnetwork/drivers/bridge/bridge_linux.go
    ["clean-up", "failed to delete network level rules following error"],
    ["clean-up", "Failed to clean iptables rules for bridge network"],
    ["clean-up", "Failed to clean firewalld rules for bridge network"],
    ["wrapper", "Failed to add interface to docker zone on firewalld reload"],
    // daemon/libnetwork/drivers/bridge/internal/iptabler/cleaner.go
    ["notice", "Cleaning iptables"],
    ["forward-policy-drop", "Network traffic for published ports may be dropped, iptables chain FORWARD has policy DROP."],
    // daemon/libnetwork/drivers/bridge/internal/iptabler/iptabler.go
    ["wrapper", "Error reloading iptables chains"],
    ["wrapper", "Loading ip6_tables"],
    ["wrapper", "ip6tables is enabled, but cannot set up ip6tables chains"],
    ["wrapper", "Error reloading ip6tables chains"],
    ["wrapper", "Failed to set the default DROP policy on firewall reload"],
    ["clean-up", "failed on removing iptables NAT chain {chain} on cleanup"],
    ["clean-up", "failed on removing iptables FILTER chain {chain} on cleanup"],
    ["wrapper", "failed to create FILTER internal chain"],
    ["wrapper", "failed to add jump rules to {value} NAT table"],
    ["clean-up", "failed on removing jump rules from {value} NAT table"],
    // daemon/libnetwork/drivers/bridge/internal/iptabler/link.go
    ["clean-up", "Failed to remove link between containers"],
    // daemon/libnetwork/drivers/bridge/internal/iptabler/network.go
    ["clean-up", "Failed to delete network level rules following earlier error"],
    ["clean-up", "failed to delete legacy rules in filter-FORWARD"],
    ["wrapper", "failed to append jump rules to nat-PREROUTING"],
    ["clean-up", "failed to remove jump rules from nat-PREROUTING"],
    ["wrapper", "failed to append jump rules to nat-OUTPUT"],
    ["clean-up", "failed to remove jump rules from nat-OUTPUT"],
    ["wrapper", "could not delete linking rule from {address}-{chain}"],
    ["wrapper", "could not delete establish rule from {address}-{chain}"],
    ["wrapper", "failed to add default-drop rule"],
    ["clean-up", "deleting FORWARD chain outRuleNoICC"],
    ["clean-up", "deleting FORWARD chain outRuleICC"],
    ["wrapper", "Unable to allow intercontainer communication"],
    ["clean-up", "Failed to delete legacy ICC accept rule"],
    ["wrapper", "Unable to prevent intercontainer communication"],
    ["clean-up", "Failed to delete ICC drop rule"],
    ["clean-up", "deleting FORWARD chain accept rule"],
    ["clean-up", "deleting FORWARD chain drop rule"],
    ["clean-up", "Failed to remove existing iptables entries in table {chain} chain"],
    ["wrapper", "invalid firewall mark"],
    // daemon/libnetwork/drivers/bridge/internal/nftabler/cleaner.go
    ["clean-up", "Deleting nftables"],
    // daemon/libnetwork/drivers/bridge/internal/nftabler/endpoint.go
    ["wrapper", "adding rules for bridge"],
    // daemon/libnetwork/drivers/bridge/internal/nftabler/link.go
    ["clean-up", "Removing link, failed to update nftables"],
    // daemon/libnetwork/drivers/bridge/internal/nftabler/network.go
    ["notice", "ReapplyNetworkLevelRules is not implemented for nftables"],
    ["clean-up", "Failed to remove network rules for network"],
    // daemon/libnetwork/drivers/bridge/internal/nftabler/nftabler.go
    ["wrapper", "ip6tables is enabled, but cannot set up IPv6 nftables table"],
    // daemon/libnetwork/drivers/bridge/setup_bridgenetfiltering.go
    ["wrapper", "failed to check IPv4 forwarding"],
    ["wrapper", "failed to check IPv6 forwarding"],
    ["bridge-netfilter-off", "Continuing without enabling br_netfilter"],
    ["bridge-netfilter-off", "set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore"],
    ["wrapper", "cannot restrict inter-container communication or run without the userland proxy"],
    ["notice", "running inside docker container, ignoring missing kernel params"],
    ["bridge-netfilter-off", "ensure that the br_netfilter kernel module is loaded"],
    // daemon/libnetwork/drivers/overlay/encryption.go
    ["wrapper", "could not {value} mangle rule"],
    ["wrapper", "could not {value} input drop rule"],
    // daemon/libnetwork/drivers/overlay/encryption_nft_linux.go
    ["clean-up", "Failed to clean up stale iptables rules for VNI"],
    ["clean-up", "Deleting overlay encryption nftables rules"],
    // daemon/libnetwork/firewall_linux.go
    ["wrapper", "firewall-backend is set to nftables"],
    ["wrapper", "failed to create {chain} {value} chain"],
    ["wrapper", "failed to ensure the jump rule for {chain}"],
    ["wrapper", "handleFirewallReloadService failed to find LB Endpoint Sandbox for"],
    // daemon/libnetwork/internal/modprobe/modprobe_linux.go
    ["notice", "modprobe {value} failed with message"],
    // daemon/libnetwork/internal/nftables/nft_cgo_linux.go
    ["program-fault", "libnftables: context is closed"],
    ["wrapper", "libnftables: failed to apply commands (code {value}), stderr"],
    ["program-fault", "libnftables: failed to create new nft handle"],
    ["program-fault", "libnftables: failed to set output buffer (code"],
    // daemon/libnetwork/internal/nftables/nft_exec_linux.go
    ["nft-program-missing", "Failed to find nft tool"],
    ["wrapper", "could not check for detached netns"],
    ["wrapper", "sending nft commands"],
    ["wrapper", "reading stdout of nft"],
    // daemon/libnetwork/internal/nftables/nftables_linux.go
    ["wrapper", "Failed to initialize nftables"],
    ["wrapper", "Internal error while initialising nftables"],
    ["program-fault", "nftables table is closed"],
    ["program-fault", "nftables is not enabled"],
    ["chain-missing", "cannot set base chain policy for '{chain}', it does not exist"],
    ["clean-up", "Failed to roll back nftables updates"],
    ["wrapper", "nftables: failed to update nftables"],
    ["notice", "nftables: reloading table"],
    ["wrapper", "nftables: failed to reload nftable"],
    ["chain-exists", "base chain '{value}' already exists"],
    ["program-fault", "adding rule:'{words}' chain:'{chain}' group:{value}: rule exists"],
    ["chain-missing", "deleting rule:'{words}' chain:'{chain}' group:{value}: rule does not exist"],
    ["program-fault", "cannot add to map '{value}', it does not exist"],
    ["set-missing", "cannot add to set '{set}', it does not exist"],
    ["set-missing", "cannot delete '{value}' from set '{value2}', it does not exist"],
    ["chain-missing", "cannot delete chain '{value}', it does not exist"],
    ["chain-in-use", "cannot delete chain '{value}', it is not empty"],
    // daemon/libnetwork/iptables/conntrack.go
    ["conntrack-program-missing", "conntrack is not available"],
    ["wrapper", "Failed to delete conntrack state for IPv4-address"],
    ["wrapper", "Failed to delete conntrack state for IPv6-address"],
    ["wrapper", "Failed to delete conntrack state for port"],
    ["wrapper", "Failed to delete conntrack state for IPv4 port"],
    ["wrapper", "Failed to delete conntrack state for IPv6 port"],
    // daemon/libnetwork/iptables/firewalld.go
    ["wrapper", "Failed to connect to D-Bus system bus"],
    ["wrapper", "Firewalld: failed to add policy"],
    ["program-fault", "firewalld: interface {value} not found in {value2} zone"],
    // daemon/libnetwork/iptables/iptables.go
    ["iptables-program-missing", "failed to find iptables"],
    ["iptables-program-missing", "unable to find ip6tables"],
    ["notice", "unable to initialize firewalld; using raw iptables instead"],
    ["wrapper", "could not create {table}/{value} chain"],
    ["lock-held", "xtables contention detected while running [{words}]: Waited for {value} seconds and received"],
    ["wrapper", "setting default policy to {value} in {chain} chain failed"],
    ["wrapper", "unable to add return rule in {chain} chain"],
    ["wrapper", "unable to insert jump to {chain} rule in"],
    ["wrapper", "unable to remove jump to {chain} rule in"],
    // daemon/libnetwork/ns/init_linux.go
    ["wrapper", "Could not load necessary modules for Conntrack"],
    // daemon/libnetwork/service_linux.go
    ["wrapper", "Failed to create an ipvs handle for sbox"],
    ["wrapper", "Failed to create real server {address} for vip {value} fwmark {value2} in sbox"],
    ["clean-up", "Failed to delete real server {address} for vip {value} fwmark {value2} in sbox"],
    ["clean-up", "Failed to delete service for vip {address} fwmark {value} in sbox"],
    ["clean-up", "Could not flush nat table ingress chain rules during init"],
    ["clean-up", "Could not flush filter table ingress chain rules during init"],
    ["wrapper", "failed to add return rule in {table} table {chain} chain"],
    ["wrapper", "failed to add jump rule in {chain} to"],
    ["wrapper", "failed to insert ingress localhost POSTROUTING rule for"],
    ["clean-up", "roll back rule failed"],
    // daemon/libnetwork/network.go
    ["wrapper", "failed to create endpoint {value} on network"],
    // contrib/dockerd-rootless-setuptool.sh
    ["iptables-program-missing", "[ERROR] iptables binary not found. Please install with a package manager."],
    // daemon/container_operations.go
    ["wrapper", "failed to set up container networking"],
    // daemon/info_unix.go
    ["forwarding-off", "IPv4 forwarding is disabled"],
    // daemon/libnetwork/drivers/bridge/setup_ip_forwarding.go
    [
      "forwarding-off",
      "IPv4 forwarding is disabled: check your host's firewalling and set sysctl net.ipv4.ip_forward=1, or disable this check " +
        "using daemon option --ip-forward=false",
    ],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "moby", program: "moby/moby", file: "daemon/config/config_linux.go", anywhere: true, wraps: true,
    speakers: [
      "dockerd", "daemon:", "iptabler.go:", "network.go:", "firewall_linux.go:", "nft_exec_linux.go:", "nftables_linux.go:",
      "iptables.go:", "service_linux.go:", "daemon.go:", "daemon_unix.go:",
    ],
  }, () => [
    // daemon/libnetwork/drivers/bridge/internal/iptabler/iptabler.go
    ["wrapper", "Unable to {value} {words} rule"],
    // daemon/libnetwork/drivers/bridge/internal/nftabler/network.go
    ["wrapper", "adding fwmark {value} for"],
    // daemon/libnetwork/firewall_linux.go
    ["wrapper", "Failed to add ingress"],
    // daemon/libnetwork/internal/nftables/nft_exec_linux.go
    ["wrapper", "nsenter not found"],
    ["wrapper", "starting nft"],
    ["wrapper", "running nft"],
    // daemon/libnetwork/internal/nftables/nftables_linux.go
    ["element", "map '{value}' already contains element '{value2}"],
    ["program-fault", "map '{value}' does not contain element '{value2}"],
    ["element", "set '{value}' already contains element '{value2}"],
    // daemon/libnetwork/iptables/iptables.go
    ["iptables-program-missing", "iptables not found"],
    ["ipv6-off", "ip6tables is missing"],
    ["wrapper", "iptables failed"],
    // daemon/libnetwork/service_linux.go
    ["wrapper", "set up rule failed"],
    // daemon/command/daemon.go
    ["wrapper", "failed to start daemon"],
    // daemon/daemon_unix.go
    ["wrapper", "error creating default {value} network"],
  ]),
];
