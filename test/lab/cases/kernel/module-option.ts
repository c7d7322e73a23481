import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/module-option",
  cases: [
    {
      name: "misspelt", layer: "B", why: "a file of modprobe.d gives a module an option that it does not have, beside one that it has",
      setup: [["sh", "-c", "echo 'options xt_recent ip_list_tots=200 ip_pkt_list_tot=30' > /etc/modprobe.d/recent.conf"], ["modprobe", "x_tables"]],
      run: { argv: ["sh", "-c", "modprobe -r xt_recent; modprobe xt_recent"], shown: "modprobe xt_recent" },
      warns: "unknown parameter",
    },
  ],
};
