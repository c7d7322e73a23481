import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "network/ipv6-off",
  cases: [
    {
      name: "ipv6.disable=1", layer: "B", why: "IPv6 is switched off on the kernel command line",
      boot: { append: "ipv6.disable=1" },
      also: [["cat", "/proc/cmdline"]],
      run: ["ip6tables-legacy", "-L", "-n"],
      kind: "reboot",
    },
  ],
};
