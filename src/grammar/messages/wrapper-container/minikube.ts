import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes/minikube, pkg. */
export const minikubeMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "minikube", program: "kubernetes/minikube", file: "pkg", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // drivers/kic/oci/oci.go
    ["iptables-program-missing", "iptables file doesn't exist, see #8179"],
    // minikube/cluster/ha/kube-vip/kube-vip.go
    ["ipvs-missing", "unable to load ipvs kernel modules"],
    // minikube/cruntime/crio.go
    ["wrapper", "couldn't verify netfilter by {words} which might be okay. error"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "minikube", program: "kubernetes/minikube", file: "pkg", anywhere: true, wraps: true,
    speakers: ["crio.go:"],
  }, () => [
    // minikube/cruntime/crio.go
    ["wrapper", "failed, which may be ok"],
  ]),
];
