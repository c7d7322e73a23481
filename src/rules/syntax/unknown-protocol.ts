import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/unknown-protocol",
  family: "words-refused",
  since: "0.1.0",
  title: "{said|A word} is no protocol",
  cause:
    "Behind -p stands neither a number nor a name out of /etc/protocols. Names that iptables knows without the file are tcp, udp, udplite, icmp, icmpv6, esp, ah, sctp, mh and all. A chain or target in this place tells that the words of the line are in the wrong order; on minimal systems and in containers the file itself may be missing.",
  severity: "error",
  symptoms: ["iptables/unknown-protocol"],
  excludes: [{ fact: "field.value", matches: "^[-$%{]" }],
  remedies: [
    {
      title: "Type the rule with the protocol's number or another name",
      ...RULE_AGAIN,
      note: "getent protocols prints the names and numbers this machine knows.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_parse_protocol" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c xtables_parse_protocol, xtables_chain_protos"],
};
