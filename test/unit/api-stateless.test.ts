import { describe, expect, it } from "vitest";
import { compareNodes, diagnose, explain, listMessages, listRules, requirements, type Rule } from "../../src/index.js";

const TICKET = "root@ct:~# iptables -t nat -L\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const RULES = "iptables -t nat -A POSTROUTING -m state --state NEW -j MASQUERADE";

/** Changes every text and empties every list of a value, as a careless caller may. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    spoil(one);
    if (typeof one === "string") (value as Record<string, unknown>)[key] = "spoilt";
  }
  if (Array.isArray(value)) value.length = 0;
}

describe("what a caller changes", () => {
  it.each([
    ["diagnose", () => diagnose(TICKET, { environment: { platform: "virtuozzo" } })],
    ["requirements", () => requirements(RULES)],
    ["compareNodes", () => compareNodes({ source: "Module                  Size  Used by\niptable_nat            16384  0\n", target: "Module                  Size  Used by\nip_tables              28672  0\n", rules: RULES })],
    ["explain", () => explain("virtuozzo/nat-not-allowed")],
    ["listRules", () => listRules()],
    ["listMessages", () => listMessages()],
  ] as const)("does not show in the next answer of %s", (_, call) => {
    const before = JSON.stringify(call());
    spoil(call());
    expect(JSON.stringify(call())).toBe(before);
  });
});

describe("rules that a caller brings", () => {
  const [good] = listRules() as readonly [Rule, ...Rule[]];

  it("are taken as they are listed", () => {
    expect(diagnose(TICKET, { rules: listRules() })).toEqual(diagnose(TICKET));
  });

  it.each([
    ["no list", {}, "options.rules must be"],
    ["nothing", [null], "options.rules[0] must be an object"],
    ["an empty one", [{}], "options.rules[0].code"],
    ["no title", [good, { ...good, code: "a/b", title: 7 }], "options.rules[1].title must be a text"],
    ["no symptom", [{ ...good, symptoms: [] }], "options.rules[0].symptoms"],
    ["a remedy's effect", [{ ...good, remedies: [{ ...good.remedies[0], title: "x", where: "node", effect: "boom", lasting: true, commands: [], check: [], proof: { kind: "live", ref: "x" } }] }], "options.rules[0].remedies[0].effect must be one of"],
    ["a condition", [{ ...good, requires: [{ fact: "kernel" }] }], "options.rules[0].requires[0]"],
    ["one code twice", [good, good], "options.rules[1].code"],
  ])("name what is wrong: %s", (_, rules, words) => {
    expect(() => diagnose(TICKET, { rules: rules as never })).toThrow(words);
  });
});

describe("options and facts", () => {
  it("are named where they are not known", () => {
    expect(() => diagnose(TICKET, { enviroment: {} } as never)).toThrow("options.enviroment is not known");
    expect(() => diagnose(TICKET, { environment: { kernle: "1" } })).toThrow("environment.kernle");
    expect(() => diagnose(TICKET, { ["\u001b]0;x\u0007"]: 1 } as never)).toThrow("\\u001b]0;x\\u0007");
  });
});
