import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/firewalld-zone-conflict",
  since: "0.1.0",
  title: "The interface {interface|in question} belongs to another firewalld zone",
  cause:
    "An interface is in one zone at a time. Two programs want it in different ones: Docker puts docker0 into its docker zone, NetworkManager or an earlier firewall-cmd put it elsewhere, lastingly.",
  severity: "error",
  symptoms: ["framework/firewalld-zone-conflict"],
  remedies: [
    {
      title: "Take it out of the other zone and load the configuration again",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      commands: [["firewall-cmd", "--permanent", "--zone=trusted", { slot: "interface", prefix: "--remove-interface=" }], ["firewall-cmd", "--reload"]],
      check: [["firewall-cmd", { slot: "interface", prefix: "--get-zone-of-interface=" }]],
      undo: [["firewall-cmd", "--permanent", "--zone=trusted", { slot: "interface", prefix: "--add-interface=" }], ["firewall-cmd", "--reload"]],
      note: "trusted stands for the zone that --get-zone-of-interface names. Restart Docker afterwards.",
      proof: { kind: "source", ref: "firewalld src/firewall/core/fw_zone.py (ZONE_CONFLICT)" },
    },
  ],
  sources: ["firewalld src/firewall/core/fw_zone.py", "moby libnetwork/iptables/firewalld.go"],
};
