import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArgvList, parseCommand } from "../../../../src/grammar/command/index.js";
import type { Command, CommandOption, ExtensionUse } from "../../../../src/model/command.js";
import { printCommand } from "./print.js";
import { RECORDED_ARGV } from "./recorded-argv.js";

const nowhere = { start: 0, end: 0 };
const option = (name: string, value: fc.Arbitrary<string> | undefined): fc.Arbitrary<CommandOption> =>
  fc.record({ negated: fc.boolean(), value: value ?? fc.constant("") }).map(({ negated, value: text }) => ({ name, negated, span: nowhere, ...(value === undefined ? {} : { value: text }) }));
const use = (name: string, ...options: fc.Arbitrary<CommandOption>[]): fc.Arbitrary<ExtensionUse> => fc.tuple(...options).map((own) => ({ name, options: own, span: nowhere }));

const letters = (most: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[A-Za-z][\\w-]{0,${most - 1}}$`));
/** A lone `!` would be the next word's, for iptables too. */
const text = fc.stringMatching(/^[ -&(-~äß€]{1,40}$/).filter((value) => value !== "!");
const address = fc.tuple(fc.ipV4(), fc.nat(32)).map(([ip, bits]) => `${ip}/${bits}`);
const maybeNot = (value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(fc.boolean(), value).map(([not, word]) => (not ? `! ${word}` : word));
const ports = fc.array(fc.nat(65535), { minLength: 1, maxLength: 5 }).map((list) => list.join(","));

const match = fc.oneof(
  use("comment", option("--comment", text)),
  use("tcp", option("--dport", fc.nat(65535).map(String)), option("--tcp-flags", fc.constant("SYN,ACK SYN")), option("--syn", undefined)),
  use("multiport", option("--dports", ports)),
  use("recent", option("--set", undefined), option("--name", letters(10))),
  use("set", option("--match-set", fc.tuple(letters(20), fc.constantFrom("src", "dst,src")).map((pair) => pair.join(" ")))),
  use("string", option("--string", text), option("--algo", fc.constantFrom("bm", "kmp"))),
  use("conntrack", option("--ctstate", fc.constantFrom("NEW", "ESTABLISHED,RELATED"))),
);
const target = fc.oneof(
  use("ACCEPT"), letters(28).map((name) => ({ name, options: [], span: nowhere })),
  use("LOG", option("--log-prefix", text), option("--log-uid", undefined)),
  use("DNAT", option("--to-destination", fc.ipV4()), option("--random", undefined)),
  use("SET", option("--add-set", letters(10).map((name) => `${name} src`)), option("--exist", undefined)),
);

const ruleCommand: fc.Arbitrary<Command> = fc.record({
  program: fc.constantFrom("iptables", "ip6tables"),
  operation: fc.constantFrom("append", "insert", "delete", "check"),
  chain: letters(28),
  matches: fc.array(match, { maxLength: 5 }),
  target,
  goto: fc.boolean(),
  options: fc.subarray([{ name: "-n", negated: false, span: nowhere }, { name: "-w", value: "5", negated: false, span: nowhere }, { name: "--verbose", negated: false, span: nowhere }]),
  words: fc.constant([] as string[]), text: fc.constant(""), span: fc.constant(nowhere),
  extra: fc.record({
    variant: fc.constantFrom("legacy", "nft"), table: fc.constantFrom("nat", "filter", "mangle"), protocol: maybeNot(fc.constantFrom("tcp", "udp")), source: maybeNot(address), destination: maybeNot(address),
    inInterface: maybeNot(letters(15)), outInterface: maybeNot(letters(15)),
  }, { requiredKeys: [] }),
}).map(({ extra, ...command }) => ({ ...command, ...extra }));

const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "span" || key === "text" ? undefined : inner)));

describe("a printed command", () => {
  it("is read as what was printed, to its end", () => {
    fc.assert(fc.property(ruleCommand, (command) => {
      const printed = printCommand(command);
      const read = parseCommand(printed, 0);
      expect(bare(read)).toEqual(bare(command));
      expect(read!.text).toBe(printed);
    }), { numRuns: 400 });
  });

  it("is read at its place in a text, and its options' spans hold them", () => {
    fc.assert(fc.property(ruleCommand, (command) => {
      const printed = printCommand(command);
      const around = `# sudo ${printed}\nfoo`;
      const read = parseCommand(around, 7)!;
      expect(around.slice(read.span.start, read.span.end)).toBe(printed);
      for (const one of [...read.options, ...read.matches.flatMap(({ options }) => options), ...(read.target?.options ?? [])]) {
        const own = around.slice(one.span.start, one.span.end);
        expect(own.startsWith(one.negated ? `! ${one.name}` : one.name)).toBe(true);
      }
    }));
  });
});

const shellWord = (word: string): string => (/^[\w@%+=:,./!-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, "\\$&")}"`);

describe("commands recorded on real kernels", () => {
  it.each(RECORDED_ARGV.map((argv) => [argv.join(" "), argv] as const))("%s", (_, argv) => {
    const typed = argv.map(shellWord).join(" ");
    const asTyped = parseCommand(typed, 0);
    const asList = parseArgvList(`[${argv.map((word) => `'${word}'`).join(", ")}]`, 0);
    expect(asTyped?.text).toBe(typed);
    expect(bare(asList)).toEqual(bare(asTyped));
  });

  it("lose no argument: whatever was typed is somewhere in what was read", () => {
    for (const argv of RECORDED_ARGV) {
      const kept = JSON.stringify(parseCommand(argv.map(shellWord).join(" "), 0));
      for (const word of argv.slice(1)) if (/^[\w.:/,]{2,}$/.test(word) && !/^\d+$/.test(word)) expect(kept).toContain(word);
    }
  });
});
