import { describe, expect, it } from "vitest";
import { CSF_TESTS, csfTest } from "../../../src/knowledge/csf-tests.js";
import { EXIT_CODES, exitCode } from "../../../src/knowledge/exit-codes.js";
import { builtInChains, emptyTableEntries, isKnownTable, tablesWithChain } from "../../../src/knowledge/hooks.js";
import { SET_TYPES, setType } from "../../../src/knowledge/ipset-types.js";
import { isListName, LIST_NAMES } from "../../../src/knowledge/iptables-list-names.js";
import { extensionOf, isNetfilterModule, modeFor, strongerMode } from "../../../src/knowledge/lookup.js";
import { modeCovers, MODES } from "../../../src/knowledge/modes.js";

describe("tables and chains", () => {
  it("are the kernel's", () => {
    expect(builtInChains("filter", "ip")).toEqual(["INPUT", "FORWARD", "OUTPUT"]);
    expect(builtInChains("raw", "ip6")).toEqual(["PREROUTING", "OUTPUT"]);
    expect(builtInChains("broute", "ip")).toEqual([]);
    expect(tablesWithChain("PREROUTING", "ip")).toEqual(["nat", "mangle", "raw"]);
    expect(isKnownTable("NAT")).toBe(false);
  });

  it("cost what an empty table costs in a 2.6.32 kernel", () => {
    expect(["filter", "mangle", "raw", "nat"].map((table) => emptyTableEntries(table, "ip", false))).toEqual([4, 6, 3, 4]);
    expect(emptyTableEntries("nat", "ip", true)).toBe(5);
    expect(emptyTableEntries("nosuch", "ip", true)).toBe(0);
  });
});

describe("modes", () => {
  it("are ordered", () => {
    expect(MODES.map(({ mode }) => mode).reduce(strongerMode)).toBe("full");
    expect(strongerMode("stateful", "stateless")).toBe("stateful");
    expect(modeCovers("stateful", "full")).toBe(false);
    expect(modeCovers("full", "disabled")).toBe(true);
  });
});

describe("csftest's lines", () => {
  it("name extensions of the table, and stateful suffices for the fatal ones", () => {
    for (const test of CSF_TESTS) {
      const rows = [extensionOf("table", test.table, "ip"), ...test.matches.map((name) => extensionOf("match", name, "ip")), ...(test.target === "" || test.target === "ACCEPT" ? [] : [extensionOf("target", test.target, "ip")])];
      for (const row of rows) expect(row, test.name).toBeDefined();
      const mode = rows.map((row) => modeFor(row!)!).reduce(strongerMode);
      if (test.fatal) expect(modeCovers("stateful", mode), test.name).toBe(true);
      expect(test.fatal).toBe(test.feature === undefined);
    }
    expect(csfTest("ipt_owner")?.name).toBe("ipt_owner/xt_owner");
    expect(CSF_TESTS.filter(({ target }) => target === "LOG")).toHaveLength(5);
  });
});

describe("exit codes", () => {
  it("are told apart by program and release", () => {
    expect(exitCode("iptables", 2)?.names).toEqual(["PARAMETER_PROBLEM"]);
    expect(exitCode("vzctl", 17)?.names).toContain("VZ_RESTORE_ERROR");
    expect(exitCode("vzctl", 131, "legacy")).toBeUndefined();
    expect(exitCode("vzctl", 2)).toBeUndefined();
    const keys = EXIT_CODES.map((entry) => `${entry.program} ${entry.code} ${entry.only ?? ""}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("set types", () => {
  it("each have a module, and old ones a successor", () => {
    for (const entry of SET_TYPES) {
      expect(isNetfilterModule(entry.module)).toBe(true);
      if (entry.now !== undefined) expect(setType(entry.now)?.now).toBeUndefined();
    }
    expect(setType("hash:net,iface")?.module).toBe("ip_set_hash_netiface");
  });
});

describe("the names of the IPTABLES list", () => {
  it("bring along names of the list and stand for netfilter modules", () => {
    for (const entry of LIST_NAMES) {
      for (const name of entry.brings) expect(isListName(name)).toBe(true);
      for (const module of entry.modules) expect(isNetfilterModule(module), module).toBe(true);
    }
    expect(isListName("ip6table_filter")).toBe(false);
    expect(isListName("ipt_MASQUERADE")).toBe(false);
  });
});
