import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/queue-refused",
  cases: [
    {
      name: "nfq_open", layer: "B", why: "the kernel has no nfnetlink_queue; what Suricata asks for as a line of shell, with Suricata's words",
      run: ["sh", "-c", "test -e /proc/net/netfilter/nfnetlink_queue || { echo 'Error: nfq: nfq_open() failed' >&2; exit 1; }"],
    },
  ],
};
