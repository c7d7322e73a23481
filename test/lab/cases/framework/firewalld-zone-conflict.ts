import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "framework/firewalld-zone-conflict",
  cases: [
    {
      name: "docker0 in public", layer: "A", boot: { services: true },
      why: "the bridge of Docker was put into another zone by hand, lastingly",
      setup: [
        ["ip", "link", "add", "docker0", "type", "bridge"], ["systemctl", "start", "firewalld"],
        ["firewall-cmd", "--permanent", "--new-zone=docker"],
        ["firewall-cmd", "--permanent", "--zone=public", "--add-interface=docker0"], ["firewall-cmd", "--reload"],
      ],
      run: ["firewall-cmd", "--zone=docker", "--add-interface=docker0"],
    },
  ],
};
