import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "privilege/no-net-admin",
  since: "0.1.0",
  title: "root here lacks the capability CAP_NET_ADMIN",
  cause:
    "The kernel does not ask for the user's name but for CAP_NET_ADMIN over the network namespace. Containers are started without it, and services may drop it, so that even root gets the answer meant for ordinary users. iptables of the legacy kind needs CAP_NET_RAW besides, for the raw socket it talks through.",
  severity: "error",
  on: [
    { message: "iptables/not-root", when: [{ any: [{ fact: "field.error", known: false }, { fact: "field.errno", is: ["EPERM", "EACCES"] }] }], weight: -1 },
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables/kernel-socket", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables/save-init-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
  ],
  when: [{ any: [{ fact: "netAdmin", is: false }, { fact: "user", is: "root" }, { fact: "place", is: "container" }, { fact: "platform", is: ["lxc", "kubernetes", "podman", "docker", "systemd-nspawn"] }] }],
  unless: [{ fact: "user", is: "user" }, { fact: "netAdmin", is: true }],
  supports: [{ fact: "place", is: "container" }],
  remedies: [
    {
      title: "Start the container with NET_ADMIN and NET_RAW",
      where: "host",
      effect: "restarts-container",
      lasting: true,
      when: [{ fact: "platform", is: ["docker", "podman"] }],
      commands: [["docker", "run", "--cap-add", "NET_ADMIN", "--cap-add", "NET_RAW", { slot: "package" }]],
      check: [["grep", "CapEff", "/proc/self/status"]],
      undo: "Start it without the two options again.",
      note: "In a compose file: cap_add with both names; in a pod: securityContext.capabilities.add. The rules then are those of the container's own network namespace, unless it shares the host's.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl (ns_capable CAP_NET_ADMIN); net/ipv4/af_inet.c inet_create (CAP_NET_RAW)" },
    },
    {
      title: "Type the command on the host, where root has all capabilities",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [[{ slot: "program" }, "-S"]],
      check: [["grep", "CapEff", "/proc/self/status"]],
      note: "For a systemd service, CapabilityBoundingSet and AmbientCapabilities must hold CAP_NET_ADMIN and CAP_NET_RAW.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl; net/netfilter/nfnetlink.c nfnetlink_rcv" },
    },
  ],
  ask: ["netAdmin", "place"],
  sources: ["net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl, do_ipt_set_ctl", "net/netfilter/nfnetlink.c nfnetlink_rcv", "capabilities(7)"],
};
