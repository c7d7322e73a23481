import type { Test } from "../model/fact.js";
import type { Proof, RuleRemedy } from "../model/rule.js";
import { loading } from "./modules.js";

/** A setting of connection tracking comes with its module: both causes by which it is missed have this one way out. */
export const trackingFirst = (when: Test, proof: Proof["kind"]): RuleRemedy => ({
  title: "Load connection tracking, and write the setting again",
  where: "host",
  effect: "reversible",
  lasting: false,
  when: [when],
  only: "for a setting of connection tracking",
  ...loading("nf_conntrack"),
  check: [["test", "-e", "/proc/sys/net/netfilter/nf_conntrack_max"]],
  note: "At boot sysctl runs before anything asks for the module: put nf_conntrack into /etc/modules-load.d/whytables.conf, which is read earlier. When the missing one is nf_conntrack_helper, the kernel is 6.0 or later: attach helpers with the CT target. When /proc/net/nf_conntrack alone is missing, the kernel was built without that list: conntrack -L prints it.",
  proof: { kind: proof, ref: `${proof === "live" ? "proof lab; " : ""}net/netfilter/nf_conntrack_standalone.c nf_conntrack_standalone_init_sysctl` },
});
