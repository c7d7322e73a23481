import type { CodeCases } from "../../case.js";

const KEY = "/proc/sys/net/bridge/bridge-nf-call-iptables";

export const cases: CodeCases = {
  code: "network/bridge-nf-call-off",
  cases: [
    {
      name: "kubeadm", layer: "B", why: "br_netfilter is loaded, its sysctl is 0; kubeadm's preflight check as a line of shell, with kubeadm's words",
      setup: [["modprobe", "br_netfilter"], ["sysctl", "-q", "-w", "net.bridge.bridge-nf-call-iptables=0"]],
      run: ["sh", "-c", `grep -qx 1 ${KEY} || { echo "[ERROR FileContent--proc-sys-net-bridge-bridge-nf-call-iptables]: ${KEY} contents are not set to 1" >&2; exit 1; }`],
      lasts: [["modprobe", "br_netfilter"], ["sh", "-c", "for file in /etc/sysctl.d/*.conf; do sysctl -q -p $file; done"]],
    },
  ],
};
