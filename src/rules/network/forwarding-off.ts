import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "network/forwarding-off",
  since: "0.2.0",
  title: "The kernel does not forward packets: ip_forward is 0",
  cause:
    "Packets of containers, virtual machines and VPN clients pass the host only while net.ipv4.ip_forward is 1. It is 0: nothing has switched it on, or a file under /etc/sysctl.d or a hardening script has switched it off again after the program that needs it started. No rule helps while it is so.",
  severity: "error",
  symptoms: ["means/forwarding-off"],
  tell: {
    question: { text: "Does the kernel forward?", where: "host", argv: ["sysctl", "net.ipv4.ip_forward"] },
    answer: "it is 0",
  },
  remedies: [
    {
      title: "Switch it on, now and at every boot",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      record: [["sh", "-c", "sysctl -n net.ipv4.ip_forward > /root/whytables.ip_forward"]],
      commands: [["sysctl", "-w", "net.ipv4.ip_forward=1"], ["sh", "-c", "echo net.ipv4.ip_forward=1 >> /etc/sysctl.d/99-whytables-forward.conf"]],
      check: [["grep", "-qx", "1", "/proc/sys/net/ipv4/ip_forward"]],
      undo: [["rm", "/etc/sysctl.d/99-whytables-forward.conf"], ["sh", "-c", "sysctl -w net.ipv4.ip_forward=\"$(cat /root/whytables.ip_forward)\""]],
      note: "grep -r ip_forward /etc/sysctl.conf /etc/sysctl.d /usr/lib/sysctl.d /run/sysctl.d shows who sets it otherwise; the last file by name counts. The machine routes between its networks from then on: the FORWARD chain decides what passes.",
      proof: { kind: "live", ref: "proof lab; Linux Documentation/networking/ip-sysctl.rst ip_forward; net/ipv4/devinet.c" },
    },
  ],
  sources: ["Linux Documentation/networking/ip-sysctl.rst", "moby daemon/libnetwork/drivers/bridge/setup_ip_forwarding.go"],
};
