import { describe, expect, it } from "vitest";
import { diagnose, explain, explainWord, listMessages, listRules, ownKnowledge, render, type OwnKnowledge } from "../../../src/index.js";
import { loadCorpus } from "../../helpers/corpus.js";
import { DESK } from "./desk.js";

const FULL = "Nov 24 10:11:12 gw1 gatewayd[7]: 4096 rules, no room in table nat\n";
const NAT = "iptables v1.4.21: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const codes = (text: string, own = DESK, environment = {}): readonly string[] => diagnose(text, { own, environment }).diagnoses.map(({ code }) => code);

describe("a message and a rule of a caller's own", () => {
  it("answer as built-in ones do, with fields, runbook and an honest confidence", () => {
    const [first, ...others] = diagnose(FULL, { own: DESK }).diagnoses;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: "desk/gateway-full", title: "the gateway's table nat is full", severity: "error", docs: "https://wiki.example/runbooks/7", confidence: { level: "medium", kind: "own" } });
    expect(first!.evidence[0]).toMatchObject({ message: "desk/gateway-full", text: "4096 rules, no room in table nat", fields: { count: { value: 4096 }, table: { value: "nat" } } });
    expect(first!.remedies[1]).toMatchObject({ proof: { kind: "caller", ref: "desk/gateway-full" }, commands: [{ argv: ["gatewayctl", "flush", "nat"] }] });
    expect(diagnose(FULL).diagnoses).toEqual([]);
  });

  it("are found in each wording, where they may stand, and say whose word a remedy is", () => {
    for (const text of ["order of sales refused: no more addresses\n", "order of support not taken (closed)\n"]) expect(diagnose(text, { own: DESK }).unexplained.map(({ nearest }) => nearest?.message)).toEqual(["desk/refused"]);
    for (const text of ["they told me that my order of sales refused: no\n", "order of nobody refused: no\n"]) expect(diagnose(text, { own: DESK }).unexplained).toEqual([]);
    expect(render(diagnose(FULL, { own: DESK }), "text", { detail: "full" })).toContain("The word of whoever wrote the rule: desk/gateway-full.");
  });

  it("fill no slot with what is none: a ticket's words are hostile", () => {
    const [diagnosis] = diagnose("gatewayd: 4096 rules, no room in table $(reboot)\n", { own: DESK }).diagnoses;
    expect(diagnosis!.title).toBe("the gateway's table of rules is full");
    expect(JSON.stringify(diagnosis!.remedies)).not.toContain("reboot");
  });

  it("tell facts by a reading", () => {
    expect(diagnose(`gateway kernel release: 4.4.6-desk3\n${FULL}`, { own: DESK }).machines[0]!.facts).toContainEqual(expect.objectContaining({ name: "kernel", value: "4.4.6-desk3", source: "text" }));
  });

  it("are listed and explained where they are brought, and nowhere else", () => {
    expect(listMessages({ own: DESK }).find(({ id }) => id === "desk/gateway-full")).toEqual({ id: "desk/gateway-full", looks: ["<count> rules, no room in table <table>"], from: [{ program: "gatewayd" }], generic: false });
    expect(listRules({ own: DESK }).filter(({ own }) => own).map(({ code }) => code)).toEqual(["desk/gateway-full", "desk/no-nat-here"]);
    expect(explain("desk/no-nat-here", { own: DESK }).markdown).toContain("by decision of 2019");
    expect(explainWord("4096 rules, no room in table nat", { own: DESK }).codes).toEqual(["desk/gateway-full"]);
    expect(listRules().some(({ own }) => own)).toBe(false);
    expect(() => explain("desk/no-nat-here")).toThrow("is not known");
  });

  it("know their own answer again when it comes back", () => {
    const answer = render(diagnose(FULL, { own: DESK }), "text");
    expect(codes(`${answer.split("\n").map((line) => `> ${line}`).join("\n")}\nthanks\n`)).toEqual([]);
  });
});

describe("a rule of a caller's own for a built-in message", () => {
  it("takes the built-in ones' place once its conditions are seen", () => {
    expect(codes(NAT, DESK, { kernel: "4.4.6-desk3" })).toEqual(["desk/no-nat-here"]);
  });

  it("is out where they fail, and no more than one of several while they are open", () => {
    expect(diagnose(NAT, { own: DESK, environment: { kernel: "6.1.0-13-amd64" } })).toEqual(diagnose(NAT, { environment: { kernel: "6.1.0-13-amd64" } }));
    const [first] = diagnose(NAT, { own: DESK }).diagnoses, [without] = diagnose(NAT).diagnoses;
    expect(first!.code).toBe(without!.code);
    expect(first!.confidence.probability).toBeLessThanOrEqual(without!.confidence.probability!);
    expect(first!.ask.length).toBe(1);
  });

  it("stands beside rules that replace the built-in ones", () => {
    const rules = listRules().filter(({ code }) => code.startsWith("lock/"));
    expect(diagnose(FULL, { own: DESK, rules }).diagnoses.map(({ code }) => code)).toEqual(["desk/gateway-full"]);
    expect(diagnose(NAT, { own: DESK, rules, environment: { kernel: "4.4.6-desk3" } }).diagnoses.map(({ code }) => code)).toEqual(["desk/no-nat-here"]);
  });
});

it("changes no answer to what it says nothing of", () => {
  const cases = loadCorpus().filter((_, at) => at % 8 === 0);
  expect(cases.length).toBeGreaterThan(100);
  const own = { ...DESK, rules: DESK.rules!.slice(0, 1) };
  for (const { path, text, environment } of cases) expect(diagnose(text, { own, environment }), path).toEqual(diagnose(text, { environment }));
});

it("is taken as it was when it was first given", () => {
  const own = structuredClone(DESK) as { rules: { title: string }[] } & OwnKnowledge;
  const before = diagnose(FULL, { own });
  own.rules[0]!.title = "changed";
  expect(diagnose(FULL, { own })).toEqual(before);
  (listRules({ own }).at(-1) as { title: string }).title = "spoilt";
  expect(listRules({ own }).at(-1)!.title).toBe("no customer has NAT on these nodes");
});

describe("what is wrong is told with its path", () => {
  const [message] = DESK.messages!, [rule] = DESK.rules!, [, remedy] = rule!.remedies;
  const messages = (change: object): unknown => ({ messages: [{ ...message, ...change }] });
  const rules = (change: object): unknown => ({ messages: DESK.messages, rules: [rule, { ...rule, code: "desk/second", ...change }] });
  const remedies = (change: object): unknown => rules({ remedies: [{ ...remedy, ...change }] });
  it.each<readonly [what: string, own: unknown, words: string]>([
    ["nothing", null, "own must be an object"],
    ["another property", { message: [] }, "own.message is not known; known are messages, rules"],
    ["no list", { messages: {} }, "own.messages must be a list"],
    ["an id that is none", messages({ id: "Desk" }), "own.messages[0].id must be a code such as area/cause"],
    ["an area that is taken", messages({ id: "kernel/mine" }), "own.messages[0].id is in kernel, an area of this package: take one of your own, such as desk/mine"],
    ["an id twice", { messages: [message, message] }, "own.messages[1].id is that of another message"],
    ["no program", messages({ program: undefined }), "own.messages[0].program must be a text"],
    ["a kind of field that is none", messages({ fields: { count: "digits" } }), "own.messages[0].fields.count must be one of word, number, phrase, or a list of words"],
    ["a field that is nowhere", messages({ fields: { size: "number" } }), "own.messages[0].fields.size stands for nothing: no {size} is in the text"],
    ["a name in capitals", messages({ text: "{Count} rules, no room at all" , fields: {} }), "own.messages[0].text has {Count}"],
    ["a name twice", messages({ text: "{a} rules, no room in {a}", fields: {} }), "own.messages[0].text has a name twice"],
    ["names that touch", messages({ text: "no room in table {a}{b}", fields: {} }), "own.messages[0].text has two names that touch"],
    ["other letters", messages({ text: "нет места в таблице", fields: {} }), "own.messages[0].text must be one line of ASCII characters"],
    ["nothing to search for", messages({ text: "{count} rules: {table}" }), "own.messages[0].text must have 8 letters in a row that do not vary"],
    ["a second wording", messages({ text: ["{count} rules, no room in table {table}", "full {table}"] }), "own.messages[0].text[1] must have 8 letters"],
    ["a message that is known", messages({ text: "Another app is currently holding the xtables lock", fields: {} }), "own.messages[0].text is known already, as iptables/"],
    ["no title", rules({ title: 7 }), "own.rules[1].title must be a text"],
    ["a misspelt property", rules({ remedys: [] }), "own.rules[1].remedys is not known"],
    ["a code that is taken", rules({ code: "lock/mine" }), "own.rules[1].code is in lock, an area of this package"],
    ["a code twice", rules({ code: rule!.code }), "own.rules[1].code is that of another rule"],
    ["a message that nobody prints", rules({ symptoms: ["desk/gateway-ful"] }), 'own.rules[1].symptoms[0]: the message "desk/gateway-ful" is not known; did you mean desk/gateway-full?'],
    ["the same, in a form of it", rules({ symptoms: [{ message: "desk/none", when: [] }] }), "own.rules[1].symptoms[0].message: the message"],
    ["a fact that is none", rules({ requires: [{ any: [{ fact: "kernle", is: "1" }] }] }), 'own.rules[1].requires[0].any[0].fact: the fact "kernle" is not known; did you mean kernel'],
    ["a condition that asks nothing", rules({ requires: [{ fact: "kernel" }] }), "own.rules[1].requires[0] must be a fact and one thing that is asked of it"],
    ["a condition that asks what nobody answers", rules({ requires: [{ fact: "kernel", like: "4" }] }), "own.rules[1].requires[0] must be a fact and one thing"],
    ["a pattern that is none", rules({ excludes: [{ fact: "kernel", matches: "(" }] }), "own.rules[1].excludes[0].matches must be a regular expression"],
    ["a slot in a sentence", rules({ title: "{tabel|x} is full" }), 'own.rules[1].title: the slot "tabel" is not known; did you mean table'],
    ["a code that it cannot explain", rules({ explains: ["lock/hold"] }), 'own.rules[1].explains[0]: the code "lock/hold" is not known; did you mean lock/held'],
    ["a question that nobody has", rules({ ask: ["modulesSaid"] }), "own.rules[1].ask[0]: the question for"],
    ["an effect", remedies({ effect: "boom" }), "own.rules[1].remedies[0].effect must be one of"],
    ["a change of which nobody knows how long it lasts", remedies({ lasting: undefined }), "own.rules[1].remedies[0].lasting must say whether it outlasts a reboot"],
    ["a slot in a command", remedies({ commands: [["x", { slot: "tabel" }]] }), 'own.rules[1].remedies[0].commands[0][1].slot: the slot "tabel" is not known'],
    ["a word of a command", remedies({ commands: [["x", 7]] }), "own.rules[1].remedies[0].commands[0][1] must be"],
  ])("%s", (_, own, words) => {
    expect(() => ownKnowledge(own)).toThrow(words);
    expect(() => diagnose("x", { own: own as OwnKnowledge })).toThrow(`options.${words}`);
  });

  it("and what is right is taken, as it comes out of a file", () => {
    const read = ownKnowledge(JSON.parse(JSON.stringify(DESK)), "desk.json");
    expect(codes(FULL, read)).toEqual(["desk/gateway-full"]);
    expect(() => ownKnowledge({ rules: 1 }, "desk.json")).toThrow("desk.json.rules must be a list");
  });
});
