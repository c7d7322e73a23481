import fc from "fast-check";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { atLeast, compareVersions, parseVersion } from "../../../src/facts/versions.js";
import { bends, runOf } from "../../helpers/growth.js";

describe("a version text", () => {
  it.each([
    ["1.8.7 (nf_tables)", "1.8.7", ""],
    ["v1.4.7", "1.4.7", ""],
    ["iptables v1.3.5", "1.3.5", ""],
    ["1.4.3.2", "1.4.3", "2"],
    ["7.0.9 (539)", "7.0.9", "539"],
    ["OpenVZ release 7.0.14 (136)", "7.0.14", "136"],
    ["CentOS release 6.5 (Final)", "6.5.0", ""],
    ["6.0.6-1997", "6.0.6", "1997"],
    ["6.0 update 6", "6.0.6", ""],
    ["6.0u6", "6.0.6", ""],
    ["Parallels Cloud Server 6.0 Update 6", "6.0.6", ""],
    ["2.6.32-042stab094.7", "2.6.32", "042stab094.7"],
    ["042stab094.7", "2.6.32", "042stab094.7"],
    ["028stab095.1", "2.6.18", "028stab095.1"],
    ["2.6.18-028stab095.1", "2.6.18", "028stab095.1"],
    ["3.10.0-1160.el7.x86_64", "3.10.0", "1160.el7.x86_64"],
    ["Linux host 3.10.0-862.20.2.vz7.73.29 #1 SMP", "3.10.0", "862.20.2.vz7.73.29"],
    ["6", "6.0.0", ""],
    ["6 update 12", "6.0.12", ""],
    ["It is 6.0 update 12.", "6.0.12", ""],
    ["6.0 Update 6, since May", "6.0.6", ""],
    ["6.0 (Update 8)", "6.0.8", ""],
    ["7.0.15 (222)", "7.0.15", "222"],
    ["4.7-1", "4.7.0", "1"],
    ["20.10.21+dfsg1", "20.10.21", "dfsg1"],
  ])("%s is %s with release %s", (text, base, release) => {
    expect(parseVersion(text)).toEqual({ base, release });
  });

  it.each(["", "none", "nf_tables", "ipv6", "el7", "99999999999999999999.1", "(legacy)", "011stab1"])("%j holds none", (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });

  it.each([["6.0 "], ["1."], [" ", "6.0", "u"], ["~"]])("is read in linear time from hostile text: %j", (piece, head = "", end = "") => {
    expect(bends(parseVersion, runOf(piece, head, end), 768_000)).toBe(false);
  });
});

describe("the order of versions", () => {
  it.each([
    ["6.0.6-1997", "6.0.6"],
    ["6.0.6-1997", "6.0u6"],
    ["6.0.12-3700", "6.0 update 6"],
    ["2.6.32-042stab108.8", "2.6.32-042stab094.7"],
    ["2.6.32-042stab108.8", "042stab094.7"],
    ["2.6.32-042stab141.3", "2.6.32"],
    ["3.10.0-514.vz7", "042stab141"],
    ["2.6.32-042stab100.1", "2.6.32-042stab99.9"],
    ["042stab061", "028stab119.1"],
    ["1.4.3.2", "1.4.3.1"],
    ["1.4.3.1", "1.4.3"],
    ["1.8.10", "v1.8.9 (nf_tables)"],
    ["1.8.0 (legacy)", "1.6.2"],
    ["7.0.9 (539)", "7.0.9 (538)"],
    ["5.10.0-23-amd64", "5.10.0-9-amd64"],
    ["6.1.0", "6.1.0-rc8"],
    ["6.1.0-rc10", "6.1.0-rc9"],
  ])("puts %s above %s", (higher, lower) => {
    expect(compareVersions(higher, lower)).toBe(1);
    expect(compareVersions(lower, higher)).toBe(-1);
    expect(atLeast(higher, lower)).toBe(true);
    expect(atLeast(lower, higher)).toBe(lower === "2.6.32" ? undefined : false);
  });

  it.each([
    ["6", "6.0.6"], ["6.0", "6.0.6"], ["v6", "6.0.6"], ["4", "4.7"], ["2.6.32", "2.6.32-042stab062"], ["1.8", "1.8.8"], ["7.0", "7.0.126"],
  ])("does not tell whether %s reaches %s", (told, bound) => {
    expect(atLeast(told, bound)).toBeUndefined();
  });

  it.each([
    ["6", "7", false], ["6", "6", true], ["6", "5.9.9", true], ["6.0", "6.0", true], ["6.0", "6.1", false], ["4.7", "4.7", true], ["4.7-1", "4.7", true], ["4.6", "4.7", false],
    ["6.0.5", "6.0.6", false], ["2.6.32-042stab061.2", "2.6.32-042stab062", false], ["3.10", "3.10", true], ["2.6", "3", false], ["4.7-1", "4.7.1", false],
  ])("a version in part, %s, reaches %s: %s", (told, bound, reached) => {
    expect(atLeast(told, bound)).toBe(reached);
  });

  it("holds nothing of texts without a version", () => {
    expect(compareVersions("legacy", "1.4.7")).toBeUndefined();
    expect(atLeast("1.4.7", "none")).toBeUndefined();
  });

  const release = fc.array(fc.oneof(fc.nat(2000).map(String), fc.constantFrom("stab", "el", "vz", "rc", "a", "042", "~")), { maxLength: 4 }).chain((parts) => fc.constantFrom(".", "-", "_").map((between) => parts.join(between)));
  const version = fc.tuple(fc.nat(9), fc.nat(40), fc.nat(40), release).map(([a, b, c, rest]) => `${a}.${b}.${c}${rest === "" ? "" : `-${rest}`}`);

  it("is antisymmetric, and every version equals itself", () => {
    fc.assert(fc.property(version, version, (a, b) => {
      expect(compareVersions(a, a)).toBe(0);
      expect(compareVersions(a, b)! + compareVersions(b, a)!).toBe(0);
    }));
  });

  it("is transitive and total", () => {
    fc.assert(fc.property(fc.array(version, { minLength: 3, maxLength: 8 }), (versions) => {
      const sorted = [...versions].sort((a, b) => compareVersions(a, b)!);
      for (let low = 0; low < sorted.length; low++) for (let high = low; high < sorted.length; high++) expect(compareVersions(sorted[low]!, sorted[high]!)).toBeLessThanOrEqual(0);
    }));
  });

  it("reads its functions of semver from paths that CommonJS has as well", () => {
    const required = createRequire(import.meta.url);
    expect(required("semver/functions/coerce.js")("6.0").version).toBe("6.0.0");
    expect(required("semver/functions/compare.js")("1.0.0", "2.0.0")).toBe(-1);
  });
});
