import type { Rule } from "../../model/rule.js";
import { RULE_IN_CONTAINER } from "../scratch-rule.js";
import { VIRTUOZZO_PERHAPS } from "../virtuozzo-branch.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";
import { areLoaded, loading } from "../modules.js";

export const rule: Rule = {
  code: "module/wrong-name",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "There is no kernel module of that name",
  cause:
    "That is the name of a program, a package or an extension, not of a module, so no kernel has it and nothing follows from modprobe not finding it. The tables of iptables are ip_tables with iptable_filter, iptable_nat, iptable_mangle and iptable_raw (ip6_tables, ip6table_… for IPv6), nft's kernel side is nf_tables, matches and targets are xt_NAME.",
  severity: "warning",
  role: "noise",
  symptoms: ["module/wrong-name", { message: "module/modprobe-not-found", when: [{ fact: "need.invented", is: true }] }],
  modules: [{ slot: "modules" }],
  netfilterMode: { slot: "mode" },
  remedies: [
    ...modeRemedies({ slot: "mode" }, { slot: "moduleList" }, RULE_IN_CONTAINER, [{ fact: "need.invented", is: true }, { fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }, { any: [{ fact: "place", known: false }, { fact: "place", is: "container" }] }]),
    {
      title: "Ask for the module that it is: {modules|the one the rule needs}",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "need.invented", is: true }, { any: [{ fact: "platform", known: false }, { fact: "platform", not: "virtuozzo" }, { fact: "place", is: "node" }] }],
      ...loading({ slot: "modules" }),
      check: [areLoaded({ slot: "modules" })],
      note: "In a container nothing is loaded: the machine that runs it has to do it. A container of Virtuozzo or OpenVZ needs the netfilter mode that covers it (state: stateful), and no modprobe.",
      proof: { kind: "live", ref: "proof lab; Linux net/netfilter/Makefile, net/ipv4/netfilter/Makefile of 2.6.18, 2.6.32 and 6.1" },
    },
    { ...VIRTUOZZO_PERHAPS, check: [RULE_IN_CONTAINER], when: [...(VIRTUOZZO_PERHAPS.when ?? []), { fact: "need.invented", is: true }] },
    {
      title: "Nothing has to be loaded: see which modules iptables has here",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "need.invented", known: false }, { fact: "need.invented", is: false }] }],
      commands: [["sh", "-c", "iptables -V; modprobe -n -v -a ip_tables iptable_filter nf_tables nft_compat"]],
      check: [],
      note: "iptables loads what it needs itself. For the legacy variant that is ip_tables with iptable_filter and the other tables, for the nft variant nf_tables, nft_compat and nft_chain_nat. Take the wrong name out of the file or script that asks for it.",
      proof: { kind: "source", ref: "Linux net/ipv4/netfilter/Makefile, net/netfilter/Makefile" },
    },
  ],
  sources: ["Linux net/ipv4/netfilter/Makefile, net/netfilter/Makefile"],
};
