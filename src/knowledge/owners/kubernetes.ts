import type { Owner, Rebuild } from "./owner.js";
import { restart, rollout } from "./ways.js";

/** Where kube-proxy is a part of something bigger. Pods go on in all of them. */
const bundled = (says: string): readonly Rebuild[] => [
  {
    argv: ["systemctl", "restart", "k3s"],
    where: "host",
    effect: "interrupts-traffic",
    when: ["k3s"],
    says: `${says} On an agent the unit is k3s-agent.`,
  },
  {
    argv: ["systemctl", "restart", "rke2-agent"],
    where: "host",
    effect: "interrupts-traffic",
    when: ["rke2"],
    says: `${says} On a server the unit is rke2-server.`,
  },
  { argv: ["snap", "restart", "microk8s.daemon-kubelite"], where: "host", effect: "interrupts-traffic", when: ["microk8s"], says },
  { argv: ["systemctl", "restart", "k0sworker"], where: "host", effect: "interrupts-traffic", when: ["k0s"], says },
];

const kubelet: Owner = {
  id: "kubelet",
  name: "kubelet",
  objects: [
    { kind: "chain", names: ["KUBE-FIREWALL", "KUBE-KUBELET-CANARY", "KUBE-MARK-DROP", "KUBE-IPTABLES-HINT"] },
  ],
  rebuild: [
    ...bundled("Running pods go on."),
    ...restart("kubelet", { effect: "reversible", says: "Running pods go on; the node is NotReady for seconds." }),
  ],
  healsItself: {
    does: "yes",
    within: 60,
    says: "kubelet looks for its canary chain in mangle, nat and filter each minute and makes all of its chains again when it is gone.",
  },
  look: [{
    argv: ["iptables", "-t", "mangle", "-S", "KUBE-KUBELET-CANARY"],
    where: "host",
    for: "the chain: kubelet sees the tables with this variant of iptables",
  }],
  sources: ["kubernetes pkg/kubelet/kubelet_network_linux.go initNetworkUtil, syncNetworkUtil; pkg/util/iptables/iptables.go Monitor"],
};

const hostPorts: Owner = {
  id: "kube-hostports",
  name: "the container runtime's host ports (CRI-O, dockershim)",
  objects: [
    { kind: "chain", names: ["KUBE-HOSTPORTS", "KUBE-HP-*"] },
    { kind: "table", names: ["hostports", "crio-hostports"], families: ["ip", "ip6", "inet"] },
  ],
  rebuild: [{
    argv: ["kubectl", "-n", "<NAMESPACE>", "delete", "pod", "<POD>"],
    where: "host",
    effect: "restarts-container",
    says: "The pod is made again by its controller, with its host port; a pod without a controller is gone.",
    open: { NAMESPACE: "the pod's namespace; `kubectl get pods -A` shows it", POD: "the pod with the host port" },
  }],
  healsItself: {
    does: "on-use",
    says: "The chain is made when a pod with a host port starts; what other pods had in it is put back from the runtime's state then.",
  },
  look: [{ argv: ["iptables", "-t", "nat", "-S", "KUBE-HOSTPORTS"], where: "host", for: "a jump per host port" }],
  sources: ["cri-o internal/hostport/hostport_manager.go", "kubernetes 1.23 pkg/kubelet/dockershim/network/hostport"],
};

const kubeRouter: Owner = {
  id: "kube-router",
  name: "kube-router (also the network policies of k3s)",
  objects: [
    { kind: "chain", names: ["KUBE-ROUTER-*", "KUBE-POD-FW-%", "KUBE-NWPLCY-*"] },
    { kind: "set", names: ["kube-router-*", "KUBE-SRC-%", "KUBE-DST-%", "inet6:kube-router-*", "inet6:KUBE-SRC-%", "inet6:KUBE-DST-%"] },
  ],
  rebuild: [
    ...bundled("Running pods go on; new connections are judged by the old rules for seconds."),
    rollout("kube-system", "kube-router", "Running pods go on; routes of the node may be withdrawn for seconds."),
  ],
  healsItself: {
    does: "yes",
    within: 300,
    says: "All rules and sets are synchronised every five minutes (--iptables-sync-period) and at each change of a policy.",
  },
  look: [{ argv: ["iptables", "-S", "KUBE-ROUTER-INPUT"], where: "host", for: "the chain and its jumps" }],
  sources: ["cloudnativelabs/kube-router pkg/controllers/netpol/network_policy_controller.go", "k3s-io/k3s pkg/agent/netpol/netpol.go"],
};

const openshift: Owner = {
  id: "openshift-sdn",
  name: "OpenShift SDN",
  objects: [{ kind: "chain", names: ["OPENSHIFT-*", "KUBE-PORTALS-*"] }],
  rebuild: [rollout("openshift-sdn", "sdn", "The node's pods lose the network while its sdn pod starts.")],
  healsItself: { does: "yes", within: 30, says: "The node's sdn pod synchronises its rules by a timer and when firewalld reloads." },
  look: [{ argv: ["iptables", "-t", "nat", "-S", "OPENSHIFT-MASQUERADE"], where: "host", for: "the chain and its rules" }],
  sources: ["openshift/sdn pkg/network/node/iptables.go"],
  thin: true,
};

const masqAgent: Owner = {
  id: "ip-masq-agent",
  name: "ip-masq-agent",
  objects: [{ kind: "chain", names: ["IP-MASQ", "IP-MASQ-AGENT", "KIND-MASQ-AGENT"], tables: ["nat"] }],
  rebuild: [rollout(
    "kube-system",
    "ip-masq-agent",
    "Pods go on; connections that leave the cluster may keep the pod's address for seconds.",
  )],
  healsItself: { does: "yes", within: 60, says: "The agent writes its chain again each minute (kind: kindnetd does)." },
  look: [{
    argv: ["iptables", "-t", "nat", "-S", "IP-MASQ-AGENT"],
    where: "host",
    for: "RETURN rules for the cluster's nets and one MASQUERADE",
  }],
  sources: [
    "kubernetes-sigs/ip-masq-agent cmd/ip-masq-agent/ip-masq-agent.go", "kubernetes-sigs/kind images/kindnetd/cmd/kindnetd/masq.go",
  ],
};

const nodeLocalDns: Owner = {
  id: "node-local-dns",
  name: "NodeLocal DNSCache",
  objects: [{ kind: "rule", names: ["NodeLocal DNS Cache: *"] }],
  rebuild: [rollout("kube-system", "node-local-dns", "Names are not resolved on the node for seconds.")],
  healsItself: { does: "yes", within: 60, says: "It checks its rules each minute (-syncinterval)." },
  look: [{ argv: ["iptables", "-t", "raw", "-S"], where: "host", for: "NOTRACK rules with the comment NodeLocal DNS Cache" }],
  sources: ["kubernetes/dns cmd/node-cache/app/cache_app.go"],
};

const networkPolicies: Owner = {
  id: "kube-network-policies",
  name: "kube-network-policies",
  objects: [{ kind: "table", names: ["kube-network-policies"], families: ["inet"] }],
  rebuild: [rollout("kube-system", "kube-network-policies", "New connections go unjudged for seconds.", "dangerous")],
  healsItself: { does: "yes", within: 60, says: "The rules are synchronised by a timer." },
  look: [{ argv: ["nft", "list", "table", "inet", "kube-network-policies"], where: "host", for: "the table" }],
  sources: ["kubernetes-sigs/kube-network-policies pkg/dataplane"],
  thin: true,
};

/** Behind the others: it is also who is taken for the owner of a KUBE- chain that nobody else names. */
const kubeProxy: Owner = {
  id: "kube-proxy",
  name: "kube-proxy",
  objects: [
    {
      kind: "chain",
      names: [
        "KUBE-SERVICES", "KUBE-EXTERNAL-SERVICES", "KUBE-NODEPORTS", "KUBE-POSTROUTING", "KUBE-MARK-MASQ", "KUBE-FORWARD",
        "KUBE-PROXY-FIREWALL", "KUBE-PROXY-CANARY", "KUBE-NODE-PORT", "KUBE-LOAD-BALANCER", "KUBE-IPVS-FILTER", "KUBE-IPVS-OUT-FILTER",
        "KUBE-SOURCE-RANGES-FIREWALL", "KUBE-SVC-*", "KUBE-SVL-*", "KUBE-SEP-*", "KUBE-EXT-*", "KUBE-FW-*", "KUBE-XLB-*", "KUBE-*",
      ],
    },
    { kind: "set", names: ["KUBE-*", "KUBE-6-*"] },
    { kind: "table", names: ["kube-proxy"], families: ["ip", "ip6"] },
  ],
  rebuild: [
    ...bundled("Running pods go on; new connections to Services fail for seconds."),
    {
      argv: ["systemctl", "restart", "kubelet"],
      where: "host",
      effect: "reversible",
      when: ["static-pod", "systemd"],
      says: "kube-proxy is a static pod of kubelet here; kubelet starts it again if it is down. Running pods go on.",
    },
    rollout(
      "kube-system",
      "kube-proxy",
      "Running pods and connections go on; new connections to Services may fail for seconds on one node after the other.",
    ),
  ],
  healsItself: {
    does: "yes",
    within: 30,
    says:
      "kube-proxy looks for its canary chain and, at a change or at the latest after its sync period, writes all rules again. In " +
      "nftables mode the whole table is made again when it is gone; in IPVS mode the sets and services are.",
  },
  look: [
    { argv: ["iptables", "-t", "nat", "-S", "KUBE-SERVICES"], where: "host", for: "the chain with a jump per Service" },
    {
      argv: ["kubectl", "-n", "kube-system", "logs", "daemonset/kube-proxy", "--since=5m"],
      where: "host",
      for: "the line with which kube-proxy says why it cannot write its rules: it uses the iptables of its image, not the node's",
    },
  ],
  sources: [
    "kubernetes pkg/proxy/iptables/proxier.go, pkg/proxy/ipvs/proxier.go, pkg/proxy/ipvs/ipset.go, pkg/proxy/nftables/proxier.go",
    "k0sproject/k0s pkg/component/iptables",
  ],
};

/** In this order: the general `KUBE-*` is asked last. */
export const KUBERNETES_OWNERS: readonly Owner[] = [
  kubelet, hostPorts, kubeRouter, openshift, masqAgent, nodeLocalDns, networkPolicies, kubeProxy,
];
