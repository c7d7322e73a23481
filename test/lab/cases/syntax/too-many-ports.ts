import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/too-many-ports",
  cases: [
    {
      name: "multiport, legacy", layer: "A", why: "multiport with 16 ports",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 -j ACCEPT" },
    },
    {
      name: "multiport, nft", layer: "A", why: "multiport with 16 ports",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 -j ACCEPT" },
    },
    {
      name: "set, legacy", layer: "A", why: "the same, with a set",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", truths: { set: "web", protocol: "tcp", target: "ACCEPT" },
    },
    {
      name: "set, nft", layer: "A", why: "the same, with a set",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", truths: { set: "web", protocol: "tcp", target: "ACCEPT" },
    },
  ],
};
