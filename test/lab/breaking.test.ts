import { afterAll, describe, expect, it } from "vitest";
import { diagnose } from "../../src/index.js";
import type { Command, Remedy, Report } from "../../src/model/report.js";
import { namespaceLayer } from "./netns.js";
import { probe } from "./probe.js";
import { prove, type Diagnose } from "./prove.js";
import { refusalCases } from "./refusals.js";

const layer = namespaceLayer(await probe());
afterAll(() => layer.close());

/** The same answers, but one part of each remedy does something harmless instead. */
const breaking = (part: "commands" | "check" | "undo"): Diagnose => {
  const idle: readonly Command[] = [{ where: "host", argv: ["ipset", "version"], shell: "ipset version" }];
  const broken = (remedy: Remedy): Remedy => ({ ...remedy, [part]: idle });
  return (text, options) => {
    const report: Report = diagnose(text, options);
    return { ...report, diagnoses: report.diagnoses.map((one) => ({ ...one, remedies: one.remedies.map(broken) })) };
  };
};

describe.skipIf(layer.unavailable !== "")("breaking a remedy on purpose", { timeout: 60_000 }, () => {
  it.each(["name-001", "ipset-001"])("makes the lab fail: %s", async (name) => {
    const one = refusalCases().find(({ lab }) => lab.name === name)!;
    const verdict = async (how: Diagnose): Promise<string> => (await prove(one.code, one.lab, layer, how)).problems.join("; ");
    expect(await verdict(diagnose)).toBe("");
    expect(await verdict(breaking("commands"))).toContain("what was wanted is not there");
    expect(await verdict(breaking("check"))).toContain("its check passes before");
    expect(await verdict(breaking("undo"))).toContain("undo does not bring back");
  });
});
