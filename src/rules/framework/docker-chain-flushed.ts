import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/docker-chain-flushed",
  family: "object-missing",
  since: "0.1.0",
  title: "Docker's own chains are gone",
  cause:
    "Docker makes its chains (DOCKER, DOCKER-USER, DOCKER-ISOLATION …) once, when the daemon starts, and only adds rules to them later. Something flushed or restored the tables since then: a firewall service that was restarted, iptables-restore, a script that begins with -F and -X. Without firewalld the daemon does not notice and fails at the next container; a reload of firewalld it hears, and makes them again.",
  severity: "error",
  symptoms: [
    { message: "iptables/no-chain-target-match" },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }] },
    { message: "iptables-nft/chain-does-not-exist", when: [{ fact: "named.known", is: false }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: false }] },
    { message: "iptables/unknown-error" },
  ],
  requires: [{ any: [{ fact: "command.chain", matches: "^DOCKER(?!_(?:OUTPUT|POSTROUTING))" }, { fact: "command.target", matches: "^DOCKER(?!_(?:OUTPUT|POSTROUTING))" }, { fact: "field.target", matches: "^DOCKER(?!_(?:OUTPUT|POSTROUTING))" }, { fact: "field.chain", matches: "^DOCKER(?!_(?:OUTPUT|POSTROUTING))" }] }],
  excludes: [{ fact: "command.operation", is: ["new-chain", "delete-chain", "flush", "delete", "check"] }, { fact: "need.refused", is: true }, { fact: "field.action", is: ["CHAIN_ADD", "TABLE_ADD"] }, { all: [{ fact: "messages", includes: "framework/docker-start-failed" }, { fact: "messages", lacks: "framework/docker-endpoint-failed" }] }, { all: [{ fact: "message.id", is: "iptables-nft/commit-failed" }, { fact: "messages", includes: "iptables/extension-revision-unsupported" }] }],
  supports: [{ fact: "platform", is: "docker" }, { fact: "messages", includes: ["framework/docker-failed", "framework/docker-endpoint-failed"] }],
  tell: {
    question: { text: "Are Docker's chains still there?", where: "host", argv: ["iptables-save"] },
    answer: "no chain called DOCKER is printed, although dockerd runs",
  },
  remedies: [
    {
      title: "See whether Docker runs, and in which backend its chains are",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["systemctl", "is-active", "docker"], ["sh", "-c", "iptables-nft-save | grep DOCKER; iptables-legacy-save | grep DOCKER"]],
      check: [],
      look: [{ command: ["systemctl", "is-active", "docker"], for: "active: then its chains were flushed; inactive: it makes them when it is started" }],
      note: "A restart of Docker restarts its containers. Chains that one of the two backends shows are there: the command is to be typed with that one.",
      proof: { kind: "source", ref: "moby libnetwork/drivers/bridge/setup_ip_tables.go setupIPChains" },
    },
    {
      title: "Restart Docker, which makes its chains again",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      rebuilds: { owner: "docker" },
      commands: [],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      note: "So that it does not come back: restart Docker after every change of the firewall, or let the firewall's script leave chains alone that are not its own (iptables-restore --noflush).",
      proof: { kind: "source", ref: "moby libnetwork/drivers/bridge/setup_ip_tables.go setupIPChains" },
    },
  ],
  explains: ["object/chain-missing", "framework/docker-failed"],
  sources: ["moby libnetwork/iptables/iptables.go", "moby libnetwork/drivers/bridge/setup_ip_tables.go"],
};
