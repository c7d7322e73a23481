import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/blacklisted",
  cases: [
    {
      name: "install false", layer: "B", why: "modprobe.d forbids the module",
      setup: [["sh", "-c", "echo install xt_recent /bin/false > /etc/modprobe.d/hardening.conf"]],
      also: [["cat", "/etc/modprobe.d/hardening.conf"]],
      truths: { file: "/etc/modprobe.d/hardening.conf" },
      run: ["modprobe", "xt_recent"],
    },
  ],
};
