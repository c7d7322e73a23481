import type { Fact } from "../model/fact.js";

interface Mark {
  /** One of these stands, in whatever case, where the pattern fits: told sooner than by the pattern. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** Where this is within it, it is no mark. */
  readonly unless?: RegExp;
  readonly because: string;
  readonly platform?: string;
  readonly names?: string;
}

/** Marks of a container's own output: how its log was fetched, a process with the number 1, an init container's name, and whose they are. */
const MARKS: readonly Mark[] = [
  // `CT-101-bash-4.1#`, and with a uuid's beginning `CT-d9f7b3a1 /#`.
  { words: ["ct-"], pattern: /^[\s>|]{0,8}CT-(\d{1,10}|[0-9a-f]{8})(?:-bash-\d\.\d{1,2})?(?: [^\n#$]{0,60})?[#$](?= |$)/m, because: "vzctl enter gives a container's shell this prompt", platform: "virtuozzo", names: "ctid" },
  // Only a container's venet0 has aliases, with its addresses (vzctl etc/dists/scripts/redhat-add_ip.sh).
  { words: ["venet0:"], pattern: /\bvenet0:\d{1,3}\b/, because: "a container has its addresses on venet0:0", platform: "virtuozzo" },
  { words: ["kubectl", "oc "], pattern: /\b(?:kubectl|oc|k3s kubectl|microk8s\.kubectl)(?: --?[\w=./-]{1,60}(?: [\w.-]{1,60})?){0,3} (?:logs|exec|attach|rsh)\b/i, because: "the output is a pod's" },
  { words: ["docker", "podman", "nerdctl", "crictl"], pattern: /\b(?:docker|podman|nerdctl|crictl)(?:[ -]compose)? (?:logs|exec|attach) (?=[\w-])/i, because: "the output is a container's" },
  // In the foreground it shows what runs in it; what the daemon refuses it says itself.
  {
    words: ["docker", "podman", "nerdctl"], pattern: /\b(?:docker|podman|nerdctl) run (?:[^\n]{0,200}\\\n){0,30}[^\n]{1,300}\n[^\n]{0,40}/,
    unless: /\s(?:-d|-[a-z]{1,3}d|--detach)[\s=]|\n(?:docker: |podman: |Error|error|WARN|FATA|ERRO|time=|[0-9a-f]{64}$|`{3}|\s*$)/m, because: "docker run shows a container's output",
  },
  { words: [" | "], pattern: /^[a-z][\w.-]{0,40} {1,20}\| [^\n]{0,200}\b(?:ip6?tables|nft|ipset|modprobe)\b/im, because: "docker compose prints a service's output behind its name", platform: "docker" },
  // Unless it is told a name, a container's host name is its id's beginning (moby daemon/create.go).
  { words: ["@"], pattern: /^[\s>|#]{0,40}\[?[\w.-]{1,32}@[0-9a-f]{12}[: ][^\n#$]{0,80}[#$]/m, because: "the host is named like a container's id", platform: "docker" },
  { words: ["net_admin capability is missing"], pattern: /\bNET_ADMIN capability is missing\b/, because: "the program in the container misses the capability" },
  // supervisor/options.py write_pidfile; s6-overlay's stages (etc/s6/init); the pod of a virtual machine of KubeVirt.
  { words: ["supervisord"], pattern: /\bsupervisord started with pid 1$/m, because: "the process that logs has the number 1" },
  { words: ["[s6-init]", "[cont-init", "[fix-attrs"], pattern: /^[\s>|]{0,8}\[(?:s6-init|cont-init\.d|fix-attrs\.d)\] /m, because: "s6-overlay starts containers", platform: "docker" },
  { words: ["virt-"], pattern: /"component":"virt-(?:launcher|handler)"/, because: "the output is a pod's", platform: "kubernetes" },
  // Their nodes are containers, named so (kind pkg/cluster/constants, k3d pkg/types/node.go).
  { words: ["kind-", "k3d-"], pattern: /(?:^|[@ ])(?:kind-(?:control-plane|worker)|k3d-[\w-]{1,40}-(?:server|agent)-)\d{0,3}(?: [\w.-]{1,40}\[\d{1,7}\]:|:[^\n#$]{0,80}[#$])/m, because: "kind and k3d name the nodes of a cluster so, which are containers", platform: "kubernetes" },
  { words: ["lxc", "incus", "pct ", "machinectl", "systemd-nspawn"], pattern: /\b(?:lxc|incus) (?:exec|shell) |\bpct (?:enter|exec) \d|\blxc-attach\b|\bmachinectl (?:shell|login)\b|\bsystemd-nspawn\b/i, because: "the command went into a container" },
  // The klog header (k8s.io/klog header: Lmmdd hh:mm:ss.uuuuuu pid file:line]): only in a container a daemon has the number 1.
  { words: [".go:"], pattern: /(?:^|[\s"'|>])[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{3,6} {1,8}1 [\w.-]{1,60}\.go:\d{1,5}\]/, because: "the process that logs has the number 1", platform: "kubernetes" },
  // istio-init's rule file has such a name, and calico-node runs felix.
  { words: ["-init", "iptables-rules-", "felix/"], pattern: /\b(?:istio|linkerd)-init\b|\bproxy-init\b|\/tmp\/iptables-rules-\d|\bfelix\/\w{1,24}\.go\b/i, because: "the text is about an init container" },
];

/** That the message came out of a container, where no prompt or word of the user tells. */
export function insideContainer(head: string): readonly Fact[] {
  const low = head.toLowerCase();
  for (const { words, pattern, unless, because, platform, names } of MARKS) {
    const found = words.some((word) => low.includes(word)) ? pattern.exec(head) : null;
    if (found === null || unless?.test(found[0]) === true) continue;
    const fact = (name: string, value: string): Fact => ({ name, value, state: "assumed", source: "assumption", because, span: { start: found.index, end: found.index + found[0].length } });
    return [fact("place", "container"), ...(platform === undefined ? [] : [fact("platform", platform)]), ...(names === undefined || found[1] === undefined ? [] : [fact(names, found[1])])];
  }
  return [];
}
