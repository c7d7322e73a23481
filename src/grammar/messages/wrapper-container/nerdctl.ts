import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** containerd/nerdctl, pkg/ocihook. */
export const nerdctlMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "nerdctl", program: "containerd/nerdctl", file: "pkg/ocihook", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // ocihook.go
    ["clean-up", "failed to clean up iptables rules for container"],
    // ocihook_linux.go
    ["clean-up", "failed to delete iptables rule: {words}, output"],
    ["clean-up", "failed to delete iptables chain: {chain}, output"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "nerdctl", program: "containerd/nerdctl", file: "pkg/ocihook", anywhere: true, wraps: true,
    speakers: ["ocihook.go:"],
  }, () => [
    // ocihook.go
    ["wrapper", "failed to call cni.Setup"],
    ["clean-up", "failed to call cni.Remove"],
  ]),
];
