import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/rules-changed-by-others",
  since: "0.2.0",
  title: "Somebody else changed the rules that a program keeps; it sets them again",
  cause:
    "kube-proxy, Calico, kube-router and others look from time to time whether their rules are still as they made them. They were not: a firewall was reloaded, saved rules were restored, a second agent or version of the same program writes the same chains, or somebody typed. The program puts its rules back; packets in between met the others.",
  severity: "warning",
  symptoms: ["means/out-of-sync"],
  tell: {
    question: { text: "Who else changes rules here?", where: "host", argv: ["sh", "-c", "systemctl list-units --all | grep -i -e firewalld -e ufw -e nftables -e iptables -e netfilter-persistent -e fail2ban"] },
    answer: "one of them is active and was reloaded at that time",
  },
  remedies: [
    {
      title: "See who writes rules at that moment",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "systemctl list-units --all | grep -i -e firewalld -e ufw -e nftables -e iptables -e netfilter-persistent; nft monitor"]],
      check: [["sh", "-c", "iptables-save | grep -c -e KUBE- -e cali-"]],
      look: [{ command: ["nft", "monitor"], for: "changes of chains that are not the program's own, with the name of the process (only the nft variant shows there)" }],
      note: "One line now and then after a reload is harmless. When it comes again and again, take the other program off these tables: no firewall manager on nodes of a cluster, or one that leaves foreign chains alone; never saved rules that hold KUBE- or cali- chains.",
      proof: { kind: "source", ref: "felix iptables/table.go (dirty chains); kubernetes pkg/util/iptables/monitor (canary)" },
    },
  ],
  explains: ["framework/kubernetes-failed"],
  ask: ["firewall"],
  sources: ["kubernetes pkg/util/iptables/iptables.go (Monitor)", "calico felix/iptables/table.go", "kube-router pkg/controllers/netpol"],
};
