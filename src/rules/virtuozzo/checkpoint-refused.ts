import type { Rule } from "../../model/rule.js";
import { MIGRATE_OFFLINE } from "../migrate-offline.js";

export const rule: Rule = {
  code: "virtuozzo/checkpoint-refused",
  family: "versions-differ",
  since: "0.1.0",
  title: "The container holds something that cannot be saved while it runs",
  cause:
    "A running container can only be suspended or moved online when everything in it can be written down: a process that was entered from the node has its other half outside, and the kernel knows no form for PPTP connections, for expectations whose helper it cannot name, or for some network devices. Netfilter's rules and modules are not at fault.",
  severity: "error",
  symptoms: [
    "vz/checkpoint-external-process-inside-ct-e-g-vzctl",
    "vz/checkpoint-conntrack-pptp-isnt-supported",
    "vz/checkpoint-conntrack-no-helper-and-non-trivial-expectation",
    { message: "vz/checkpoint-unexpected-conntrack-appeared" },
    { message: "vz/criu-unsupported-link-type-kind" },
  ],
  remedies: [
    {
      title: "End vzctl enter and vzctl exec sessions of that container, then repeat",
      where: "source-node",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: "vz/checkpoint-external-process-inside-ct-e-g-vzctl" }],
      commands: [["sh", "-c", "ps axww | grep -E '[v]zctl (enter|exec)'"]],
      check: [["sh", "-c", "! ps axww | grep -qE '[v]zctl (enter|exec)'"]],
      note: "The message names the process by its number inside and on the node. A program of monitoring or backup that runs vzctl exec counts as well.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/cpt_dump.c (the hint it prints)" },
    },
    {
      title: "See whether those connections are still there",
      where: "source-node",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", matches: "conntrack" }],
      commands: [["vzctl", "exec", { slot: "ctid" }, "grep -E 'proto=47|EXPECTED' /proc/net/nf_conntrack; cat /proc/net/nf_conntrack_expect"]],
      check: [["vzctl", "exec", { slot: "ctid" }, "! grep -qE 'proto=47|EXPECTED' /proc/net/nf_conntrack"]],
      note: "Repeat the migration when nothing is listed any more: close the PPTP sessions, or wait until they ended.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/cpt/cpt_conntrack.c" },
    },
    { ...MIGRATE_OFFLINE, note: "A checkpoint of a container with PPTP or such an expectation works again once those connections are gone from its tracking table: vzctl exec CTID cat /proc/net/nf_conntrack shows them (proto 47, EXPECTED)." },
  ],
  explains: ["virtuozzo/tool-failed"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/cpt/cpt_dump.c, kernel/cpt/cpt_conntrack.c", "vzcriu 3.15.5.3 criu/net.c"],
};
