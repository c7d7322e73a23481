import { afterAll, describe, expect, it } from "vitest";
import { diagnose, listRules } from "../../src/index.js";
import type { Rule } from "../../src/model/rule.js";
import { ALL_CASES } from "./cases/index.js";
import { namespaceLayer } from "./netns.js";
import { probe } from "./probe.js";
import { prove, type Diagnose } from "./prove.js";

const layer = namespaceLayer(await probe());
afterAll(() => layer.close());

/** The same rules, but the remedies of one code do something harmless instead. */
const breaking = (code: string): Diagnose => {
  const rules = listRules().map((rule): Rule => (rule.code === code ? { ...rule, remedies: rule.remedies.map((remedy) => ({ ...remedy, commands: remedy.commands.map(() => ["ipset", "version"]) })) } : rule));
  return (text, options) => diagnose(text, { ...options, rules });
};

describe.skipIf(layer.unavailable !== "")("breaking a remedy on purpose", () => {
  it.each(["object/chain-missing", "object/set-missing", "object/chain-in-use", "placement/wrong-table"])("makes the lab fail: %s", async (code) => {
    const lab = ALL_CASES.find((one) => one.code === code)?.cases.find((one) => one.layer === "A");
    if (lab === undefined) throw new Error(`no case of ${code}`);
    expect((await prove(code, lab, layer, diagnose)).reason).toBeUndefined();
    expect((await prove(code, lab, layer, breaking(code))).state).toBe("not cured");
  });
});
