import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/set-in-use",
  cases: [
    {
      name: "destroy", layer: "A", why: "destroy of a set that a rule uses",
      setup: [["ipset", "create", "allow", "hash:ip"], ["iptables-legacy", "-A", "INPUT", "-m", "set", "--match-set", "allow", "src", "-j", "DROP"]],
      truths: { program: "iptables-legacy", rule: "INPUT -m set --match-set allow src -j DROP" },
      run: ["ipset", "destroy", "allow"],
    },
    {
      name: "destroy, nft rule", layer: "A", why: "destroy of a set that a rule of iptables-nft uses",
      setup: [["ipset", "create", "allow", "hash:ip"], ["iptables-nft", "-A", "INPUT", "-m", "set", "--match-set", "allow", "src", "-j", "DROP"]],
      truths: { program: "iptables-nft", rule: "INPUT -m set --match-set allow src -j DROP" },
      run: ["ipset", "destroy", "allow"],
    },
  ],
};
