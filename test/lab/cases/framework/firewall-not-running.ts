import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "framework/firewall-not-running",
  cases: [
    {
      name: "firewalld", layer: "A", boot: { services: true }, why: "firewalld is installed and was not started",
      setup: [{ argv: ["nft", "delete", "table", "inet", "firewalld"], mayFail: true }],
      run: ["firewall-cmd", "--list-all"],
    },
  ],
};
