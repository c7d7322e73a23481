import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "network/forwarding-off",
  cases: [
    {
      name: "docker", layer: "A", why: "the kernel does not forward; what docker run looks at as a line of shell, shown by its name and with its words",
      setup: [["sysctl", "-q", "-w", "net.ipv4.ip_forward=0"]],
      run: {
        argv: ["sh", "-c", "grep -qx 1 /proc/sys/net/ipv4/ip_forward || { echo 'WARNING: IPv4 forwarding is disabled. Networking will not work.' >&2; exit 1; }"],
        shown: "docker run --rm alpine true",
      },
    },
  ],
};
