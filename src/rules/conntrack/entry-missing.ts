import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "conntrack/entry-missing",
  family: "object-missing",
  since: "0.1.0",
  title: "The tracking table held no entry like that (any more)",
  cause:
    "The conntrack program was to delete, change or print one entry, and none fits: it expired or ended meanwhile, another process deleted it, or the address or zone given is not that of an entry. Programs that clear the entries of an address that went (OpenStack, kube-proxy, keepalived, VPN scripts) meet this all the time; nothing is left to be done then.",
  severity: "info",
  role: "noise",
  symptoms: ["conntrack/entry-missing", { message: "conntrack/conntrack-conntrack-has-expired" }],
  remedies: [
    {
      title: "See whether any entry fits",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["conntrack", "-L"]],
      check: [],
      note: "conntrack -D exits with 1 when it deleted nothing; a script should not take that for a failure.",
      proof: { kind: "source", ref: "conntrack-tools src/conntrack.c err2str, do_command_ct" },
    },
  ],
  explains: ["conntrack/tool-refused", "noise/notice"],
  sources: ["conntrack-tools src/conntrack.c err2str"],
};
