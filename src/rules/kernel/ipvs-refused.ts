import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/ipvs-refused",
  family: "value-refused",
  since: "0.2.0",
  title: "IPVS refuses the virtual service or server",
  cause:
    "The kernel has IPVS and answered: the service or server is there already, is not there (any more), or the address, protocol or forwarding method does not go with it. Two programs that both keep services - keepalived and ldirectord, or a second kube-proxy - make such answers, and so does a table that was cleared while a program ran.",
  severity: "error",
  symptoms: [{ message: "means/ipvs-refused", when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["ENOPROTOOPT"] }] }] }],
  tell: {
    question: { text: "Which services and servers does IPVS have?", where: "host", argv: ["ipvsadm", "-L", "-n"] },
    answer: "the service is there already, or not at all",
  },
  remedies: [
    {
      title: "Compare what IPVS has with what the program wants",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipvsadm", "-S", "-n"]],
      check: [["ipvsadm", "-L", "-n", "--rate"]],
      look: [{ command: ["ipvsadm", "-S", "-n"], for: "the service's address and port: -a and -A fail for what is there, -e, -E, -d and -D for what is not" }],
      note: "Change what is there with -E and -e. Which program made it shows its log; let one alone keep the services.",
      proof: { kind: "source", ref: "net/netfilter/ipvs/ip_vs_ctl.c (do_ip_vs_set_ctl: EEXIST, ESRCH, ENOENT)" },
    },
  ],
  ask: ["kernel"],
  sources: ["ipvsadm libipvs/libipvs.c (ipvs_strerror)", "net/netfilter/ipvs/ip_vs_ctl.c", "keepalived keepalived/check/libipvs.c"],
};
