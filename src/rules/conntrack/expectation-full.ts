import type { Rule } from "../../model/rule.js";
import { sysctlKept } from "../kept.js";

export const rule: Rule = {
  code: "conntrack/expectation-full",
  family: "limit-reached",
  since: "0.1.0",
  title: "The table of expected connections is full",
  cause:
    "Helpers note the further connections that a protocol announces (the data connection of FTP, the voice of SIP). Those notes are counted apart from the connections themselves, over all helpers, and their limit is small: four for each bucket of a hash that has a 256th of the connections' buckets. When it is reached, data connections of new sessions are no longer recognised as RELATED and fall through to the other rules.",
  severity: "warning",
  symptoms: ["kernel/expectation-table-full"],
  modules: ["nf_conntrack"],
  remedies: [
    {
      title: "Raise the limit to four times what it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...sysctlKept("net.netfilter.nf_conntrack_expect_max", "$(( $(sysctl -n net.netfilter.nf_conntrack_expect_max) * 4 ))"),
      check: [["sh", "-c", "test \"$(conntrack -L expect 2>/dev/null | wc -l)\" -lt \"$(sysctl -n net.netfilter.nf_conntrack_expect_max)\""]],
      look: [{ command: ["sh", "-c", "dmesg | grep -i 'expectation table full' | tail -n 3"], for: "no line that is newer than the change" }],
      note: "Typed a second time it multiplies again. Write it into a file under /etc/sysctl.d to keep it. When no rule needs the helper (SIP is the usual one), unload its module instead. In a Virtuozzo container the value is the node's.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_conntrack_expect.c __nf_ct_expect_check, nf_ct_expect_max" },
    },
  ],
  sources: ["net/netfilter/nf_conntrack_expect.c __nf_ct_expect_check"],
};
