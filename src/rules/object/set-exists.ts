import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/set-exists",
  family: "object-exists",
  since: "0.1.0",
  title: "A set of that name exists already, with other parameters",
  cause:
    "create refuses a name that is taken; with -exist it is silent only when type and all parameters are equal. A script that runs twice, a restore into sets that are still there, or a changed size or timeout all end here.",
  severity: "error",
  symptoms: [
    "means/set-exists",
    "ipset/set-exists", "ipset/ipset-set-already-exists", "ipset/errcode-set-cannot-be-renamed-a-set-with", "ipset/ipset-set-with-new-name-already-exists", "ipset/ipset-set-is-already-defined-cannot-be-restored"],
  remedies: [
    {
      title: "Compare the set that is there with the one that is wanted",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipset", "list", "-terse"]],
      check: [],
      look: [{ command: ["ipset", "list", "-terse"], for: "Type and Header of the set: with the same ones, create with -exist is silent; References says whether rules use it" }],
      note: "A set that another program made (firewalld, fail2ban, Calico, Docker swarm) is that program's: restart it, and give your own set another name.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_create" },
    },
    {
      title: "Destroy the set that is there, when nothing uses it, and create it anew",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "named.owner", known: false }],
      record: [["sh", "-c", "ipset save \"$1\" > /root/set.before-whytables", "sh", { slot: "set" }]],
      commands: [["ipset", "destroy", { slot: "set" }]],
      check: [["sh", "-c", "! ipset list -n \"$1\" 2>/dev/null", "sh", { slot: "set" }]],
      undo: [["sh", "-c", "ipset restore < /root/set.before-whytables"]],
      note: "A set that rules use cannot be destroyed: then make one with the new parameters under a second name, fill it, and exchange the two with ipset swap.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_create, ip_set_destroy" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_core.c ip_set_create"],
};
