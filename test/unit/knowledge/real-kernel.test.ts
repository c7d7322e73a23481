import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SET_TYPES } from "../../../src/knowledge/ipset-types.js";
import { EXTENSIONS, isNetfilterModule } from "../../../src/knowledge/lookup.js";

const lines = readFileSync(new URL("debian-6.1-modules.txt", import.meta.url), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split(" "));
const modules = new Set(lines.map(([module]) => module!));
const byAlias = new Map(lines.flatMap(([module, ...aliases]) => aliases.map((alias) => [alias, module!] as const)));
const PREFIX = { ip: "ipt_", ip6: "ip6t_", arp: "arpt_", bridge: "ebt_" } as const;
const mainline = EXTENSIONS.filter((row) => row.origin === undefined && row.modules.current.length > 0);
/** xt_tcpudp registers the match but has no alias for it, so modprobe never finds it by that name. */
const WITHOUT_ALIAS = ["udplite"];

describe("the table of extensions, beside a real 6.1 kernel", () => {
  it("names no module that kernel lacks", () => {
    expect(mainline.flatMap((row) => row.modules.current).filter((module) => !modules.has(module))).toEqual([]);
  });

  it("names the module that modprobe finds for each match and target of each family", () => {
    for (const row of mainline) {
      if ((row.kind !== "match" && row.kind !== "target") || WITHOUT_ALIAS.includes(row.name)) continue;
      for (const family of row.families) {
        const asked = `${PREFIX[family]}${row.name}`;
        expect(modules.has(asked) ? asked : byAlias.get(asked), asked).toBe(row.modules.current[0]);
      }
    }
  });

  it("leaves out no module of an extension or table that kernel has", () => {
    const known = new Set(EXTENSIONS.flatMap((row) => row.modules.current));
    expect([...modules].filter((module) => /^(?:xt|ipt|ip6t|ebt|arpt|iptable|ip6table|ebtable|arptable)_/.test(module) && !known.has(module))).toEqual([]);
  });

  it("takes all of them for netfilter's", () => expect([...modules].filter((module) => !isNetfilterModule(module))).toEqual([]));

  it("finds the module of every set type", () => {
    for (const { type, module, now } of SET_TYPES) if (now === undefined) expect(byAlias.get(`ip_set_${type}`), type).toBe(module);
  });
});
