import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** rancher-sandbox/rancher-desktop, src/go/guestagent. */
export const rancherDesktopMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "rancher-desktop", program: "rancher-sandbox/rancher-desktop", file: "src/go/guestagent",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // main.go
    ["wrapper", "iptables port forwarding failed"],
    // pkg/containerd/events_linux.go
    ["wrapper", "failed running iptable rules to update DNAT rule in CNI-HOSTPORT-DNAT chain"],
    ["wrapper", "running iptables rule [{words}] failed"],
    // pkg/docker/events.go
    ["clean-up", "deleting loopback iptables rule failed"],
    ["wrapper", "creating iptable rules to update DNAT rule in DOCKER chain during container initialization failed"],
    ["wrapper", "creating loopback rule in DOCKER chain failed"],
    ["clean-up", "removing docker compose IPv6 rule from DOCKER chain failed"],
    ["wrapper", "creating iptable rules to update DNAT rule in DOCKER chain failed"],
    // pkg/iptables/iptables.go
    ["lock-held", "iptables exited with status 4 (resource error). Retrying..."],
    ["clean-up", "iptables scanner failed to remove portmap for"],
    ["wrapper", "iptables scanner failed to forward portmap for"],
    // pkg/utils/utils.go
    ["wrapper", "failed updating iptables rules"],
  ]),
];
