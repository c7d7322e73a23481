import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** cri-o/cri-o. */
export const criOMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "cri-o", program: "cri-o/cri-o", file: "internal/hostport/hostport_iptables.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // internal/hostport/hostport_iptables.go
    ["iptables-program-missing", "iptables not available"],
    ["wrapper", "failed to ensure that {table} chain {chain} jumps to"],
    // internal/hostport/hostport_nftables.go
    ["wrapper", "failed to ensure nftables chains"],
    ["wrapper", "could not list existing hostports"],
    ["wrapper", "failed to clean up nftables hostport maps"],
    // internal/hostport/meta_hostport_manager.go
    ["wrapper", "can't create HostPortManager: no support for iptables"],
    ["wrapper", "Failed to clear udp conntrack for port {count}"],
    // internal/iptables/iptables.go
    ["version-unreadable", "Error checking iptables version"],
    // server/sandbox_network.go
    ["wrapper", "failed to create pod network sandbox"],
    ["wrapper", "failed to add hostport mapping for sandbox"],
    ["clean-up", "Failed to remove hostport for pod sandbox"],
    // server/server.go
    ["wrapper", "(use --disable-hostport-mapping to disable HostPort handling)"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "cri-o", program: "cri-o/cri-o", file: "internal/hostport/hostport_iptables.go", anywhere: true,
    wraps: true, speakers: ["crio", "iptables.go:"],
  }, () => [
    // internal/iptables/iptables.go
    ["wrapper", "error deleting rule"],
    ["wrapper", "error checking rule"],
  ]),
];
