import type { Rule } from "../../model/rule.js";
import { modeRemedies, WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/stateless-drops-invalid",
  since: "0.1.0",
  title: "Without tracking every packet is INVALID, and a rule drops INVALID packets",
  cause:
    "In a container whose mode has no connection tracking, state rules may still be accepted when their module is loaded on the node, but no packet has a connection: each one counts as INVALID, and ESTABLISHED never matches. A firewall that drops INVALID (CSF, APF and most scripts do) then drops everything.",
  severity: "error",
  symptoms: ["vz/invalid-drop"],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }, { fact: "netfilterMode", is: ["stateless", "disabled"] }],
  // Then the rule is not in the kernel at all.
  excludes: [WITHOUT_MODES, { fact: "messages", includes: ["iptables/no-chain-target-match", "iptables/unknown-error", "iptables/couldnt-load-match"] }],
  supports: [{ fact: "field.packets", matches: "[1-9]" }],
  modules: ["nf_conntrack"],
  netfilterMode: "stateful",
  remedies: [
    ...modeRemedies("stateful", ["ip_tables", "ip_conntrack", "ipt_state", "ipt_conntrack"], ["iptables", "-L", "-n", "-v"]),
    {
      title: "Or take the rules with states out",
      where: "container",
      effect: "reversible",
      lasting: false,
      commands: [["iptables", "-D", "INPUT", "-m", "state", "--state", "INVALID", "-j", "DROP"]],
      check: [["iptables", "-S"]],
      undo: [["iptables", "-I", "INPUT", "-m", "state", "--state", "INVALID", "-j", "DROP"]],
      note: "The same in other chains and with --ctstate. What relied on ESTABLISHED needs rules by port; the command stateless of this program prints such a set.",
      proof: { kind: "source", ref: "OpenVZ kernel net/netfilter/nf_conntrack_core.c resolve_normal_ct, net/netfilter/xt_state.c" },
    },
  ],
  sources: ["OpenVZ kernel net/netfilter/nf_conntrack_core.c resolve_normal_ct, nf_conntrack_in", "net/netfilter/xt_state.c"],
};
