import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/ipvs-sync",
  cases: [
    {
      name: "no address", layer: "B", why: "the interface that the directors speak over has no address yet",
      setup: [["modprobe", "-a", "ip_vs", "dummy"], ["ip", "link", "add", "sync0", "type", "dummy"], ["ip", "link", "set", "sync0", "up"]],
      run: ["ipvsadm", "--start-daemon", "master", "--mcast-interface", "sync0", "--syncid", "7"],
      warns: "need to specify IP address", truths: { address: "10.9.0.1/24" }, check: "grep -q ' 0100090A:' /proc/net/udp",
    },
    {
      name: "no interface", layer: "B", why: "the interface is another one",
      setup: [["modprobe", "-a", "ip_vs"]],
      run: ["ipvsadm", "--start-daemon", "master", "--mcast-interface", "eth9"],
      kernel: "Unknown mcast interface",
    },
  ],
};
