import type { CodeCases } from "../../case.js";

const KEY = "/proc/sys/net/ipv4/ip_forward";

export const cases: CodeCases = {
  code: "network/forwarding-off",
  cases: [
    {
      name: "kubeadm", layer: "A", why: "the kernel does not forward; kubeadm's preflight check as a line of shell, with kubeadm's words",
      setup: [["sysctl", "-q", "-w", "net.ipv4.ip_forward=0"]],
      run: ["sh", "-c", `grep -qx 1 ${KEY} || { echo "[ERROR FileContent--proc-sys-net-ipv4-ip_forward]: ${KEY} contents are not set to 1" >&2; exit 1; }`],
    },
  ],
};
