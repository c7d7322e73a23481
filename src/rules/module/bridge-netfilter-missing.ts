import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/bridge-netfilter-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "br_netfilter is not loaded, so its settings do not exist",
  cause:
    "The keys under net.bridge appear only with the module br_netfilter (before Linux 3.18 it was part of bridge). Without it traffic between containers on one bridge does not pass iptables at all.",
  severity: "error",
  symptoms: [
    "means/bridge-netfilter-off",
    { message: "means/sysctl-refused", when: [{ fact: "field.errno", is: "ENOENT" }] },
    "module/bridge-keys-missing"],
  modules: ["br_netfilter"],
  remedies: [
    {
      title: "Load it, now and at every boot",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["modprobe", "br_netfilter"], ["sh", "-c", "echo br_netfilter > /etc/modules-load.d/br_netfilter.conf"]],
      check: [["sysctl", "net.bridge.bridge-nf-call-iptables"]],
      undo: [["rm", "/etc/modules-load.d/br_netfilter.conf"], ["modprobe", "-r", "br_netfilter"]],
      proof: { kind: "source", ref: "net/bridge/br_netfilter_hooks.c" },
    },
  ],
  sources: ["net/bridge/br_netfilter_hooks.c"],
};
