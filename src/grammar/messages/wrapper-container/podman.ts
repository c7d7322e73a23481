import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** containers/podman, vendor/go.podman.io/common/libnetwork/netavark. */
export const podmanMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "podman", program: "containers/podman", file: "vendor/go.podman.io/common/libnetwork/netavark",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // exec.go
    ["wrapper", "netavark: unexpected failure during execution"],
    ["program-fault", "netavark: failed to start process"],
    // network.go
    ["notice", "Failed to get the netavark version"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "podman", program: "containers/podman", file: "vendor/go.podman.io/common/libnetwork/netavark",
    anywhere: true, wraps: true, speakers: ["exec.go:"],
  }, () => [
    // exec.go
    ["wrapper", "netavark (exit code {count}): {value}"],
  ]),
];
