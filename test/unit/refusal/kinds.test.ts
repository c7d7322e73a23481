import { describe, expect, it } from "vitest";
import { sourcesBelow } from "../../helpers/sources.js";
import { TABLES_KINDS } from "../../../src/refusal/all-kinds.js";

const AREAS = ["iptables", "restore", "ipset", "ebtables", "arptables", "conntrack", "nfct", "nfacct", "ipvs", "sysctl"];
/** Arguments of `fault(…)` and `refusal(…)`, and what else gives a kind. */
const KIND = new RegExp(`(?:\\b(?:fault|refusal|note|without|edited|meant)\\(|\\bkind(?:: | = ))[^"\\n]{0,90}"((?:${AREAS.join("|")})/[a-z0-9-]+)"`, "g");
const files = sourcesBelow("src/refusal").filter(({ path }) => !/kinds\.ts$|nft\//.test(path));
const literals = new Set(files.flatMap(({ source }) => [...source.matchAll(/"((?:iptables|restore|ipset|ebtables|arptables|conntrack|nfct|nfacct|ipvs|sysctl)\/[a-z0-9-]+)"/g)].map((found) => found[1]!)));
const given = new Set(files.flatMap(({ source }) => [...source.matchAll(KIND)].map((found) => found[1]!)));

describe("kinds of refusals", () => {
  it("have each one row, with words for people", () => {
    const names = TABLES_KINDS.map(({ kind }) => kind);
    expect(new Set(names).size).toBe(names.length);
    for (const { title, cause } of TABLES_KINDS) {
      expect(title).not.toMatch(/field\.|need\.|\bundefined\b/);
      expect(cause).toMatch(/\.$/);
    }
  });

  it("are all that the readers give", () => {
    expect(given.size).toBeGreaterThan(150);
    const known = new Set(TABLES_KINDS.map(({ kind }) => kind));
    expect([...given].filter((kind) => !known.has(kind))).toEqual([]);
  });

  it("are all given by some reader", () => {
    const computed = /^(?:ebtables|arptables)\/|-other-(?:chain|table)$|\/(?:not-root|not-allowed|user-namespace)$/;
    expect(TABLES_KINDS.map(({ kind }) => kind).filter((kind) => !literals.has(kind) && !computed.test(kind))).toEqual([]);
  });
});
