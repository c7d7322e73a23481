import type { Rule } from "../../model/rule.js";
import { atBoot, loading } from "../modules.js";

const KEYS = ["test", "-e", "/proc/sys/net/bridge/bridge-nf-call-iptables"] as const;

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
    "module/bridge-keys-missing",
    // Docker says so of a file that is not there as well.
    { message: "module/bridge-call-off-or-missing", when: [{ any: [{ fact: "modulesMissing", includes: "br_netfilter" }, { all: [{ fact: "modulesLoaded", known: true }, { fact: "modulesLoaded", lacks: "br_netfilter" }] }, { fact: "messages", includes: "module/bridge-keys-missing" }] }] },
  ],
  modules: ["br_netfilter"],
  remedies: [
    {
      title: "Load it; from then on bridged traffic, of virtual machines too, passes FORWARD",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ any: [{ fact: "kernel", known: false }, { fact: "kernel", atLeast: "3.18" }] }],
      ...loading("br_netfilter"),
      check: [KEYS],
      note: "Loading sets bridge-nf-call-iptables to 1 at once: where FORWARD drops, as with Docker, guests on bridges of libvirt are cut off. It is taken back by setting that key to 0.",
      proof: { kind: "live", ref: "proof lab; net/bridge/br_netfilter_hooks.c" },
    },
    {
      title: "Load bridge, of which it is a part here",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "kernel", known: true }, { fact: "kernel", below: "3.18" }],
      only: "before kernel 3.18",
      ...loading("bridge"),
      check: [KEYS],
      proof: { kind: "source", ref: "net/bridge/br_netfilter.c (until 3.17 a part of bridge)" },
    },
    ...atBoot(["br_netfilter"], [{ any: [{ fact: "kernel", known: false }, { fact: "kernel", atLeast: "3.18" }] }]),
  ],
  sources: ["net/bridge/br_netfilter_hooks.c"],
};
