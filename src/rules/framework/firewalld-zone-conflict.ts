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
      record: [["sh", "-c", "firewall-cmd --permanent --get-zone-of-interface=\"$1\" > /root/zone.before-whytables", "sh", { slot: "interface" }]],
      commands: [
        ["sh", "-c", "firewall-cmd --permanent --zone=\"$(firewall-cmd --permanent --get-zone-of-interface=\"$1\")\" --remove-interface=\"$1\"", "sh", { slot: "interface" }],
        ["firewall-cmd", "--reload"],
      ],
      check: [["sh", "-c", "! firewall-cmd --permanent --get-zone-of-interface=\"$1\" 2>/dev/null", "sh", { slot: "interface" }]],
      undo: [
        ["sh", "-c", "firewall-cmd --permanent --zone=\"$(cat /root/zone.before-whytables)\" --add-interface=\"$1\"", "sh", { slot: "interface" }],
        ["firewall-cmd", "--reload"],
      ],
      note: "Where NetworkManager put it there, nmcli connection modify NAME connection.zone does it. Restart Docker afterwards; firewall-cmd --zone=docker --query-interface then says yes.",
      proof: { kind: "live", ref: "proof lab; firewalld src/firewall/core/fw_zone.py (ZONE_CONFLICT)" },
    },
  ],
  sources: ["firewalld src/firewall/core/fw_zone.py", "moby libnetwork/iptables/firewalld.go"],
};
