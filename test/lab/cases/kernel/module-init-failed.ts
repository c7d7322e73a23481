import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/module-init-failed",
  cases: [
    {
      name: "a port twice", layer: "B", why: "a file of modprobe.d gives a helper the port that it has by itself once more",
      setup: [["sh", "-c", "echo 'options nf_conntrack_ftp ports=21,2121,21' > /etc/modprobe.d/ftp.conf"], ["modprobe", "nf_conntrack"]],
      run: ["modprobe", "nf_conntrack_ftp"],
      kernel: "failed to register helpers",
    },
  ],
};
