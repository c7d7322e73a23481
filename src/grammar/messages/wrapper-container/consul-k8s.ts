import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** hashicorp/consul-k8s, control-plane/cni/main.go. */
export const consulK8sMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "consul-k8s", program: "hashicorp/consul-k8s", file: "control-plane/cni/main.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["wrapper", "could not apply iptables setup"],
  ]),
];
