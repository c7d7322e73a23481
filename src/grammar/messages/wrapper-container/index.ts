import type { MessageSource } from "../../message.js";
import { antreaMessages } from "./antrea.js";
import { awsVpcCniMessages } from "./aws-vpc-cni.js";
import { azureCniMessages } from "./azure-cni.js";
import { calicoMessages } from "./calico.js";
import { ciliumMessages } from "./cilium.js";
import { cniPluginsMessages } from "./cni-plugins.js";
import { consulMessages } from "./consul.js";
import { consulK8sMessages } from "./consul-k8s.js";
import { criOMessages } from "./cri-o.js";
import { criuMessages } from "./criu.js";
import { flannelMessages } from "./flannel.js";
import { gkeNetdMessages } from "./gke-netd.js";
import { gluetunMessages } from "./gluetun.js";
import { goIptablesMessages } from "./go-iptables.js";
import { gvisorMessages } from "./gvisor.js";
import { incusMessages } from "./incus.js";
import { ipMasqAgentMessages } from "./ip-masq-agent.js";
import { istioMessages } from "./istio.js";
import { k0sMessages } from "./k0s.js";
import { k3sMessages } from "./k3s.js";
import { kataMessages } from "./kata.js";
import { kiloMessages } from "./kilo.js";
import { kindMessages } from "./kind.js";
import { knftablesMessages } from "./knftables.js";
import { kubeNetworkPoliciesMessages } from "./kube-network-policies.js";
import { kubeOvnMessages } from "./kube-ovn.js";
import { kubeRouterMessages } from "./kube-router.js";
import { kube2iamMessages } from "./kube2iam.js";
import { kubernetesMessages } from "./kubernetes.js";
import { kubernetesUtilsMessages } from "./kubernetes-utils.js";
import { libnetworkMessages } from "./libnetwork.js";
import { linkerdProxyInitMessages } from "./linkerd-proxy-init.js";
import { lxcMessages } from "./lxc.js";
import { lxdMessages } from "./lxd.js";
import { minikubeMessages } from "./minikube.js";
import { mobyMessages } from "./moby.js";
import { nerdctlMessages } from "./nerdctl.js";
import { netavarkMessages } from "./netavark.js";
import { netclientMessages } from "./netclient.js";
import { nodeLocalDnsMessages } from "./node-local-dns.js";
import { nomadMessages } from "./nomad.js";
import { openshiftSdnMessages } from "./openshift-sdn.js";
import { ovnKubernetesMessages } from "./ovn-kubernetes.js";
import { podmanMessages } from "./podman.js";
import { rancherDesktopMessages } from "./rancher-desktop.js";
import { rootlesskitMessages } from "./rootlesskit.js";
import { submarinerMessages } from "./submariner.js";
import { systemdNspawnMessages } from "./systemd-nspawn.js";
import { tailscaleMessages } from "./tailscale.js";
import { weaveMessages } from "./weave.js";
import { wslMessages } from "./wsl.js";

export const wrapperContainerArea: readonly MessageSource[] = [
  ...antreaMessages,
  ...awsVpcCniMessages,
  ...azureCniMessages,
  ...calicoMessages,
  ...ciliumMessages,
  ...cniPluginsMessages,
  ...consulMessages,
  ...consulK8sMessages,
  ...criOMessages,
  ...criuMessages,
  ...flannelMessages,
  ...gkeNetdMessages,
  ...gluetunMessages,
  ...goIptablesMessages,
  ...gvisorMessages,
  ...incusMessages,
  ...ipMasqAgentMessages,
  ...istioMessages,
  ...k0sMessages,
  ...k3sMessages,
  ...kataMessages,
  ...kiloMessages,
  ...kindMessages,
  ...knftablesMessages,
  ...kubeNetworkPoliciesMessages,
  ...kubeOvnMessages,
  ...kubeRouterMessages,
  ...kube2iamMessages,
  ...kubernetesMessages,
  ...kubernetesUtilsMessages,
  ...libnetworkMessages,
  ...linkerdProxyInitMessages,
  ...lxcMessages,
  ...lxdMessages,
  ...minikubeMessages,
  ...mobyMessages,
  ...nerdctlMessages,
  ...netavarkMessages,
  ...netclientMessages,
  ...nodeLocalDnsMessages,
  ...nomadMessages,
  ...openshiftSdnMessages,
  ...ovnKubernetesMessages,
  ...podmanMessages,
  ...rancherDesktopMessages,
  ...rootlesskitMessages,
  ...submarinerMessages,
  ...systemdNspawnMessages,
  ...tailscaleMessages,
  ...weaveMessages,
  ...wslMessages,
];
