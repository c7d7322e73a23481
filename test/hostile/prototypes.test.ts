import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareNodes, compareRuleSets, diagnose, explain, explainWord, FORMATS, redact, render, requirements, restore } from "../../src/index.js";
import { loadCorpus } from "../helpers/corpus.js";

/*
 * A word of a text that is looked up in a plain object finds what objects have by nature (`constructor`, `toString`), and a function stands where a row
 * is meant. One word is laid into the prototype of all objects: whoever finds it there has looked a text's word up so.
 */

const PROBE = "protoword";
const WORDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf", "__defineGetter__", "length", "prototype"];

/** The word in every place where a text has names. */
const textsWith = (w: string): readonly string[] => [
  w, `root@h:~# iptables -t ${w} -A ${w} -m ${w} --${w} x -p ${w} -j ${w}\niptables v1.8.9 (nf_tables): Couldn't load match \`${w}':No such file or directory\n`,
  `root@h:~# iptables -A INPUT -m state --state ${w} -p tcp --dport ${w} -j REJECT --reject-with ${w}\niptables v1.4.21: Bad state "${w}"\n`,
  `iptables v1.4.7: Couldn't load target \`${w}':/lib/xtables/libipt_${w}.so\niptables: unknown protocol \`${w}' specified\niptables v1.4.7: can't initialize iptables table \`${w}': Table does not exist\n`,
  `FATAL: Module ${w} not found.\nmodprobe: FATAL: Module ${w} not found in directory /lib/modules/${w}\n`,
  `Module                  Size  Used by\n${w}            16384  1 ${w}\n`, `*${w}\n:${w} ${w} [0:0]\n-A ${w} -m ${w} -j ${w}\nCOMMIT\n`,
  `table ${w} ${w} {\n chain ${w} { type ${w} hook ${w} priority ${w}; policy ${w}; ${w} ${w} ${w} }\n set ${w} { type ${w}; flags ${w}; }\n}\n`,
  `nft add rule ip filter ${w} ${w} ${w}\nError: syntax error, unexpected ${w}\nadd rule ip filter ${w} ${w} ${w}\n                   ^^^^\n`,
  `{"nftables":[{"table":{"family":"${w}","name":"${w}"}},{"rule":{"family":"${w}","table":"${w}","chain":"${w}","expr":[{"${w}":{"${w}":"${w}"}}]}},{"${w}":{}}]}`,
  `vzctl set ${w} --${w} ${w} --save\nUnknown module ${w}\nNETFILTER="${w}"\nIPTABLES="${w}"\n`, `ipset create ${w} ${w}:${w}\nipset v7.1: Syntax error: Unknown type ${w}\nipset v6: Kernel error received: set type not supported\n`,
  `${w}=${w}\n${w}() { iptables -A INPUT -j ACCEPT; }\n${w}\nfor ${w} in ${w}; do iptables -A $${w} -j \${${w}}; done\n`,
  `sysctl: cannot stat /proc/sys/net/${w}: No such file or directory\n${w}: command not found\n`, `ufw ${w}\nERROR: problem running ${w}\nfirewall-cmd --zone=${w} --add-service=${w}\nError: INVALID_SERVICE: ${w}\n`,
  `ebtables -t ${w} -A ${w} -p ${w} -j ${w}\nebtables v1.8.9: Problem with the specified Ethernet protocol '${w}'\nconntrack -L -p ${w}\nconntrack v1.4.7: unknown protocol ${w}\n`,
];
/** A text with one of its words in all its places replaced by the probe. */
const replaced = (text: string): readonly string[] => [...new Set(text.slice(0, 1_500).match(/[A-Za-z_][\w-]+/g) ?? [])].filter((_, at) => at % 5 === 0).slice(0, 8).map((word) => text.slice(0, 1_500).replaceAll(word, PROBE));

const FUNCTIONS: readonly ((text: string) => unknown)[] = [
  (text) => FORMATS.map((format) => render(diagnose(text), format, { detail: "full" })), (text) => requirements(text), (text) => compareNodes({ source: text, target: `${text}\nx`, rules: text }),
  (text) => compareRuleSets(text, `${text}\n-A INPUT -j ACCEPT`), explainWord, (text) => { const { text: redacted, map } = redact(text, { containers: true }); expect(restore(redacted, map)).toBe(text); },
];

describe("words that objects have by nature", () => {
  it.each(WORDS)("are read as any other: %s", (word) => {
    for (const text of textsWith(word)) for (const call of FUNCTIONS) expect(() => { try { call(text); } catch (error) { if (!/is no|not known|nothing/i.test(String(error))) throw error; } }).not.toThrow();
    expect(() => explain(word)).toThrow(TypeError);
    expect(() => diagnose("x", { environment: JSON.parse(`{"${word}":"1"}`) as Record<string, string> })).toThrow(/environment/);
  });
});

describe("a word of a text", () => {
  const found = new Map<string, number>();
  let watching = false;
  beforeAll(() => {
    Object.defineProperty(Object.prototype, PROBE, { configurable: true, get: () => { if (watching) found.set(new Error().stack?.split("\n")[2]?.trim() ?? "", 1); return undefined; } });
  });
  afterAll(() => { Reflect.deleteProperty(Object.prototype, PROBE); });

  it("is seen when it is looked up so", () => {
    watching = true;
    expect(({} as Record<string, unknown>)[PROBE]).toBeUndefined();
    watching = false;
    expect(found.size).toBe(1);
    found.clear();
  });

  it("is never looked up in the prototype of objects", () => {
    const texts = [...textsWith(PROBE), ...loadCorpus().filter((_, at) => at % 25 === 0).flatMap(({ text }) => replaced(text))];
    watching = true;
    for (const text of texts) for (const call of FUNCTIONS) try { call(text); } catch { /* No such word. */ }
    watching = false;
    expect([...found.keys()]).toEqual([]);
  }, 240_000);
});

describe("a wrong argument", () => {
  const WRONG: readonly unknown[] = [undefined, null, 1, {}, [], { messages: null }, { messages: [null] }, { messages: [{ author: "x", text: 1 }] }, Symbol("x"), () => "x"];
  const CALLS: Readonly<Record<string, (value: never) => unknown>> = { diagnose, requirements, compareNodes, explain, explainWord, redact, render: (value) => render(value, "text"), "restore of": (value) => restore("x", value), "restore from": (value) => restore(value, new Map()) };

  it.each(Object.entries(CALLS))("is one error that names it: %s", (_, call) => {
    for (const value of WRONG) expect(() => call(value as never)).toThrow(/\b(?:text|input|thread|report|map|code|word|rules|ruleset|source|target|messages|argument|before|after)\b/);
  });
});
