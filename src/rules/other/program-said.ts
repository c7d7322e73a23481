import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "other/program-said",
  since: "0.1.0",
  title: "iptables refused, in words that tell no cause",
  cause:
    "The program that spoke is known, and this message of it either tells nothing by itself (a hint at the help, a version remark) or is not among those whose cause is known. The command that was typed, the lines before this one and the kernel's log are what would tell.",
  severity: "error",
  role: "undecided",
  symptoms: [{ message: "iptables/*" }, { message: "iptables-nft/*" }],
  remedies: [
    {
      title: "Repeat the command and read the kernel's log behind it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "dmesg | tail -n 20"], ["iptables", "-V"], ["uname", "-r"]],
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 20"], for: "a line of that moment with the name of a match, target or module" }],
      note: "Show the whole command, all lines it prints, and these three.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c basic_exit_err; net/netfilter/x_tables.c (pr_err, pr_info)" },
    },
  ],
  ask: ["iptables", "kernel", "platform"],
  sources: ["iptables 1.8 libxtables/xtables.c basic_exit_err", "iptables 1.8 iptables/iptables-standalone.c"],
};
