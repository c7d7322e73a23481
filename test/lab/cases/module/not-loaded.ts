import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/not-loaded",
  cases: [
    {
      name: "nat", layer: "B", why: "the module is on disk and nothing loads it by itself",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      also: [["modprobe", "-n", "-v", "iptable_nat"]],
      run: ["iptables-legacy", "-t", "nat", "-L", "-n"],
    },
    {
      name: "xt_connlimit", layer: "B", short: false, why: "a match whose module is on disk and nothing loads it",
      setup: [["iptables-legacy", "-L", "-n"], ["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      also: [["modprobe", "-n", "-v", "xt_connlimit"]],
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "connlimit", "--connlimit-above", "3", "-j", "DROP"],
    },
    {
      name: "setting before the module", layer: "B", why: "the setting is written before nf_conntrack is loaded",
      run: ["sysctl", "-w", "net.netfilter.nf_conntrack_max=65536"],
    },
  ],
};
