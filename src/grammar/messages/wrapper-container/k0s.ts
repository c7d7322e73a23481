import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** k0sproject/k0s, pkg/component. */
export const k0sMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "k0s", program: "k0sproject/k0s", file: "pkg/component", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // controller/cplb/cplb_linux.go
    ["wrapper", "failed to execute iptables command"],
    // iptables/iptables.go
    ["wrapper", "Failed to detect iptables mode, using iptables-{address} by default"],
    ["wrapper", "Failed to inspect iptables rules in nft mode"],
    ["wrapper", "Failed to inspect iptables rules in legacy mode"],
    // worker/kernelsetup_linux.go
    ["wrapper", "failed to load kernel module"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "k0s", program: "k0sproject/k0s", file: "pkg/component", anywhere: true, wraps: true,
    speakers: ["iptables.go:", "kernelsetup_linux.go:"],
  }, () => [
    // iptables/iptables.go
    ["wrapper", "failed to create symlink"],
    // worker/kernelsetup_linux.go
    ["wrapper", "Failed to enable {path}"],
  ]),
];
