import { describe, expect, it } from "vitest";
import { isSameModule, moduleAliases } from "../../../src/knowledge/module-aliases.js";

describe("two names of one module", () => {
  it.each([
    ["ipt_state", "xt_state"], ["ip6t_state", "xt_state"], ["ip_conntrack", "nf_conntrack"], ["ip_nat", "nf_nat"], ["ipt_LOG", "xt_LOG"], ["ip6t_LOG", "xt_LOG"],
    ["ipt_recent", "xt_recent"], ["ipt_MASQUERADE", "xt_MASQUERADE"], ["iptable_nat", "xt_nat"], ["ip_conntrack_ftp", "nf_conntrack_ftp"], ["ip_nat_ftp", "nf_nat_ftp"],
    ["ipt_TOS", "xt_DSCP"], ["ipt_owner", "xt_owner"], ["xt_MARK", "xt_mark"], ["xt_NOTRACK", "xt_CT"], ["nf_nat_ipv4", "nf_nat"], ["xt_tcpudp", "ipt_tcp"],
  ])("%s is %s", (a, b) => {
    expect(isSameModule(a, b)).toBe(true);
    expect(isSameModule(b, a)).toBe(true);
  });

  it.each([["xt_dscp", "xt_DSCP"], ["xt_tcpmss", "xt_TCPMSS"], ["xt_hl", "xt_HL"], ["ipt_LOG", "ip6t_LOG"], ["ipt_REJECT", "ip6t_REJECT"], ["nf_conntrack_ftp", "nf_nat_ftp"], ["xt_state", "xt_conntrack"], ["iptable_filter", "ip6table_filter"]])("%s is not %s", (a, b) => {
    expect(isSameModule(a, b)).toBe(false);
  });

  it("does not list the name itself", () => {
    expect(moduleAliases("xt_state")).toEqual(["ip6t_state", "ipt_state"]);
    expect(moduleAliases("ext4")).toEqual([]);
  });
});
