import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes/kubernetes. */
export const kubernetesMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kubernetes", program: "kubernetes/kubernetes", file: "pkg/proxy/conntrack/cleanup.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // pkg/proxy/conntrack/cleanup.go
    ["wrapper", "Failed to delete stale service connections"],
    ["wrapper", "Failed to clear udp conntrack"],
    ["wrapper", "Failed to delete nodeport-related endpoint connections"],
    ["wrapper", "Failed to delete endpoint connections"],
    ["wrapper", "Failed to delete endpoint connections for externalIP"],
    ["wrapper", "Failed to delete endpoint connections for LoadBalancerIP"],
    // pkg/proxy/conntrack/conntrack.go
    ["wrapper", "error looking for path of conntrack"],
    ["wrapper", "conntrack command returned"],
    ["wrapper", "error deleting connection tracking state for UDP service IP: {address}"],
    ["wrapper", "error deleting conntrack entries for UDP port: {count}"],
    ["wrapper", "error deleting conntrack entries for UDP peer"],
    // pkg/proxy/iptables/proxier.go
    [
      "notice",
      "Setting route_localnet=1 to allow node-ports on localhost; to change this either disable iptables.localhostNodePorts " +
        "(--iptables-localhost-nodeports) or set nodePortAddresses (--nodeport-addresses) to filter loopback addresses",
    ],
    ["notice", "nf_conntrack_tcp_be_liberal set, not installing DROP rules for INVALID packets"],
    ["notice", "Iptables supports --random-fully"],
    ["notice", "Iptables does not support --random-fully"],
    ["clean-up", "Error removing pure-iptables proxy rule"],
    ["wrapper", "Failed to execute iptables-save"],
    ["wrapper", "Failed to execute iptables-save: stale chains will not be deleted"],
    ["wrapper", "Failed to get node ip address matching nodeport cidrs, services with nodeport may not work as intended"],
    ["program-fault", "--nodeport-addresses includes localhost but --iptables-localhost-nodeports=false was passed"],
    // pkg/proxy/ipvs/ipset.go
    ["notice", "Ipset name truncated"],
    ["wrapper", "Failed to delete ip set entry from ip set"],
    ["wrapper", "Failed to add ip set entry to ip set"],
    ["wrapper", "Failed to make sure existence of ip set"],
    // pkg/proxy/ipvs/netlink_linux.go
    ["clean-up", "error unbind address: {address} from interface: {value}"],
    ["clean-up", "error deleting a non-exist dummy device"],
    // pkg/proxy/ipvs/proxier.go
    ["version-unreadable", "failed to get kernel version"],
    ["too-old", "Can't set sysctl, kernel version doesn't satisfy minimum version requirements"],
    ["wrapper", "Failed to configure IPVS timeouts"],
    ["ipvs-missing", "Ipvs not supported by the kernel"],
    ["set-refused", "error getting ipset version"],
    ["ipset-program-missing", "error getting ipset version, error: executable file not found"],
    ["ipset-program-missing", "error getting ipset version: executable file not found"],
    ["too-old", "ipset version: {value} is less than min required version: {set}"],
    ["wrapper", "Can't read the ipvs"],
    ["wrapper", "ipvs.GetVirtualServers"],
    ["ipvs-missing", "Ipvs not supported"],
    ["clean-up", "Error removing iptables rules in ipvs proxier"],
    ["clean-up", "Error flushing ipvs rules"],
    ["clean-up", "Error deleting dummy device created by ipvs proxier"],
    ["clean-up", "Error removing ipset"],
    ["wrapper", "Failed to create dummy interface"],
    ["wrapper", "Error adding entry to ipset"],
    ["wrapper", "Failed to sync endpoint for service"],
    ["wrapper", "Failed to get ipvs service"],
    ["wrapper", "Failed to add IPVS service"],
    ["wrapper", "Failed to update IPVS service"],
    ["wrapper", "Failed to bind service address to dummy device"],
    ["wrapper", "Failed to list IPVS destinations"],
    // pkg/proxy/ipvs/ipset/ipset.go
    ["wrapper", "error creating ipset {set}"],
    ["version-unreadable", "no ipset version found in string"],
    // pkg/proxy/ipvs/util/ipvs_linux.go
    ["ipvs-missing", "IPVS interface can't be initialized"],
    ["wrapper", "could not get IPVS service"],
    ["wrapper", "could not get IPVS services"],
    ["wrapper", "could not get IPVS destination for service"],
    // pkg/proxy/nftables/proxier.go
    ["clean-up", "Error cleaning up nftables rules"],
    ["clean-up", "Unable to delete stale chains; will retry later"],
    ["wrapper", "Failed to list nftables chains: stale chains will not be deleted"],
    ["wrapper", "Failed to list nftables sets: stale affinity sets will not be deleted"],
    ["wrapper", "nftables sync failed"],
    // pkg/util/iptables/iptables.go
    ["version-unreadable", "Error checking iptables version, assuming version at least"],
    ["wrapper", "error flushing chain {chain}"],
    ["wrapper", "error deleting chain {chain}"],
    ["wrapper", "Failed to close iptables locks"],
    ["lock-held", "timed out while checking rules"],
    ["out-of-sync", "Could not set up iptables canary"],
    ["out-of-sync", "IPTables canary deleted"],
    ["out-of-sync", "Inconsistent iptables state detected"],
    ["notice", "Reloading after iptables flush"],
    ["version-unreadable", "iptables version {value} is not a valid version string"],
    ["version-unreadable", "Couldn't get iptables-restore version; assuming it doesn't support --wait"],
    ["version-unreadable", "Couldn't parse iptables-restore version; assuming it doesn't support --wait"],
    // pkg/util/iptables/iptables_linux.go
    ["wrapper", "failed to open iptables lock {path}"],
    ["wrapper", "failed to acquire new iptables lock"],
    ["wrapper", "failed to acquire old iptables lock"],
    // pkg/util/kernel/version.go
    ["version-unreadable", "failed to parse kernel version"],
    // cmd/kube-proxy/app/server_linux.go
    ["iptables-program-missing", "iptables is not available on this host"],
    ["table-missing", "No iptables support for family"],
    ["wrapper", "can't use the IPVS proxier"],
    // cmd/kubeadm/app/preflight: kube-proxy takes iptables then
    ["notice", "the IPVS proxier will not be used, because the following required kernel modules are not loaded"],
    ["clean-up", "You can ignore this message when kube-proxy is running inside container without mounting /lib/modules"],
    [
      "sysctl-refused",
      "CRI error: /sys is read-only: cannot modify conntrack limits, problems may arise later (If running Docker, see docker issue #24000)",
    ],
    // cmd/kube-proxy/app/server_others.go
    ["ipvs-missing", "can't determine whether to use ipvs proxy, trying iptables proxier"],
    ["wrapper", "can't determine whether to use iptables proxy, using userspace proxier"],
    ["ipvs-missing", "Can't use ipvs proxier, trying iptables proxier"],
    ["program-fault", "Can't use iptables proxy, using userspace proxier"],
    ["configuration", "Unknown proxy mode {value}, assuming iptables proxy"],
    // cmd/kube-proxy/app/conntrack.go
    ["notice", "Setting nf_conntrack_max"],
    // pkg/proxy/nftables/supported.go
    ["version-unreadable", "could not check kernel version"],
    ["too-old", "kube-proxy in nftables mode requires kernel {value} or later"],
    // pkg/kubelet/kubelet_network_linux.go
    ["wrapper", "Failed to ensure that KUBE-MARK-DROP chain exists"],
    ["wrapper", "Failed to ensure that KUBE-MARK-DROP rule exists"],
    ["wrapper", "Failed to ensure that KUBE-FIREWALL chain exists"],
    ["wrapper", "Failed to ensure that KUBE-FIREWALL rule exists"],
    ["wrapper", "Failed to ensure rule to drop invalid localhost packets exists"],
    ["wrapper", "Failed to ensure that OUTPUT chain jumps to KUBE-FIREWALL"],
    ["wrapper", "Failed to ensure that INPUT chain jumps to KUBE-FIREWALL"],
    ["wrapper", "Failed to ensure that KUBE-MARK-MASQ chain exists"],
    ["wrapper", "Failed to ensure that KUBE-POSTROUTING chain exists"],
    ["wrapper", "Failed to ensure that POSTROUTING chain jumps to KUBE-POSTROUTING"],
    ["wrapper", "Failed to ensure first masquerading rule exists"],
    ["wrapper", "Failed to ensure third masquerading rule exists"],
    ["wrapper", "Failed to ensure that iptables hint chain exists"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "kubernetes", program: "kubernetes/kubernetes", file: "pkg/proxy/conntrack/cleanup.go",
    anywhere: true, wraps: true,
    speakers: [
      "proxier.go:", "graceful_termination.go:", "ipset.go:", "netlink_linux.go:", "iptables.go:", "version.go:", "server_linux.go:",
      "conntrack.go:",
    ],
  }, () => [
    // pkg/proxy/iptables/proxier.go
    ["wrapper", "unable to create ipv4 proxier"],
    ["wrapper", "unable to create ipv6 proxier"],
    // pkg/proxy/ipvs/graceful_termination.go
    ["wrapper", "Error in deleting real server"],
    ["wrapper", "delete destination {value} err"],
    // pkg/proxy/ipvs/ipset.go
    ["wrapper", "Failed to list ip set entries"],
    ["version-unreadable", "Got invalid version string"],
    // pkg/proxy/ipvs/netlink_linux.go
    ["wrapper", "error get interface: {value}"],
    ["wrapper", "error bind address: {address} to interface: {value}"],
    // pkg/proxy/ipvs/proxier.go
    ["wrapper", "Could not create dummy VS"],
    ["ipvs-refused", "Dummy VS not created"],
    ["clean-up", "Could not delete dummy VS"],
    ["wrapper", "Failed to sync service"],
    ["wrapper", "Failed to update destination"],
    ["wrapper", "Failed to add destination"],
    ["clean-up", "Failed to delete destination"],
    ["clean-up", "Failed to delete service"],
    // pkg/proxy/ipvs/ipset/ipset.go
    ["wrapper", "error adding entry {value}"],
    ["wrapper", "error deleting entry {value}: from set: {set}"],
    ["wrapper", "error testing entry"],
    ["wrapper", "error flushing set: {set}"],
    ["wrapper", "error destroying set {set}"],
    ["wrapper", "error destroying all sets"],
    ["wrapper", "error listing all sets"],
    ["wrapper", "error listing set: {set}"],
    ["set-type", "unsupported SetType: {set}"],
    // pkg/util/iptables/iptables.go
    ["wrapper", "error deleting rule"],
    ["wrapper", "error checking rule"],
    // pkg/util/kernel/version.go
    ["version-unreadable", "failed to read os-release file"],
    // cmd/kube-proxy/app/server_linux.go
    ["wrapper", "unable to create proxier"],
    // cmd/kube-proxy/app/conntrack.go
    ["sysctl-refused", "Sysfs is not writable"],
    ["sysctl-refused", "readOnlySysFS"],
    ["sysctl-refused", "no sysfs mounted"],
  ]),
];
