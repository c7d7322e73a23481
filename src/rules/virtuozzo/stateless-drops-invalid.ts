import type { Rule } from "../../model/rule.js";
import { tryInContainer } from "../scratch-rule.js";
import { STATELESS_IN_CONTAINER } from "../stateless-set.js";
import { modeRemedies, WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";
import { copied } from "../kept.js";

const CSF = copied("/etc/csf/csf.conf");

export const rule: Rule = {
  code: "virtuozzo/stateless-drops-invalid",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "Without tracking every packet is INVALID, and a rule drops INVALID packets",
  cause:
    "In a container whose mode has no connection tracking, state rules may still be accepted when their module is loaded on the node, but no packet has a connection: each one counts as INVALID, and ESTABLISHED never matches. A firewall that drops INVALID (CSF, APF and most scripts do) then drops everything.",
  severity: "error",
  symptoms: [
    { message: "vz/invalid-drop", when: [{ fact: "netfilterMode", is: ["stateless", "disabled"] }] },
    // The mode is not told, and what it does shows: state rules that never count, and no answers.
    { message: "vz/established-unmet", when: [{ fact: "messages", includes: ["vz/no-answer", "vz/packet-loss"] }] },
  ],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  // Then the rule is not in the kernel at all.
  excludes: [WITHOUT_MODES, { fact: "netfilterMode", is: ["stateful", "full"] }, { fact: "messages", includes: ["iptables/no-chain-target-match", "iptables/unknown-error", "iptables/couldnt-load-match"] }],
  supports: [{ fact: "field.packets", matches: "[1-9]" }],
  modules: ["nf_conntrack"],
  netfilterMode: "stateful",
  remedies: [
    ...modeRemedies("stateful", ["ip_tables", "ip_conntrack", "ipt_state", "ipt_conntrack"], tryInContainer("stateful")),
    {
      title: "csf: switch its rules with states off",
      where: "container",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "firewall", is: "csf" }],
      record: [CSF.record],
      commands: [["sed", "-i", "s/^LF_SPI = .*/LF_SPI = \"0\"/", "/etc/csf/csf.conf"], ["csf", "-r"]],
      check: [["sh", "-c", "! iptables-save | grep -qE -e '--(ct)?state INVALID'"]],
      undo: [CSF.undo, ["csf", "-r"]],
      proof: { kind: "source", ref: "csf csf.conf LF_SPI" },
    },
    STATELESS_IN_CONTAINER,
  ],
  sources: ["OpenVZ kernel net/netfilter/nf_conntrack_core.c resolve_normal_ct, nf_conntrack_in", "net/netfilter/xt_state.c"],
};
