import type { Rule } from "../../model/rule.js";
import { NFT_CACHE_FAILED, NF_TABLES_MISSING, TABLE_MISSING } from "../symptoms.js";

export const rule: Rule = {
  code: "backend/wsl1",
  family: "kernel-part-missing",
  since: "0.2.0",
  title: "This is WSL 1: there is no Linux kernel, and no netfilter",
  cause:
    "In WSL 1 Windows answers the system calls of Linux programs, and it has no netfilter: no table, no module and no right will make iptables or nft work. Its uname -r ends in -Microsoft with a capital letter; WSL 2 runs a kernel of its own and calls itself -microsoft-standard.",
  severity: "error",
  symptoms: [TABLE_MISSING, NF_TABLES_MISSING, "module/modprobe-no-tree", "module/modprobe-not-found", "ipset/cannot-open-session", "iptables/not-root", { message: "iptables/table-init-failed" }, NFT_CACHE_FAILED],
  // Windows' builds, 4.4.0-19041-Microsoft; case matters.
  requires: [{ all: [{ fact: "kernel", known: true }, { fact: "kernel", matches: "-Microsoft$" }] }],
  tell: {
    question: { text: "Is it WSL 1?", where: "host", argv: ["uname", "-r"] },
    answer: "it ends in -Microsoft",
  },
  remedies: [
    {
      title: "Make the distribution a WSL 2 one, in a Windows terminal",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      commands: [["wsl.exe", "--list", "--verbose"], ["wsl.exe", "--set-version", "<DISTRIBUTION>", "2"]],
      check: [["iptables", "-S"]],
      undo: [["wsl.exe", "--set-version", "<DISTRIBUTION>", "1"]],
      note: "The first command prints the distribution's name. What runs in it stops meanwhile. Windows 10 before 1903 has no WSL 2; a virtual machine does then. What only wants to publish ports needs no rules in WSL 1: it shares Windows' network.",
      proof: { kind: "vendor", ref: "Microsoft, Comparing WSL versions; wsl --set-version" },
    },
  ],
  explains: ["module/unavailable", "module/tree-missing", "module/not-built", "backend/nf-tables-unsupported", "privilege/not-root", "privilege/no-net-admin", "network/ipv6-off", "framework/docker-failed", "framework/service-failed", "framework/ufw-init-failed", "other/program-fault"],
  ask: ["kernel"],
  sources: ["Microsoft documentation, Comparing WSL versions (full Linux kernel: no)", "microsoft/WSL issues about iptables in WSL 1"],
};
