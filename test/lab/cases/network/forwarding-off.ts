import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "network/forwarding-off",
  cases: [
    {
      name: "docker", layer: "A", why: "the kernel does not forward; what dockerd looks at as a line of shell, shown by its name and with its words",
      setup: [["sysctl", "-q", "-w", "net.ipv4.ip_forward=0"]],
      run: {
        argv: ["sh", "-c", "grep -qx 1 /proc/sys/net/ipv4/ip_forward || { echo \"Error response from daemon: IPv4 forwarding is disabled: check your host's firewalling and set sysctl net.ipv4.ip_forward=1, or disable this check using daemon option --ip-forward=false\" >&2; exit 1; }"],
        shown: "docker network create shop",
      },
    },
  ],
};
