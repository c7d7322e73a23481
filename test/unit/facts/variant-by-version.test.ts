import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";

const variantOf = (text: string): unknown => diagnose(text).machines[0]!.facts.find(({ name }) => name === "variant")?.value;
const said = (head: string): string => `${head}: unknown option "--dprot"\n`;

describe("the variant by the version", () => {
  it("is legacy before 1.8, and open from then on when the program does not say", () => {
    expect(variantOf(said("iptables v1.4.21"))).toBe("legacy");
    expect(variantOf(said("ip6tables v1.6.1"))).toBe("legacy");
    expect(variantOf(said("iptables v1.8.0"))).toBeUndefined();
  });

  it("is what the program says of itself", () => {
    expect(variantOf(said("iptables v1.8.9 (nf_tables)"))).toBe("nft");
  });

  it("is not told by arptables and ebtables, nor by iptables-compat", () => {
    expect(variantOf(said("ebtables v2.0.10"))).toBeUndefined();
    expect(variantOf(said("iptables-compat v1.6.1"))).toBeUndefined();
  });
});
