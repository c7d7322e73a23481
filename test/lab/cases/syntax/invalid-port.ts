import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/invalid-port",
  cases: [
    {
      name: "name, legacy", layer: "A", why: "no such service",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "htpp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { port: "80", protocol: "tcp", target: "ACCEPT" },
    },
    {
      name: "name, nft", layer: "A", why: "no such service",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport", "htpp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { port: "80", protocol: "tcp", target: "ACCEPT" },
    },
    {
      name: "number, legacy", layer: "A", why: "a port above 65535",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "70000", "-j", "ACCEPT"],
      kind: "corrected command", truths: { port: "7000", protocol: "tcp", target: "ACCEPT" },
    },
    {
      name: "number, nft", layer: "A", why: "a port above 65535",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport", "70000", "-j", "ACCEPT"],
      kind: "corrected command", truths: { port: "7000", protocol: "tcp", target: "ACCEPT" },
    },
    {
      name: "list, legacy", layer: "A", why: "several ports for --dport",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "80,443", "-j", "ACCEPT"],
      kind: "corrected command", truths: { port: "80,443", protocol: "tcp", target: "ACCEPT" },
    },
    {
      name: "list, nft", layer: "A", why: "several ports for --dport",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport", "80,443", "-j", "ACCEPT"],
      kind: "corrected command", truths: { port: "80,443", protocol: "tcp", target: "ACCEPT" },
    },
  ],
};
