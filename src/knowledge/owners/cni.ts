import type { Owner, Rebuild } from "./owner.js";
import { rollout } from "./ways.js";

const POD = {
  NAMESPACE: "the pod's namespace; `kubectl get pods -A` shows it",
  POD: "the pod whose port or masquerading is gone",
} as const;
const recreate: Rebuild = {
  argv: ["kubectl", "-n", "<NAMESPACE>", "delete", "pod", "<POD>"],
  where: "host",
  effect: "restarts-container",
  says: "That pod is made again by its controller; a pod without a controller is gone for good.",
  open: POD,
};

const plugins: Owner = {
  id: "cni-plugins",
  name: "the CNI plugins (portmap, firewall, bridge)",
  objects: [
    { kind: "chain", names: ["CNI-ADMIN"], filledBy: "person" },
    {
      kind: "chain",
      names: [
        "CNI-HOSTPORT-DNAT", "CNI-HOSTPORT-SETMARK", "CNI-HOSTPORT-MASQ", "CNI-HOSTPORT-SNAT", "CNI-DN-*", "CNI-SN-*", "CNI-FORWARD",
        "CNI-ISOLATION-STAGE-1", "CNI-ISOLATION-STAGE-2", "CNI-%", "CNI-*",
      ],
    },
    { kind: "table", names: ["cni_hostport", "cni_plugins_masquerade", "cni-br-iface-*"] },
  ],
  rebuild: [recreate],
  healsItself: {
    does: "no",
    says:
      "No daemon: the plugins run when a pod is added or removed, and only then make what is missing. Pods that were there before stay " +
      "without.",
  },
  look: [{ argv: ["iptables", "-t", "nat", "-S", "CNI-HOSTPORT-DNAT"], where: "host", for: "a jump per host port" }],
  sources: [
    "containernetworking/plugins plugins/meta/portmap/portmap_iptables.go, portmap_nftables.go; plugins/meta/firewall/iptables.go, " +
      "iptables_isolation (ingress policy); pkg/ip/ipmasq_iptables_linux.go",
    "containerd/nerdctl pkg/netutil",
  ],
};

const nomad: Owner = {
  id: "nomad",
  name: "Nomad",
  objects: [{ kind: "chain", names: ["NOMAD-ADMIN", "NOMAD-*"] }],
  rebuild: [{
    argv: ["nomad", "alloc", "restart", "<ALLOCATION>"],
    where: "host",
    effect: "restarts-container",
    says: "That allocation starts anew.",
    open: { ALLOCATION: "the allocation's id; `nomad job status JOB` lists them" },
  }],
  healsItself: { does: "on-use", says: "The chain is made when an allocation with a bridge network starts." },
  look: [{ argv: ["iptables", "-S", "NOMAD-ADMIN"], where: "host", for: "the chain" }],
  sources: ["hashicorp/nomad client/allocrunner/networking_bridge_linux.go"],
};

const calico: Owner = {
  id: "calico",
  name: "Calico (Felix)",
  objects: [
    { kind: "chain", names: ["cali-*", "califw-*", "felix-*"] },
    { kind: "set", names: ["cali40*", "cali60*", "felix-*", "cali4-*", "cali6-*"] },
    { kind: "table", names: ["calico"], families: ["ip", "ip6", "inet"] },
    { kind: "rule", names: ["cali:*"] },
  ],
  rebuild: [
    {
      argv: ["kubectl", "-n", "calico-system", "rollout", "restart", "daemonset/calico-node"],
      where: "host",
      effect: "reversible",
      when: ["tigera-operator"],
      says: "Running pods and connections go on; changes of policies wait until the node's calico-node is back.",
    },
    rollout(
      "kube-system",
      "calico-node",
      "Running pods and connections go on; changes of policies wait until the node's calico-node is back.",
      "reversible",
    ),
  ],
  healsItself: {
    does: "yes",
    within: 180,
    says: "Felix reads the tables again every IptablesRefreshInterval (180 seconds; 90 before 3.21) and repairs what others changed.",
  },
  look: [{ argv: ["iptables", "-S", "cali-FORWARD"], where: "host", for: "the chain and its rules, each with a comment cali:…" }],
  sources: [
    "projectcalico/calico felix/config/config_params.go IptablesRefreshInterval, felix/rules/rule_defs.go",
    "projectcalico/calico felix/iptables/table.go, felix/ipsets",
  ],
};

const cilium: Owner = {
  id: "cilium",
  name: "Cilium",
  objects: [
    { kind: "chain", names: ["CILIUM_*", "OLD_CILIUM_*"] },
    { kind: "set", names: ["cilium_*"] },
    { kind: "rule", names: ["cilium-feeder: *", "cilium: *", "cilium-xfrm-notrack:*"] },
  ],
  rebuild: [rollout(
    "kube-system",
    "cilium",
    "Pods go on (the data path lives in the kernel); connections through its layer 7 proxy are cut.",
  )],
  healsItself: {
    does: "in-part",
    says:
      "The agent renames its chains to OLD_CILIUM_, makes them anew and removes the old ones at its start and at changes of its " +
      "devices; a missing one when it removes is routine.",
  },
  look: [{ argv: ["iptables", "-S", "CILIUM_FORWARD"], where: "host", for: "the chain; and `-A FORWARD … -j CILIUM_FORWARD` before it" }],
  sources: ["cilium/cilium pkg/datapath/iptables/iptables.go"],
};

const flannel: Owner = {
  id: "flannel",
  name: "flannel",
  objects: [
    { kind: "chain", names: ["FLANNEL-POSTRTG", "FLANNEL-FWD"] },
    { kind: "table", names: ["flannel-ipv4", "flannel-ipv6"], families: ["ip", "ip6", "inet"] },
    { kind: "rule", names: ["flanneld masq", "flanneld forward"] },
  ],
  rebuild: [
    {
      argv: ["systemctl", "restart", "k3s"],
      where: "host",
      effect: "interrupts-traffic",
      when: ["k3s"],
      says: "Running pods go on. On an agent the unit is k3s-agent.",
    },
    rollout(
      "kube-flannel",
      "kube-flannel-ds",
      "Running pods and connections go on. In older installations the namespace is kube-system.",
      "reversible",
    ),
  ],
  healsItself: { does: "yes", within: 5, says: "flannel looks at its rules every five seconds (--iptables-resync) and sets them again." },
  look: [{ argv: ["iptables", "-t", "nat", "-S", "FLANNEL-POSTRTG"], where: "host", for: "the chain with rules marked flanneld masq" }],
  sources: ["flannel-io/flannel pkg/trafficmngr/iptables/iptables.go, pkg/trafficmngr/nftables/nftables.go"],
};

const network = (
  id: string, name: string, objects: Owner["objects"], set: readonly [namespace: string, daemonSet: string],
  heals: Owner["healsItself"], look: readonly string[], sources: readonly string[], thin?: true,
): Owner => ({
  id, name, objects,
  rebuild: [rollout(set[0], set[1], "Running pods go on; changes wait until the plugin's pod is back on the node.")],
  healsItself: heals,
  look: [{ argv: look, where: "host", for: "the chain or table, and rules in it" }],
  sources,
  ...(thin === undefined ? {} : { thin }),
});

const weave = network("weave", "Weave Net",
  [{ kind: "chain", names: ["WEAVE", "WEAVE-*"] }, { kind: "set", names: ["weave-*", "weaver-*"] }], ["kube-system", "weave-net"],
  { does: "yes", within: 600, says: "weave-npc watches its canary chain WEAVE-CANARY and makes its rules again." },
  ["iptables", "-S", "WEAVE-NPC"], ["weaveworks/weave net/bridge.go, npc/controller.go, prog/weave-npc"]);

const antrea = network("antrea", "Antrea",
  [
    { kind: "chain", names: ["ANTREA-*"] },
    { kind: "set", names: ["ANTREA-*"] },
    { kind: "table", names: ["antrea"] },
  ], ["kube-system", "antrea-agent"],
  { does: "yes", within: 60, says: "The agent synchronises its rules each minute." },
  ["iptables", "-t", "nat", "-S", "ANTREA-POSTROUTING"], ["antrea-io/antrea pkg/agent/route/route_linux.go"]);

const ovnKubernetes = network("ovn-kubernetes", "OVN-Kubernetes",
  [
    { kind: "chain", names: ["OVN-KUBE-*"] },
    { kind: "table", names: ["ovn-kubernetes"], families: ["inet"] },
  ], ["ovn-kubernetes", "ovnkube-node"],
  { does: "yes", within: 120, says: "ovnkube-node synchronises its rules by a timer." },
  ["nft", "list", "table", "inet", "ovn-kubernetes"], ["ovn-org/ovn-kubernetes go-controller/pkg/node/iptables, pkg/node/nftables"], true);

const kubeOvn = network("kube-ovn", "Kube-OVN",
  [
    { kind: "chain", names: ["OVN-PREROUTING", "OVN-POSTROUTING", "OVN-MASQUERADE", "OVN-NAT-*"] },
    { kind: "set", names: ["ovn40*", "ovn60*"] },
  ], ["kube-system", "kube-ovn-cni"],
  { does: "yes", within: 3, says: "The node's pod sets its rules again every few seconds." },
  ["iptables", "-t", "nat", "-S", "OVN-POSTROUTING"], ["kubeovn/kube-ovn pkg/daemon/gateway_linux.go"]);

const awsVpc = network("aws-vpc-cni", "the Amazon VPC CNI plugin",
  [{ kind: "chain", names: ["AWS-SNAT-CHAIN-#", "AWS-CONNMARK-CHAIN-#", "AWS-*"] }], ["kube-system", "aws-node"],
  { does: "no", says: "The rules are made when the aws-node pod starts." },
  ["iptables", "-t", "nat", "-S", "AWS-SNAT-CHAIN-0"], ["aws/amazon-vpc-cni-k8s pkg/networkutils/network.go"]);

const azureNpm = network("azure-npm", "Azure's network policy manager",
  [
    { kind: "chain", names: ["AZURE-NPM*", "SWIFT", "SWIFT-POSTROUTING"] },
    { kind: "set", names: ["azure-npm-*"] },
  ], ["kube-system", "azure-npm"],
  { does: "yes", within: 300, says: "It looks every five minutes whether its chain is still first in FORWARD and puts it back." },
  ["iptables", "-S", "AZURE-NPM"], ["Azure/azure-container-networking npm/pkg/dataplane/policies"]);

const submariner = network("submariner", "Submariner",
  [
    { kind: "chain", names: ["SUBMARINER-*", "SM-GN-*"] },
    { kind: "set", names: ["SUBMARINER-*", "SM-GN-*"] },
  ], ["submariner-operator", "submariner-routeagent"],
  { does: "unknown", says: "Made when its agents start; whether they watch it was not found." },
  ["iptables", "-t", "nat", "-S", "SUBMARINER-POSTROUTING"], ["submariner-io/submariner pkg/packetfilter, pkg/globalnet"]);

const kilo = network("kilo", "Kilo",
  [{ kind: "chain", names: ["KILO-NAT", "KILO-IPIP"] }], ["kube-system", "kilo"],
  { does: "yes", within: 30, says: "kg reads the rules by a timer and sets them again." },
  ["iptables", "-t", "nat", "-S", "KILO-NAT"], ["squat/kilo pkg/iptables/iptables.go"]);

const gkeNetd = network("gke-netd", "GKE's netd",
  [{ kind: "chain", names: ["GCP-PREROUTING", "GCP-POSTROUTING"] }], ["kube-system", "netd"],
  { does: "yes", within: 10, says: "netd reconciles its rules by a timer." },
  ["iptables", "-t", "nat", "-S", "GCP-POSTROUTING"], ["GoogleCloudPlatform/netd pkg/config/config.go"]);

export const CNI_OWNERS: readonly Owner[] = [
  calico, cilium, flannel, weave, antrea, ovnKubernetes, kubeOvn, awsVpc, azureNpm, submariner, kilo, gkeNetd, nomad, plugins,
];
