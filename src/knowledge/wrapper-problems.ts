import type { ErrnoName } from "./errno-names.js";

/**
 * What a message of the areas `wrapper-container`, `wrapper-host` and `ipvs` is, by its fixed field `problem`.
 * `wrapper`: words around what iptables, nft, ipset … said; what is inside leads, and where nothing is, the wrapper's own code answers.
 * `cause`: it tells a cause by itself. `noise`: a clean-up, probe or notice that never leads.
 */
export interface WrapperProblem {
  readonly is: "wrapper" | "cause" | "noise";
  readonly code: string;
  /** Where the error's name tells more than the words do. */
  readonly byErrno?: Readonly<Partial<Record<ErrnoName, string>>>;
}

const cause = (code: string): WrapperProblem => ({ is: "cause", code });

/** What the kernel's answers to a library of netfilter's mean, whoever called it. */
const BY_ERRNO = {
  EPERM: "privilege/no-net-admin",
  EACCES: "privilege/no-net-admin", ENOENT: "module/unavailable", ENOPROTOOPT: "module/unavailable", EPROTONOSUPPORT: "module/unavailable",
  EOPNOTSUPP: "module/unavailable",
  EINVAL: "kernel/rule-refused",
  ENOMEM: "limit/memory", ENOBUFS: "limit/netlink-buffer", EAGAIN: "lock/race", EBUSY: "object/chain-in-use", EEXIST: "object/chain-exists",
} as const satisfies Partial<Record<ErrnoName, string>>;

export const WRAPPER_PROBLEMS: Readonly<Record<string, WrapperProblem>> = {
  wrapper: { is: "wrapper", code: "framework/service-failed" },
  "clean-up": { is: "noise", code: "noise/expected-failure" },
  notice: { is: "noise", code: "noise/notice" },

  "incompatible-table": cause("backend/incompatible-table"),
  "backend-differs": cause("backend/mixed"),
  "needs-legacy": cause("backend/tool-needs-legacy"),
  "chain-missing": cause("object/chain-missing"),
  "chain-exists": cause("object/chain-exists"),
  "index-out-of-range": cause("object/index-out-of-range"),
  "chain-in-use": cause("object/chain-in-use"),
  "wrong-table": cause("placement/wrong-table"),
  "name-too-long": cause("syntax/name-too-long"),
  loop: cause("placement/loop"),
  "table-missing": cause("module/unavailable"),
  "module-missing": cause("module/unavailable"),
  "extension-library-missing": cause("userspace/extension-library-missing"),
  "module-load-failed": {
    ...cause("module/broken"),
    byErrno: { ENOENT: "module/gone-after-upgrade", EPERM: "module/container-cannot-load", EBUSY: "module/in-use" },
  },
  "helper-missing": cause("conntrack/helper-missing"),
  "set-missing": cause("object/set-missing"),
  "set-exists": cause("object/set-exists"),
  "set-type": cause("object/set-type-unsupported"),
  element: cause("object/element"),
  "set-refused": cause("object/set-session"),
  "lock-held": cause("lock/held"),
  "not-root": cause("privilege/not-root"),
  "no-rights": cause("privilege/no-net-admin"),
  "ipv6-off": cause("network/ipv6-off"),
  "bridge-netfilter-off": cause("module/bridge-netfilter-missing"),
  "sysctl-refused": { ...cause("other/sysctl-not-permitted"), byErrno: { ENOENT: "module/bridge-netfilter-missing" } },
  "nft-refused": {
    ...cause("nft/refused"),
    byErrno: {
      ENOENT: "nft/object-missing",
      EEXIST: "nft/exists",
      EBUSY: "nft/busy",
      EOPNOTSUPP: "nft/unsupported",
      EPERM: "privilege/no-net-admin",
    },
  },
  "kernel-refused": { ...cause("kernel/rule-refused"), byErrno: BY_ERRNO },
  "tracking-refused": {
    ...cause("conntrack/tool-refused"),
    byErrno: { EPERM: "privilege/no-net-admin", ENOMEM: "limit/memory", ENOBUFS: "limit/netlink-buffer" },
  },
  "netlink-buffer": cause("limit/netlink-buffer"),
  memory: cause("limit/memory"),
  "iptables-program-missing": cause("userspace/iptables-missing"),
  "program-fault": cause("other/program-fault"),

  "nft-program-missing": cause("userspace/nft-missing"),
  "conntrack-program-missing": cause("userspace/conntrack-missing"),
  "ipset-program-missing": cause("userspace/ipset-missing"),
  "program-missing": cause("userspace/program-missing"),
  // One line names several programs of which one is not there.
  "programs-missing": cause("userspace/iptables-missing"),
  "version-unreadable": cause("userspace/version-unreadable"),
  version: cause("userspace/program-too-old"),
  "too-old": cause("userspace/program-too-old"),
  "built-without": cause("userspace/built-without-support"),
  "ipvs-missing": cause("kernel/ipvs-missing"),
  "ipvs-refused": { ...cause("kernel/ipvs-refused"), byErrno: { ENOPROTOOPT: "kernel/ipvs-missing" } },
  "ipvs-scheduler": cause("kernel/ipvs-scheduler-missing"),
  "queue-refused": {
    ...cause("kernel/queue-refused"),
    byErrno: { EPERM: "privilege/no-net-admin" },
  },
  "setting-missing": cause("kernel/setting-missing"),
  "conntrack-setting-missing": cause("conntrack/obsolete-names"),
  "firewall-not-started": cause("framework/service-failed"),
  "forwarding-off": cause("network/forwarding-off"),
  "forward-policy-drop": cause("network/forward-policy-drop"),
  "not-on-gvisor": cause("backend/gvisor"),
  "out-of-sync": cause("framework/rules-changed-by-others"),
  "service-absent": cause("framework/service-absent"),
  "firewall-not-running": cause("framework/firewall-not-running"),
  configuration: cause("framework/configuration-refused"),
};

/** What answers for a wrapper in which nothing else is read, by the part of its message's id between area and text. */
export const WRAPPER_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([
    "moby", "libnetwork", "rancher-desktop", "rootlesskit", "nerdctl", "podman", "netavark",
  ].map((program) => [program, "framework/docker-failed"])),
  ...Object.fromEntries(
    [
      "kubernetes",
      "kubernetes-utils",
      "knftables",
      "kind",
      "minikube",
      "node-local-dns",
      "openshift-sdn",
      "flannel",
      "weave", "gke-netd", "k0s", "k3s", "kubevirt", "kube2iam", "ip-masq-agent", "linkerd-proxy-init", "cni-plugins", "aws-vpc-cni",
      "submariner",
      "kilo",
      "cri-o",
      "kube-router",
      "calico",
      "antrea",
      "istio",
      "azure-cni", "ovn-kubernetes", "kube-ovn", "kube-network-policies", "consul", "consul-k8s", "cilium", "kata", "go-iptables", "nomad",
    ].map((program) => [program, "framework/kubernetes-failed"]),
  ),
  firewalld: "framework/firewalld-refused",
  ufw: "framework/ufw-init-failed",
  csf: "framework/csf-test-failed",
};

const PROGRAMS = Object.keys(WRAPPER_CODES).sort((a, b) => b.length - a.length);

/** The code that answers for a wrapper's own line, by the program in its message's id. */
export function wrapperCodeOf(id: string): string {
  const rest = id.slice(id.indexOf("/") + 1);
  const program = PROGRAMS.find((name) => rest.startsWith(`${name}-`));
  return program === undefined ? WRAPPER_PROBLEMS["wrapper"]!.code : WRAPPER_CODES[program]!;
}
