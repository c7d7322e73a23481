import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "placement/interface-direction",
  family: "value-refused",
  since: "0.1.0",
  title: "The chain does not know the interface that the rule asks for",
  cause:
    "A packet in OUTPUT or POSTROUTING is on its way out, and iptables keeps no incoming interface for it there; in PREROUTING and INPUT the outgoing one is not decided or will never be. Only FORWARD has both. iptables refuses the line itself, without asking the kernel.",
  severity: "error",
  symptoms: [
    { message: "iptables/parse-cant-use-with-2", when: [{ fact: "field.letter", matches: "^[io]$" }, { fact: "field.value", matches: "^(?:INPUT|OUTPUT|PREROUTING|POSTROUTING)$" }] },
    { message: "iptables/parse-cant-use-with-3", when: [{ fact: "field.option", matches: "^--(?:in|out)-interface$" }, { fact: "field.value", matches: "^(?:INPUT|OUTPUT|PREROUTING|POSTROUTING)$" }] },
  ],
  remedies: [
    {
      title: "Put the rule into FORWARD, where packets that pass through have both interfaces",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.table", is: "filter" }],
      only: "where the packets pass through this machine",
      ...editedRule([{ do: "chain", to: "FORWARD" }]),
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse" },
    },
    {
      title: "Ask for the interface the packet leaves by",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "field.value", is: ["OUTPUT", "POSTROUTING"] }],
      ...editedRule([{ do: "rename-option", option: "-i", to: "-o" }]),
      note: "When the rule is about where packets came from, it belongs into FORWARD or PREROUTING; there a mark can be set that POSTROUTING matches.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse" },
    },
    {
      title: "Ask for the interface the packet came in by",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "field.value", is: ["INPUT", "PREROUTING"] }],
      ...editedRule([{ do: "rename-option", option: "-o", to: "-i" }]),
      note: "When the rule is about where packets go, it belongs into FORWARD or POSTROUTING.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse" },
    },
  ],
  explains: ["syntax/option-conflict"],
  sources: ["iptables 1.8 iptables/xshared.c do_parse"],
};
