import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/too-many-ports",
  cases: [
    {
      name: "multiport, legacy", layer: "A", why: "multiport with 16 ports",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", slots: { rule: "-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 -j ACCEPT" }, remedy: "two rules",
    },
    {
      name: "multiport, nft", layer: "A", why: "multiport with 16 ports",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", slots: { rule: "-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 -j ACCEPT" }, remedy: "two rules",
    },
    {
      name: "set, legacy", layer: "A", why: "the same, with a set",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", slots: { set: "web", protocol: "tcp", target: "ACCEPT" }, remedy: "bitmap:port",
    },
    {
      name: "set, nft", layer: "A", why: "the same, with a set",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "-j", "ACCEPT"],
      kind: "corrected command", slots: { set: "web", protocol: "tcp", target: "ACCEPT" }, remedy: "bitmap:port",
    },
  ],
};
