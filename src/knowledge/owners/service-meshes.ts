import type { Owner, Rebuild } from "./owner.js";
import { rollout } from "./ways.js";

const recreate: Rebuild = {
  argv: [
    "kubectl", "-n", "<NAMESPACE>", "delete", "pod", "<POD>",
  ], where: "host", effect: "restarts-container", says:
    "The rules live in the pod's own network namespace and are made with it; the pod is made again by its controller.",
  open: { NAMESPACE: "the pod's namespace", POD: "the pod; `kubectl get pods -A` lists them" },
};
const once = { does: "no", says: "The rules are made once, by the init container or the CNI plugin, when the pod starts." } as const;

const istio: Owner = {
  id: "istio",
  name: "Istio",
  objects: [
    { kind: "chain", names: ["ISTIO_*"] },
    { kind: "set", names: ["istio-inpod-*"] },
    { kind: "table", names: ["istio-proxy-*", "istio-ambient-*"] },
  ],
  rebuild: [
    { ...rollout("istio-system", "ztunnel", "Connections of the node's pods through ztunnel are cut."), when: ["ambient-mesh"] },
    recreate,
  ],
  healsItself: once,
  look: [{
    argv: ["kubectl", "-n", "<NAMESPACE>", "logs", "<POD>", "-c", "istio-init"],
    where: "host",
    for: "the rules it wrote, and the one that was refused",
  }],
  sources: ["istio/istio tools/istio-iptables, cni/pkg/iptables, cni/pkg/nftables"],
};

const linkerd: Owner = {
  id: "linkerd",
  name: "Linkerd",
  objects: [{ kind: "chain", names: ["PROXY_INIT_REDIRECT", "PROXY_INIT_OUTPUT", "PROXY_INIT_*"] }],
  rebuild: [recreate],
  healsItself: once,
  look: [{
    argv: ["kubectl", "-n", "<NAMESPACE>", "logs", "<POD>", "-c", "linkerd-init"],
    where: "host",
    for: "the rule that was refused",
  }],
  sources: ["linkerd/linkerd2-proxy-init proxy-init/iptables/iptables.go"],
};

const consul: Owner = {
  id: "consul",
  name: "Consul's service mesh",
  objects: [{ kind: "chain", names: ["CONSUL_PROXY_*", "CONSUL_DNS_REDIRECT"] }],
  rebuild: [recreate],
  healsItself: once,
  look: [{
    argv: ["kubectl", "-n", "<NAMESPACE>", "logs", "<POD>", "-c", "consul-connect-inject-init"],
    where: "host",
    for: "the rule that was refused",
  }],
  sources: ["hashicorp/consul sdk/iptables/iptables.go"],
};

export const SERVICE_MESH_OWNERS: readonly Owner[] = [istio, linkerd, consul];
