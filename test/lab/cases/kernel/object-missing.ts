import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/object-missing",
  cases: [
    {
      name: "nfacct, legacy", layer: "A", why: "an accounting object that was never made",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "nfacct", "--nfacct-name", "web", "-j", "ACCEPT"],
      kernel: "xt_nfacct", truths: { value: "web" }, needs: ["nfacct"],
    },
    {
      name: "nfacct, nft", layer: "A", why: "an accounting object that was never made",
      run: ["iptables-nft", "-A", "INPUT", "-m", "nfacct", "--nfacct-name", "web", "-j", "ACCEPT"],
      kernel: "xt_nfacct", truths: { value: "web" }, needs: ["nfacct"],
    },
  ],
};
