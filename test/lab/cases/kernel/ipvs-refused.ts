import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/ipvs-refused",
  cases: [
    {
      name: "service twice", layer: "B", why: "a service is added that is there, with another scheduler",
      setup: [["modprobe", "-a", "ip_vs", "ip_vs_rr", "ip_vs_wlc"], ["ipvsadm", "-A", "-t", "192.0.2.1:80", "-s", "rr"], ["ipvsadm", "-A", "-t", "192.0.2.2:80", "-s", "rr"]],
      run: ["ipvsadm", "-A", "-t", "192.0.2.1:80", "-s", "wlc"], kind: "corrected command",
    },
  ],
};
