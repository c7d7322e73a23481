import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "network/ipv6-off",
  cases: [
    {
      name: "not loaded", layer: "B", why: "the IPv6 tables are on disk and nothing loads them by itself",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["ip6tables-legacy", "-L", "-n"],
    },
  ],
};
