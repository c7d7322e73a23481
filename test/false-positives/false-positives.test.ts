import { describe, expect, it } from "vitest";
import { countHits } from "./count.js";
import { madeTexts, shippedTexts } from "./texts.js";

describe("texts that nobody would ask about", () => {
  it("stay silent when they are logs and listings of a healthy machine", () => {
    const { texts, hits } = countHits(madeTexts());
    expect(texts).toBeGreaterThan(5);
    expect([...hits]).toEqual([]);
  });

  it("get no answer of high confidence when they are manuals, changelogs and source code", () => {
    const { texts, high } = countHits(shippedTexts());
    if (texts === 0) console.warn("SKIPPED: no manual pages, documentation or source code are installed here");
    expect(high).toEqual([]);
  }, 300_000);

  it("and an error among them is counted", () => {
    expect(countHits([{ kind: "t", name: "t", text: "# iptables -L\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)" }]).textsHit).toBe(1);
  });
});
