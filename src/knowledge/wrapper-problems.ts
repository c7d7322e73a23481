import type { ErrnoName } from "./errno-names.js";

/**
 * What a message of the areas `wrapper-container`, `wrapper-host` and `ipvs` is, by its fixed field `problem`.
 * `wrapper`: words around what iptables, nft, ipset … said; what is inside leads, and where nothing is, the wrapper's own code answers.
 * `cause`: it tells a cause by itself. `noise`: a clean-up, probe or notice that never leads.
 */
export interface WrapperProblem {
  readonly is: "wrapper" | "cause" | "noise";
  readonly code: string;
  /** Of a code that no rule has yet: its title. */
  readonly title?: string;
  /** Where the error's name tells more than the words do. */
  readonly byErrno?: Readonly<Partial<Record<ErrnoName, string>>>;
}

const cause = (code: string, title?: string): WrapperProblem => ({ is: "cause", code, ...(title === undefined ? {} : { title }) });

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
  "chain-missing": cause("object/chain-missing"),
  "table-missing": cause("module/unavailable"),
  "module-missing": cause("module/unavailable"),
  "module-load-failed": {
    ...cause("module/broken"),
    byErrno: { ENOENT: "module/gone-after-upgrade", EPERM: "module/container-cannot-load", EBUSY: "module/in-use" },
  },
  "helper-missing": cause("conntrack/helper-missing"),
  "set-missing": cause("object/set-missing"),
  "set-exists": cause("object/set-exists"),
  "set-type": cause("object/set-type-unsupported"),
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

  "nft-program-missing": cause("userspace/nft-missing", "There is no nft program where it is looked for"),
  "conntrack-program-missing": cause("userspace/conntrack-missing", "There is no conntrack program where it is looked for"),
  "ipset-program-missing": cause("userspace/ipset-missing", "There is no ipset program where it is looked for"),
  "program-missing": cause("userspace/program-missing", "A program that the firewall's own program calls is not there"),
  "version-unreadable": cause("userspace/version-unreadable", "No version can be read out of what iptables, ipset or nft printed"),
  version: cause("userspace/program-too-old", "A program or the kernel is older than the program around it asks for"),
  "too-old": cause("userspace/program-too-old", "A program or the kernel is older than the program around it asks for"),
  "built-without": cause("userspace/built-without-support", "The program was built without the part that it is asked for"),
  "ipvs-missing": cause("kernel/ipvs-missing", "The kernel has no IPVS, or its module is not loaded"),
  "ipvs-refused": cause("kernel/ipvs-refused", "IPVS refuses the virtual service or server"),
  "queue-refused": {
    ...cause("kernel/queue-refused", "The kernel gives the program no queue (NFQUEUE, NFLOG, ULOG)"),
    byErrno: { EPERM: "privilege/no-net-admin" },
  },
  "setting-missing": cause("kernel/setting-missing", "The kernel has no setting of that name"),
  "forwarding-off": cause("network/forwarding-off", "The kernel does not forward packets: ip_forward is 0"),
  "forward-policy-drop": cause("network/forward-policy-drop", "The FORWARD chain's policy drops what no rule lets through"),
  "not-on-gvisor": cause("backend/gvisor", "gVisor answers instead of the kernel, and knows only a part of iptables"),
  "out-of-sync": cause("framework/rules-changed-by-others", "Somebody else changed the rules that a program keeps; it sets them again"),
  "firewall-not-running": cause("framework/firewall-not-running", "The firewall that a program wants to speak to does not run"),
  configuration: cause("framework/configuration-refused", "The program around iptables refuses its own configuration"),
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
