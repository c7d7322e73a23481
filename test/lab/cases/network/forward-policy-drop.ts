import type { CodeCases } from "../../case.js";

const WORDS = `dockerd[812]: time="2025-11-24T10:11:12Z" level=warning msg="Network traffic for published ports may be dropped, iptables chain FORWARD has policy DROP."`;

export const cases: CodeCases = {
  code: "network/forward-policy-drop",
  cases: [
    {
      name: "dockerd", layer: "A", why: "FORWARD drops; what dockerd looks at when it starts as a line of shell, with its words",
      setup: [["iptables", "-S", "DOCKER-USER"]],
      run: {
        argv: ["sh", "-c", "! iptables -S FORWARD 2> /dev/null | grep -qx -- '-P FORWARD DROP' || { echo \"$1\" >&2; exit 1; }", "sh", WORDS],
        shown: "journalctl -u docker | tail -n 1",
      },
      truths: { interface: "eth1" }, kind: "corrected command", check: "iptables -C DOCKER-USER -i eth1 -j ACCEPT",
    },
  ],
};
