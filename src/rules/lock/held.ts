import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "lock/held",
  family: "lock",
  since: "0.1.0",
  title: "Another program holds the xtables lock",
  cause:
    "The legacy programs let only one of them work on the rules at a time, through a lock on /run/xtables.lock. Another one held it: a second firewall, a container engine, a script with many commands, or a restore of a large set. Without -w iptables 1.4.20 to 1.8.7 and 1.8.11 give up at once, and the rule is not in; 1.8.8 to 1.8.10 wait for ever and say nothing. The nf_tables variant takes no lock.",
  severity: "error",
  symptoms: [
    "means/lock-held",
    { message: "iptables/lock-held" },
    "iptables/lock-wait",
    { message: "framework/kubernetes-lock" },
    // Too little memory gives the same exit status.
    { message: "framework/kubernetes-canary", when: [{ fact: "variant", is: "legacy" }] },
    { message: "iptables/cannot-lock", when: [{ fact: "field.errno", is: ["EAGAIN", "EINTR"] }] },
  ],
  tell: {
    question: { text: "Does another program change rules at the same time?", where: "host", argv: ["fuser", "-v", "/run/xtables.lock"] },
    answer: "it names a process",
  },
  remedies: [
    {
      title: "Wait for the lock",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.text", known: true }, { any: [{ fact: "firewall", not: "kube-proxy" }, { fact: "firewall", known: false }] }],
      ...editedRule([{ do: "behind-program", words: ["-w", "30"] }]),
      note: "Put -w with a number of seconds into every call of a script, with the rest of the rule as it was (-w knows a number since 1.6.0, restore knows -w since 1.6.2). When it never comes free, look for a program that hangs with the lock.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c xtables_lock" },
    },
    {
      title: "Find the program that holds the lock",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["fuser", "-v", "/run/xtables.lock"]],
      check: [["sh", "-c", "! fuser -s /run/xtables.lock"]],
      note: "Many single calls in a row compete with everything else: load them as one file with iptables-restore --noflush. kube-proxy and kubelet wait by themselves: of those see that the pod and the host share one /run/xtables.lock, and which program holds it so long.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c xtables_lock (flock)" },
    },
  ],
  sources: ["iptables 1.4.20 iptables/iptables.c", "iptables 1.6.0 and 1.8 iptables/xshared.c xtables_lock"],
};
