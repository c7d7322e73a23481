import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/wrong-hook",
  cases: [
    {
      name: "owner in INPUT, legacy", layer: "A", why: "owner where no local sender is known",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "owner", "--uid-owner", "0", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-m owner --uid-owner 0 -j ACCEPT" }, kernel: "used from hooks",
    },
    {
      name: "owner in INPUT, nft", layer: "A", why: "owner where no local sender is known",
      run: ["iptables-nft", "-A", "INPUT", "-m", "owner", "--uid-owner", "0", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-m owner --uid-owner 0 -j ACCEPT" },
    },
    {
      name: "MASQUERADE in PREROUTING, legacy", layer: "A", why: "MASQUERADE before routing",
      run: ["iptables-legacy", "-t", "nat", "-A", "PREROUTING", "-j", "MASQUERADE"],
      kind: "corrected command", truths: { rule: "-j MASQUERADE" }, kernel: "used from hooks",
    },
    {
      name: "MASQUERADE in PREROUTING, nft", layer: "A", why: "MASQUERADE before routing",
      run: ["iptables-nft", "-t", "nat", "-A", "PREROUTING", "-j", "MASQUERADE"],
      kind: "corrected command", truths: { rule: "-j MASQUERADE" },
    },
  ],
};
