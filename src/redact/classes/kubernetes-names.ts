import { HOST, type TokenClass } from "../class.js";
import { isTelling, ofWordsOnly } from "../ordinary-names.js";

const NAME = String.raw`(?<it>[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)`;
/** What clusters run of their own, by how it begins: its names are the same everywhere. */
const OWN = /^(?:kube-|kubernetes|coredns|calico|cilium|flannel|canal|weave|antrea|istio|linkerd|ingress|nginx|traefik|metallb|cert-manager|metrics-server|local-path|csi-|ebs-|efs-|aws-|gke-|azure|konnectivity|konn|prometheus|grafana|alertmanager|node-exporter|rook|longhorn|argocd|flux|cattle|rancher|fleet|helm|svclb|tigera|operator|multus|whereabouts|etcd|openshift|olm|default|monitoring|logging|velero|keda|kyverno|external-|sealed-|cluster-)/;

/** Namespaces, and pods by what their controllers append: `shop-6c9f7d5b84-x2lqv`. */
export const kubernetesNames: TokenClass = {
  ...HOST,
  name: "name in a cluster",
  patterns: [
    new RegExp(String.raw`(?<=\b(?:kubectl|oc|helm|k3s|k9s|stern|kubens)\b[^\n|;]{0,120}[ \t](?:-n|--namespace)[ =])${NAME}(?![\w.$])`, "g"),
    new RegExp(String.raw`(?<=^[ \t]{0,8}namespace:[ \t]{1,4}["']?)${NAME}(?=["']?[ \t\r]{0,3}$)`, "gim"),
    /(?<![\w.-])[a-z][a-z\d-]{1,50}-[a-f\d]{8,10}-[bcdfghjklmnpqrstvwxz2456789]{5}(?![\w-])/g,
  ],
  keeps: ({ value }) => OWN.test(value) || !isTelling(value) || ofWordsOnly(value),
};
