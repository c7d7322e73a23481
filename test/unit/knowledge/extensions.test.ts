import { describe, expect, it } from "vitest";
import { builtInChains } from "../../../src/knowledge/hooks.js";
import { isListName } from "../../../src/knowledge/iptables-list-names.js";
import { EXTENSIONS, extensionOf, generationOf, isNetfilterModule, modeFor, modulesFor, needOf, tablesOf } from "../../../src/knowledge/lookup.js";
import type { Family, Generation } from "../../../src/model/mode.js";

const modules = (kind: "table" | "match" | "target" | "helper", name: string, family: Family, generation: Generation, kernel?: string): readonly string[] =>
  modulesFor(extensionOf(kind, name, family)!, family, generation, kernel);

describe("the extension table", () => {
  it("names every extension once per family", () => {
    const keys = EXTENSIONS.flatMap((row) => row.families.map((family) => `${row.kind} ${row.name} ${family}`));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("holds only module names, list names, and chains of its own tables", () => {
    for (const row of EXTENSIONS) {
      const all = Object.values(row.modules).flat();
      expect(all.length, row.name).toBeGreaterThan(0);
      for (const module of all) {
        expect(module).toMatch(/^[a-z]\w+$/);
        expect(isNetfilterModule(module), module).toBe(true);
      }
      for (const name of row.listed ?? []) expect(isListName(name), name).toBe(true);
      for (const table of row.tables ?? []) for (const family of row.families) expect(builtInChains(table, family).length, `${row.name} ${table}`).toBeGreaterThan(0);
      if (row.hooks !== undefined && row.tables !== undefined) {
        const chains = row.tables.flatMap((table) => row.families.flatMap((family) => builtInChains(table, family)));
        for (const hook of row.hooks) expect(chains, row.name).toContain(hook);
      }
    }
  });

  it("tells a match from a target by its case, as the kernel does", () => {
    expect(extensionOf("match", "mark", "ip")!.modules["2.6.32"]).toEqual(["xt_mark"]);
    expect(extensionOf("target", "MARK", "ip")!.modules["2.6.32"]).toEqual(["xt_MARK"]);
    expect(extensionOf("target", "mark", "ip")).toBeUndefined();
    expect(extensionOf("match", "dscp", "ip6")!.modules["2.6.32"]).toEqual(["xt_dscp"]);
    expect(extensionOf("target", "DSCP", "ip6")!.modules["2.6.32"]).toEqual(["xt_DSCP"]);
  });

  it("knows no verdicts, chains or strangers", () => {
    for (const name of ["ACCEPT", "DROP", "RETURN", "LOCALINPUT", "toString", ""]) expect(extensionOf("target", name, "ip")).toBeUndefined();
  });
});

describe("the modules of an extension", () => {
  it("come with tracking under the name each kernel has for it", () => {
    expect(modules("match", "state", "ip", "2.6.18")).toEqual(["xt_state", "ip_conntrack"]);
    expect(modules("match", "state", "ip", "2.6.32")).toEqual(["xt_state", "nf_conntrack", "nf_conntrack_ipv4"]);
    expect(modules("match", "state", "ip6", "2.6.32")).toEqual(["xt_state", "nf_conntrack", "nf_conntrack_ipv6"]);
    expect(modules("match", "state", "ip", "current")).toEqual(["xt_state", "nf_conntrack"]);
    expect(modules("match", "state", "ip", "current", "3.10.0-862.20.2.vz7.73.29")).toEqual(["xt_state", "nf_conntrack", "nf_conntrack_ipv4"]);
    expect(modules("match", "state", "ip", "current", "6.1.0-13-amd64")).toEqual(["xt_state", "nf_conntrack"]);
  });

  it("come with NAT where it is needed", () => {
    expect(modules("target", "MASQUERADE", "ip", "2.6.32")).toEqual(["ipt_MASQUERADE", "nf_conntrack", "nf_nat", "nf_conntrack_ipv4"]);
    expect(modules("target", "MASQUERADE", "ip", "current", "3.10.0-862.vz7")).toContain("ipt_MASQUERADE");
    expect(modules("target", "MASQUERADE", "ip6", "current", "4.18.0")).toContain("ip6t_MASQUERADE");
    expect(modules("target", "MASQUERADE", "ip", "current", "6.1.0")).toContain("xt_MASQUERADE");
    expect(modules("table", "nat", "ip", "2.6.18")).toEqual(["iptable_nat", "ip_conntrack", "ip_nat"]);
  });

  it("are none where the generation lacks the extension", () => {
    expect(modules("table", "nat", "ip6", "2.6.32")).toEqual([]);
    expect(modules("target", "CT", "ip", "2.6.32")).toEqual([]);
  });
});

describe("the smallest mode", () => {
  it.each([
    ["match", "limit", "stateless"], ["match", "recent", "stateless"], ["target", "REJECT", "stateless"], ["target", "LOG", "stateless"],
    ["match", "state", "stateful"], ["match", "conntrack", "stateful"], ["match", "connlimit", "stateful"], ["target", "NOTRACK", "stateful"], ["match", "helper", "stateful"],
    ["target", "MASQUERADE", "full"], ["target", "REDIRECT", "full"], ["target", "DNAT", "full"], ["table", "nat", "full"], ["table", "mangle", "stateless"],
  ] as const)("of %s %s is %s", (kind, name, mode) => {
    expect(modeFor(extensionOf(kind, name, "ip")!)).toBe(mode);
  });

  it("does not exist for sets, ebtables and arptables", () => {
    for (const row of [extensionOf("match", "set", "ip"), extensionOf("target", "SET", "ip6"), extensionOf("table", "filter", "bridge"), extensionOf("table", "filter", "arp")]) {
      expect(modeFor(row!)).toBeUndefined();
      expect(row!.refused).toMatch(/EPERM/);
    }
  });

  it("does not do alone for helpers, the security table and ip6table_raw", () => {
    for (const row of [extensionOf("helper", "ftp", "ip"), extensionOf("table", "security", "ip"), extensionOf("table", "raw", "ip6")]) expect(row!.note).toMatch(/on the node/);
    expect(extensionOf("table", "raw", "ip")!.note).toBeUndefined();
  });

  it("follows from what is needed", () => {
    expect(needOf(extensionOf("target", "SNAT", "ip6")!)).toBe("nat");
    expect(needOf(extensionOf("match", "tcp", "ip")!)).toBe("none");
  });
});

describe("the tables a target is allowed in", () => {
  it("changed with the kernel for CLASSIFY and MARK", () => {
    expect(tablesOf(extensionOf("target", "CLASSIFY", "ip")!, "2.6.32")).toEqual(["mangle"]);
    expect(tablesOf(extensionOf("target", "CLASSIFY", "ip")!, "current")).toBeUndefined();
    expect(tablesOf(extensionOf("target", "MARK", "ip")!, "2.6.18")).toEqual(["mangle"]);
    expect(tablesOf(extensionOf("target", "REJECT", "ip")!, "current")).toEqual(["filter"]);
  });
});

describe("a kernel's generation", () => {
  it.each([
    ["2.6.18-028stab095.1", "2.6.18"], ["2.6.18-398.el5", "2.6.18"], ["2.6.9-89.EL", "2.6.18"], ["028stab119.2", "2.6.18"],
    ["2.6.32-042stab141.3", "2.6.32"], ["042stab108.8", "2.6.32"], ["2.6.32-754.el6.x86_64", "2.6.32"], ["3.2.0-4-amd64", "2.6.32"],
    ["3.10.0-862.20.2.vz7.73.29", "current"], ["5.14.0-427.vz9", "current"], ["6.1.0-13-amd64", "current"], ["Linux node 4.19.0 #1", "current"],
  ] as const)("of %s is %s", (release, generation) => expect(generationOf(release)).toBe(generation));

  it("is unknown when there is no release", () => {
    for (const text of ["", "unknown", "x86_64"]) expect(generationOf(text)).toBeUndefined();
  });
});

describe("a netfilter module", () => {
  it("is told by table or shape", () => {
    for (const name of ["ip_tables", "xt_state", "nf_conntrack", "ip_conntrack", "iptable_nat", "ip_set_hash_ip", "xt_madeup", "br_netfilter", "nf_tables"]) expect(isNetfilterModule(name), name).toBe(true);
    for (const name of ["ext4", "ipv6", "vzcpt", "xt_", "xt_a;reboot", "xt_$(id)", "netfilter", "", "xt_state extra", `xt_${"a".repeat(60)}`, "ip_gre"]) expect(isNetfilterModule(name), name).toBe(false);
  });
});
