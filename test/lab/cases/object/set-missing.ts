import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/set-missing",
  cases: [
    {
      name: "match, legacy", layer: "A", why: "a rule names a set that was never made",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "set", "--match-set", "allow", "src", "-j", "ACCEPT"],
    },
    {
      name: "match, nft", layer: "A", why: "a rule names a set that was never made",
      run: ["iptables-nft", "-A", "INPUT", "-m", "set", "--match-set", "allow", "src", "-j", "ACCEPT"],
    },
    {
      name: "ipset add", truths: { set: "allow" }, layer: "A", why: "an element for a set that was never made",
      run: ["ipset", "add", "allow", "192.0.2.1"],
    },
  ],
};
