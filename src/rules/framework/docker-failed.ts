import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/docker-failed",
  since: "0.1.0",
  title: "Docker could not set its firewall rules",
  cause:
    "Docker calls iptables for every network and published port, and stops when one call fails. These are its own words around that; why iptables failed stands in the same line or the next, and was cut off or is not known here.",
  severity: "error",
  role: "outer",
  symptoms: ["framework/docker-failed", "framework/docker-endpoint-failed", "framework/docker-start-failed"],
  // A port that is taken, an address pool that overlaps, a stale pid file come in the same words.
  requires: [{ fact: "message.aboutNetfilter", is: true }],
  remedies: [
    {
      title: "See what iptables said to Docker",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["journalctl", "-u", "docker", "-n", "50", "--no-pager"]],
      check: [],
      look: [{ command: ["journalctl", "-u", "docker", "-n", "50", "--no-pager"], for: "the words of iptables behind Docker's own; after the cure docker start, or docker network create, succeeds" }],
      note: "Without systemd the daemon's log is /var/log/docker.log, or what dockerd prints.",
      proof: { kind: "source", ref: "moby libnetwork/iptables/iptables.go" },
    },
  ],
  ask: ["kernel", "distribution"],
  sources: ["moby libnetwork/iptables/iptables.go"],
};
