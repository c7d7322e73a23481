import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/modprobe-line-ignored",
  since: "0.1.0",
  title: "A line for nf_conntrack without an option is skipped, and nothing is lost",
  cause:
    "The vzctl package of 7.0.126 to 7.0.132 left \"options nf_conntrack\" without a parameter in /etc/modprobe.d/vz.conf, when it stopped to switch tracking off for the node. Each modprobe remarks on that line and loads its module all the same. 7.0.133 took the line out.",
  severity: "info",
  role: "noise",
  symptoms: ["vz/modprobe-bad-line"],
  remedies: [
    {
      title: "Update vzctl, or take the line out",
      where: "node",
      effect: "reversible",
      lasting: true,
      commands: [["sed", "-i.bak", "/^options nf_conntrack *$/d", "/etc/modprobe.d/vz.conf"]],
      check: [["sh", "-c", "! modprobe -n nf_conntrack 2>&1 | grep -q 'ignoring bad line'"]],
      undo: [["mv", "/etc/modprobe.d/vz.conf.bak", "/etc/modprobe.d/vz.conf"]],
      proof: { kind: "source", ref: "OpenVZ/vzctl 7.0.126, 7.0.133 etc/modprobe.d/vz.conf" },
    },
  ],
  sources: ["OpenVZ/vzctl 7.0.126, 7.0.133 etc/modprobe.d/vz.conf"],
};
