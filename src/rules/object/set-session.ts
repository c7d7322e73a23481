import type { Rule } from "../../model/rule.js";
import { MODULE_PACKAGES } from "../module-packages.js";
import { loading } from "../modules.js";

export const rule: Rule = {
  code: "object/set-session",
  family: "refused-by-rights",
  since: "0.1.0",
  title: "The kernel has no ipset, or gives no access to it",
  cause:
    "ipset talks to the kernel through a netlink subsystem that the ip_set module registers. The module is not there, so no session can be opened; inside a container it must be loaded on the host, and on a Virtuozzo 6 node containers are refused in every netfilter mode.",
  severity: "error",
  symptoms: [
    "means/set-refused",
    { message: "ipset/kernel-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "wrapper-container/k3s-skipping-network-policy-controller-start-ipset-save" }] }, { message: "ipset/ipset-error-from-kernel", when: [{ fact: "field.errno", is: "ENOPROTOOPT" }] }, "ipset/cannot-open-session", "ipset/ipset-cannot-initialize-ipset-session-aborting", { message: "framework/docker-ipset", when: [{ fact: "field.error", matches: "^(?!invalid type)" }] }, { message: "framework/docker-ipset-bare" }],
  modules: ["ip_set"],
  remedies: [
    {
      title: "Load ip_set",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading("ip_set"),
      check: [["grep", "-q", "^ip_set ", "/proc/modules"]],
      note: "Then the refused command again. On Alpine the module comes with the kernel package that runs, on OpenWrt with kmod-ipset, on NixOS by boot.kernelModules.",
      proof: { kind: "live", ref: "proof lab; ipset lib/mnl.c; net/netfilter/ipset/ip_set_core.c ip_set_netlink_subsys" },
    },
    {
      title: "Load ip_set now and at every boot",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "distribution", matches: "Debian|Ubuntu|Fedora|RHEL|CentOS|Alma|Rocky|SUSE|Arch" }],
      commands: [["modprobe", "ip_set"], ["sh", "-c", "echo ip_set >> /etc/modules-load.d/whytables-ipset.conf"]],
      check: [["grep", "-qx", "ip_set", "/etc/modules-load.d/whytables-ipset.conf"]],
      undo: [["rm", "/etc/modules-load.d/whytables-ipset.conf"]],
      note: "RHEL 5 and 6 have no such directory.",
      proof: { kind: "source", ref: "modules-load.d(5)" },
    },
    ...MODULE_PACKAGES,
  ],
  explains: ["framework/docker-failed"],
  ask: ["platform", "kernel"],
  sources: ["ipset lib/session.c", "net/netfilter/ipset/ip_set_core.c"],
};
