import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unknown-table",
  cases: [
    {
      name: "upper case, legacy", layer: "A", why: "a table name in upper case",
      run: ["iptables-legacy", "-t", "NAT", "-A", "POSTROUTING", "-o", "eth0", "-j", "MASQUERADE"],
      kind: "corrected command", truths: { newName: "nat", rule: "-o eth0 -j MASQUERADE" },
    },
    {
      name: "upper case, nft", layer: "A", why: "a table name in upper case",
      run: ["iptables-nft", "-t", "NAT", "-A", "POSTROUTING", "-o", "eth0", "-j", "MASQUERADE"],
      kind: "corrected command", truths: { newName: "nat", rule: "-o eth0 -j MASQUERADE" },
    },
    {
      name: "listing, legacy", layer: "A", why: "the same, listing",
      run: ["iptables-legacy", "-t", "NAT", "-L", "-n"],
      kind: "corrected command", truths: { newName: "nat" }, changesNothing: true,
    },
    {
      name: "listing, nft", layer: "A", why: "the same, listing",
      run: ["iptables-nft", "-t", "NAT", "-L", "-n"],
      kind: "corrected command", truths: { newName: "nat" }, changesNothing: true,
    },
  ],
};
