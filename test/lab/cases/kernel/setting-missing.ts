import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/setting-missing",
  cases: [
    {
      name: "IPVS", layer: "B", why: "the setting is written before ip_vs is loaded",
      run: ["sysctl", "-w", "net.ipv4.vs.conntrack=1"],
    },
  ],
};
