import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/tool-failed",
  since: "0.1.0",
  title: "A Virtuozzo tool reports a failure around netfilter",
  cause:
    "This is a message of vzctl, vzmigrate, CRIU or the checkpoint code of the node's kernel. It names a step that failed; why it failed stands in the lines around it or in the log on the node.",
  severity: "error",
  role: "outer",
  symptoms: [{ message: "vz/*" }],
  // Some of their words are ordinary: other programs have them too.
  requires: [{ fact: "platform", is: "virtuozzo" }],
  // A setting in a listing is no failure.
  excludes: [{ fact: "field.problem", is: "notice" }, { fact: "message.id", is: "vz/conntrack-disable-option" }],
  remedies: [
    {
      title: "Look into the logs of the node at that moment",
      where: "node",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "ls -t /var/log/vzctl.log /var/log/vzmigrate.log /var/log/prl-disp.log /vz/private/*/dump/*.log /vz/private/*/dump/*/*.log 2>/dev/null | head -n 4 | xargs tail -n 20; dmesg | tail -n 20"]],
      check: [],
      note: "The newest files come first: vzctl's own log, that of a migration, that of a suspend or restore (dump), and the dispatcher's on 7. After a failed migration look on both nodes.",
      proof: { kind: "source", ref: "vzctl, libvzctl, vzmigrate, vzcriu at the message; see docs/messages.md" },
    },
  ],
  ask: ["virtuozzo", "vzctl"],
  sources: ["vzctl, libvzctl, vzmigrate and vzcriu; OpenVZ kernel kernel/cpt"],
};
