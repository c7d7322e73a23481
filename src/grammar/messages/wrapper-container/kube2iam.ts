import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** jtblin/kube2iam, iptables/iptables.go. */
export const kube2iamMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kube2iam", program: "jtblin/kube2iam", file: "iptables/iptables.go", anywhere: true, wraps: true,
    speakers: ["iptables.go:"],
  }, () => [
    ["configuration", "--host-ip must be set"],
  ]),
];
