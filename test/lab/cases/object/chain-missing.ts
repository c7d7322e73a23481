import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/chain-missing",
  cases: [
    {
      name: "append, legacy", layer: "A", why: "a rule for a chain that was never made",
      run: ["iptables-legacy", "-A", "WEB", "-p", "tcp", "--dport", "80", "-j", "ACCEPT"],
    },
    {
      name: "append, nft", layer: "A", why: "a rule for a chain that was never made",
      run: ["iptables-nft", "-A", "WEB", "-p", "tcp", "--dport", "80", "-j", "ACCEPT"],
    },
    {
      name: "jump, legacy", layer: "A", why: "a jump to a chain that was never made",
      run: ["iptables-legacy", "-A", "INPUT", "-j", "WEB"],
    },
    {
      name: "jump, nft", layer: "A", why: "a jump to a chain that was never made",
      run: ["iptables-nft", "-A", "INPUT", "-j", "WEB"],
    },
  ],
};
