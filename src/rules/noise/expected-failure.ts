import type { Test } from "../../model/fact.js";
import type { Rule } from "../../model/rule.js";

/** Nothing in the text says why a command failed. */
const WITHOUT_WORDS: Test = {
  fact: "messages",
  lacks: [
    "iptables/no-chain-target-match", "iptables/bad-rule", "iptables/table-init-failed", "iptables/commit-error", "iptables/couldnt-load-match",
    "iptables/couldnt-load-target", "iptables-nft/commit-failed", "iptables-nft/chain-does-not-exist",
  ],
};

export const rule: Rule = {
  code: "noise/expected-failure",
  since: "0.1.0",
  title: "A program cleaned up, or asked, and expected that this may fail",
  cause:
    "Firewall programs delete their old rules and chains before they make them anew, and ask with -C whether a rule is there. On a fresh machine, or after somebody else flushed the tables, there is nothing to delete and nothing to find, so iptables answers with an error that the program goes over. It is logged all the same. firewalld looks at its start for ipset and ebtables, and does without what nobody uses of them.",
  severity: "info",
  role: "noise",
  symptoms: [
    "means/clean-up",
    "framework/firewalld-no-helpers",
    // firewalld hands docker's question on; that the rule is not there is an answer without words.
    { message: "framework/firewalld-command-failed", when: [{ fact: "command.operation", is: ["check", "list", "list-rules"] }, { any: [{ fact: "command.chain", matches: "^DOCKER" }, { fact: "command.target", matches: "^DOCKER" }] }, WITHOUT_WORDS] },
    // So is that there is nothing to delete.
    { message: "framework/firewalld-command-failed", when: [{ fact: "command.operation", is: ["delete", "flush", "delete-chain"] }, WITHOUT_WORDS] },
    { message: "iptables/bad-rule", when: [{ fact: "command.operation", is: ["delete", "check"] }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.operation", is: ["delete", "check", "flush", "delete-chain", "list", "list-rules"] }] },
    { message: "iptables/too-many-links", when: [{ fact: "command.operation", is: "delete-chain" }] },
    { message: "iptables/directory-not-empty", when: [{ fact: "command.operation", is: "delete-chain" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "command.operation", is: ["delete", "check"] }, { fact: "named.known", is: false }] },
    { message: "iptables-nft/chain-does-not-exist", when: [{ fact: "command.operation", is: ["delete", "check", "flush", "delete-chain"] }, { fact: "named.known", is: false }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "command.operation", is: ["delete", "flush", "delete-chain"] }, { fact: "field.errno", is: "ENOENT" }] },
  ],
  requires: [{ any: [
    { fact: "messages", includes: ["framework/firewalld-command-failed"] },
    { fact: "firewall", is: ["docker", "kube-proxy", "firewalld", "fail2ban", "tailscale", "cni", "netavark"] },
    { fact: "platform", is: ["docker", "kubernetes"] },
    { fact: "command.chain", matches: "^(?:DOCKER|KUBE-|f2b-|fail2ban-|ts-|CNI-|NETAVARK)" },
    { fact: "command.target", matches: "^(?:DOCKER|KUBE-|f2b-|fail2ban-|ts-|CNI-|NETAVARK)" },
  ] }],
  excludes: [
    // go-iptables expects the exit status 1 of -C, and gives the caller an error for any other (iptables.go Exists).
    { all: [{ fact: "message.id", is: ["iptables/couldnt-load-target", "iptables-nft/chain-does-not-exist"] }, { fact: "command.operation", is: "check" }, { fact: "messages", includes: "framework/tailscale-failed" }] },
    { fact: "messages", includes: ["framework/docker-failed", "framework/docker-endpoint-failed", "framework/docker-start-failed", "framework/kubernetes-failed", "framework/cni-failed"] },
  ],
  supports: [{ fact: "messages", includes: "framework/firewalld-command-failed" }],
  remedies: [],
  explains: ["framework/firewalld-refused", "framework/service-failed"],
  sources: ["firewalld src/firewall/core/fw_direct.py passthrough, fw.py _check_tables", "moby libnetwork/iptables/iptables.go ProgramRule, Exists", "kubernetes pkg/util/iptables/iptables.go DeleteRule"],
};
