import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "framework/firewalld-refused",
  cases: [
    {
      name: "service unknown", layer: "A", boot: { services: true }, why: "a service is let in that firewalld has no file of",
      setup: [["systemctl", "start", "firewalld"]],
      run: ["firewall-cmd", "--permanent", "--zone=public", "--add-service=node_exporter"],
      truths: { port: "9100" },
    },
  ],
};
