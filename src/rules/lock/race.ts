import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

/** Messages of iptables that tell what was wrong: then it was no race. */
const TELLS_WHY = [
  "iptables/no-chain-target-match", "iptables/bad-rule", "iptables/table-init-failed", "iptables/not-root", "iptables/couldnt-load-match", "iptables/couldnt-load-target",
];

export const rule: Rule = {
  code: "lock/race",
  family: "lock",
  since: "0.1.0",
  title: "The table changed while it was being changed",
  cause:
    "A legacy iptables reads the whole table, changes its copy and writes the whole table back. The kernel refuses the copy when another program has written in between, because the number of its entries no longer fits (Resource temporarily unavailable), or the change is lost. The nft variant takes no lock: its change is refused when the rule set has become another one since it was read. Programs that start many calls at once, several firewalls side by side, and versions without a lock (before 1.4.20, restore before 1.6.2) run into it now and then; the same command works when repeated.",
  severity: "error",
  symptoms: [
    { message: "means/kernel-refused", when: [{ fact: "field.errno", is: "EAGAIN" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EAGAIN" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["EAGAIN", "ERESTART"] }] },
    // Not iptables/table-init-failed: libiptc tries again by itself there, and 1.8.9 words a module that cannot be loaded as EAGAIN (proof lab, kernel 6.1).
    { message: "framework/fail2ban-returned", when: [{ fact: "field.status", not: 200 }, { fact: "messages", lacks: ["iptables/lock-held", ...TELLS_WHY] }, { fact: "command.operation", is: "new-chain" }] },
    { message: "framework/fail2ban-action-error", when: [{ fact: "messages", lacks: ["framework/fail2ban-returned", ...TELLS_WHY] }, { fact: "command.operation", is: "new-chain" }] },
    { message: "framework/fail2ban-failed", when: [{ fact: "messages", lacks: TELLS_WHY }, { fact: "command.operation", is: "new-chain" }] },
  ],
  remedies: [
    {
      title: "Repeat the command",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.text", known: true }],
      ...editedRule([]),
      note: "The same command works when nobody writes in between.",
      proof: { kind: "live", ref: "proof lab; net/ipv4/netfilter/ip_tables.c do_add_counters, __do_replace (num_counters: EAGAIN)" },
    },
    {
      title: "Let every call wait for the lock, and repeat the command",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "variant", not: "nft" }, { fact: "variant", known: false }] }, { fact: "message.id", matches: "^(?!iptables-nft/)" }],
      commands: [["fuser", "-v", "/run/xtables.lock"]],
      check: [],
      look: [{ command: ["fuser", "-v", "/run/xtables.lock"], for: "who works on the rules at the same time; typed several times" }],
      note: "Put -w into all scripts that touch the rules (fail2ban: lockingopt). Several rules belong into one iptables-restore --noflush: that is one change instead of many. The lock only keeps off programs that take it: before 1.4.20 there was none.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c do_add_counters, __do_replace (num_counters: EAGAIN); iptables 1.8 iptables/xshared.c xtables_lock" },
    },
    {
      title: "Let one program write at a time",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "variant", is: "nft" }, { fact: "message.id", matches: "^iptables-nft/" }] }],
      commands: [["nft", "monitor"]],
      check: [],
      look: [{ command: ["nft", "monitor"], for: "which objects change, and with them whose program writes; Ctrl-C ends it" }],
      note: "nf_tables takes no lock, and -w does nothing there. Several rules belong into one iptables-restore --noflush, which is one change.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/nft.c nft_commit, mnl_batch (generation id)" },
    },
  ],
  ask: ["iptables", "firewall"],
  sources: ["net/netfilter/x_tables.c xt_replace_table (EAGAIN)", "net/ipv4/netfilter/ip_tables.c __do_replace", "iptables 1.8 iptables/xshared.c xtables_lock"],
};
