import { resolve } from "node:path";
import type { CodeCases } from "../../case.js";
import { CACHE } from "../../probe.js";

export const cases: CodeCases = {
  code: "other/program-fault",
  cases: [
    {
      name: "a library of another version", layer: "A", boot: { without: ["conntrack"] }, why: "a library that an older iptables left under /usr/local is found before the distribution's",
      setup: [["sh", "-c", `cp -a "$1"/usr/lib/*/libxtables.so* /usr/local/lib/ && ldconfig`, "sh", resolve(CACHE, "iptables-1.8.7")]],
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "8080", "-j", "ACCEPT"],
    },
  ],
};
