import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/odd-interface",
  cases: [
    {
      name: "a device's path, legacy", layer: "A", why: "the interface with the folder of devices before it: the rule is loaded and never matches",
      run: ["iptables-legacy", "-A", "INPUT", "-i", "/dev/eth0", "-p", "tcp", "--dport", "8080", "-j", "ACCEPT"],
      warns: "weird character", kind: "corrected command", truths: { interface: "eth0" }, check: "iptables-legacy -C INPUT -i eth0 -p tcp --dport 8080 -j ACCEPT",
    },
    {
      name: "a device's path, nft", layer: "A", why: "the same with the nft variant",
      run: ["iptables-nft", "-A", "INPUT", "-i", "/dev/eth0", "-p", "tcp", "--dport", "8080", "-j", "ACCEPT"],
      warns: "weird character", kind: "corrected command", truths: { interface: "eth0" }, check: "iptables-nft -C INPUT -i eth0 -p tcp --dport 8080 -j ACCEPT",
    },
  ],
};
