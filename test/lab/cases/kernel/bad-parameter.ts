import type { CodeCases, LabCase } from "../../case.js";

const hashlimit = (burst: string): readonly string[] => ["-m", "hashlimit", "--hashlimit-upto", "1/day", "--hashlimit-burst", burst, "--hashlimit-name", "lab", "-j", "ACCEPT"];
const tooMany = (program: string): LabCase => ({
  name: `hashlimit burst, ${program}`, layer: "A", why: "a burst the kernel cannot count to",
  run: [program, "-A", "INPUT", ...hashlimit("10000")],
  kernel: "xt_hashlimit", kind: "corrected command", truths: { rule: hashlimit("5").join(" ").replace("1/day", "1/minute") },
});

export const cases: CodeCases = {
  code: "kernel/bad-parameter",
  cases: [
    tooMany("iptables-legacy"),
    tooMany("iptables-nft"),
    {
      name: "limit burst", layer: "A", why: "the same of -m limit, which the nft variant does by itself",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "limit", "--limit", "1/day", "--limit-burst", "10000", "-j", "ACCEPT"],
      kernel: "xt_limit", kind: "corrected command", truths: { rule: "-m limit --limit 1/hour --limit-burst 5 -j ACCEPT" },
    },
  ],
};
