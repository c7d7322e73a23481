import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/hashlimit-table-full",
  cases: [
    {
      name: "more addresses than entries", layer: "B", why: "a rule counts for two addresses, and packets come from four",
      setup: [["iptables-legacy", "-A", "INPUT", "-i", "eth0", "-j", "ACCEPT"]],
      also: [["iptables-legacy", "-A", "INPUT", "-p", "icmp", "-m", "hashlimit", "--hashlimit-name", "pings", "--hashlimit-upto", "5/sec", "--hashlimit-mode", "srcip", "--hashlimit-htable-size", "2", "--hashlimit-htable-max", "2", "--hashlimit-htable-expire", "60000", "-j", "ACCEPT"]],
      run: { argv: ["sh", "-c", "for n in 1 2 3 4; do ping -c 1 -W 1 -I 127.0.0.$n 127.0.0.1; done > /dev/null"], shown: "dmesg | tail -n 1", limit: 20 },
      warns: "max count of",
    },
  ],
};
