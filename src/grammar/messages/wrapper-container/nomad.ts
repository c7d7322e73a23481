import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** hashicorp/nomad, client/allocrunner. */
export const nomadMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "nomad", program: "hashicorp/nomad", file: "client/allocrunner", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // networking_cni.go
    ["notice", "error from cni.Remove; attempting manual iptables cleanup"],
    ["wrapper", "failed to detect ip6tables"],
    ["clean-up", "failed to cleanup iptables"],
    ["wrapper", "failed to detect iptables"],
    ["clean-up", "failed to remove iptables nat.POSTROUTING rule"],
    ["clean-up", "failed to remove iptables nat chain"],
    ["clean-up", "failed to cleanup iptables rules for alloc"],
    // network_hook.go
    ["wrapper", "failed to configure networking for alloc"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "nomad", program: "hashicorp/nomad", file: "client/allocrunner", anywhere: true, wraps: true,
    speakers: ["alloc_runner", "networking_cni.go:"],
  }, () => [
    // networking_cni.go
    ["wrapper", "failed to configure network"],
  ]),
];
