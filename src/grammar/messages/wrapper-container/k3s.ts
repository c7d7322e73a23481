import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** k3s-io/k3s, pkg/agent. */
export const k3sMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "k3s", program: "k3s-io/k3s", file: "pkg/agent", anywhere: true, wraps: true, telling: true,
  }, () => [
    // contrib/util/check-config.sh
    ["notice", "iptables {value}: older than v1.8"],
    // syssetup/setup.go
    ["notice", "Module {value} was already loaded"],
    // netpol/netpol.go
    ["ipset-program-missing", "Skipping network policy controller start, ipset unavailable"],
    ["wrapper", "Skipping network policy controller start, ipset save failed"],
    ["program-fault", "failed to create iptables handler"],
    ["wrapper", "unable to initialize network policy controller"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "k3s", program: "k3s-io/k3s", file: "pkg/agent", anywhere: true, wraps: true,
    speakers: ["k3s", "setup.go:"],
  }, () => [
    // syssetup/setup.go
    ["sysctl-refused", "Failed to set sysctl: {error}"],
  ]),
];
