import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf, partsOf } from "../../../src/edit/line.js";
import { readTyped } from "../../../src/grammar/command/typed.js";
import type { Mend } from "../../../src/model/refusal.js";
import { bends, runOf } from "../../helpers/growth.js";
import { readTicket } from "../../refusal/tables/read.js";
import type { Recorded } from "../../refusal/tables/record.js";

const recorded = JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as readonly Recorded[];

const PROGRAM = /^(?:\/usr\/sbin\/)?(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?$/;
const operationsOf = (mend: Mend): readonly string[] => mend.commands.flatMap((argv) => {
  const at = argv.findIndex((word) => PROGRAM.test(word));
  return at < 0 ? [] : [partsOf({ prefix: [], program: argv[at]!, words: argv.slice(at + 1) }).meaning.operation];
});

/** What a mend may not make of an operation. */
function lawProblems(typed: string, mends: readonly Mend[]): readonly string[] {
  const problems: string[] = [];
  for (const mend of mends) {
    const after = operationsOf(mend);
    if (typed === "delete" && after.some((operation) => operation === "append" || operation === "insert")) problems.push("a delete became an add");
    if (typed === "insert" && after.includes("append")) problems.push("an insert became an append");
    if (["append", "insert", "check", "list"].includes(typed) && after.some((operation) => ["delete", "flush", "delete-chain", "zero"].includes(operation))) problems.push("something is taken away");
    if (mend.commands.some((argv) => argv.length === 0 || argv.some((word) => [...word.matchAll(/<([A-Z_]+)>/g)].some(([, slot]) => mend.open?.[slot!] === undefined)))) problems.push("a placeholder");
  }
  return problems;
}

describe("mends", () => {
  it("of all recorded refusals keep the operation and what the command was run through", () => {
    for (const { id, ticket } of recorded) {
      const found = readTicket(ticket);
      const at = ticket.search(/(?<=^root@host:~# .{0,40})\b(?:ip6?tables|ebtables|arptables)/m);
      const typed = at < 0 ? undefined : readTyped(ticket, at);
      if (found === undefined || typed === undefined) continue;
      expect([id, ...lawProblems(partsOf(lineOf(typed)).meaning.operation, found.mends)]).toEqual([id]);
      for (const { commands } of found.mends) for (const argv of commands) expect(argv.slice(0, typed.prefix.length)).toEqual(typed.prefix.map(({ text }) => text));
    }
  });

  it("would be seen to break the law", () => {
    const mend = (...commands: readonly (readonly string[])[]): Mend => ({ intent: "", sure: "guess", commands });
    expect(lawProblems("delete", [mend(["iptables", "-A", "INPUT", "-j", "DROP"])])).toEqual(["a delete became an add"]);
    expect(lawProblems("insert", [mend(["sudo", "iptables", "-w", "5", "-A", "INPUT"])])).toEqual(["an insert became an append"]);
    expect(lawProblems("append", [mend(["iptables", "-F"])])).toEqual(["something is taken away"]);
  });

  const WORDS = ["-A", "-I", "-D", "-R", "-F", "-P", "-X", "INPUT", "FORWARD", "input", "web", "1", "5", "-t", "nat", "filtr", "-p", "tcp", "udp,tcp", "icmp", "!", "-s", "-d", "10.0.0.1", "10.0.0.0/33", "::1", "-i", "-o", "eth0", "--dport", "22,80", "80-90", "-m", "state", "conntrak", "multiport", "--state", "NEW", "-j", "ACCEPT", "drop", "DNAT", "LOG", "-dport", "–dport", "--to-destination", "--comment", "'a b'", "$X", "-M", "/tmp/x", "“a", "b”", "\u00a0"];
  const SAID = [
    "Bad argument `22'", "iptables v1.8.9 (nf_tables): unknown option \"--dport\"", "iptables: No chain/target/match by that name.", "iptables v1.8.9 (legacy): Couldn't load target `drop':No such file or directory", "iptables: Invalid argument. Run `dmesg' for more information.",
    "iptables v1.8.9 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT", "iptables v1.8.9 (nf_tables): invalid port/service `22,80' specified", "iptables: Index of insertion too big.", "iptables: Chain already exists.", "iptables v1.8.9 (nf_tables): multiple -p flags not allowed", "iptables v1.8.9 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain web",
    "iptables: Bad policy name. Run `dmesg' for more information.", "iptables: Bad rule (does a matching rule exist in that chain?).", "Another app is currently holding the xtables lock. Perhaps you want to use the -w option?",
  ];

  it("of any command keep the law, whatever the program said", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 16 }), fc.constantFrom(...SAID), (words, said) => {
      const ticket = `root@host:~# iptables ${words.join(" ")}\n${said}\nTry \`iptables -h' or 'iptables --help' for more information.\n`;
      const typed = readTyped(ticket, ticket.indexOf("iptables"))!;
      const found = readTicket(ticket);
      const operation = partsOf(lineOf(typed)).meaning.operation;
      const problems = lawProblems(operation, found?.mends ?? []);
      expect(problems.filter((problem) => operation !== "delete-chain" || problem === "a placeholder")).toEqual([]);
      for (const { commands } of found?.mends ?? []) {
        for (const argv of commands) {
          expect(argv.some((word) => /^(?:-M|--modprobe)/.test(word))).toBe(false);
          if (argv[0] !== "sh") expect(argv.join(" ")).not.toMatch(/[$`\p{Cc}\p{Cf}]/u);
        }
      }
    }), { numRuns: 1500 });
  });
});

describe("hostile text", () => {
  it("crashes nothing", () => {
    const piece = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("iptables ", "iptables-restore < x\n", "ipset add ", "ebtables -A ", "conntrack -L ", "sysctl -w ", "\n", "Bad argument `", "'", "ipset v7.17: ", "Error in line 3: ", "unknown option \"--", "line 2 failed", "*filter\n", "COMMIT", "root@h:~# ", "cat x\n", "\u0000", "\ud800", "-j "));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const found = readTicket(pieces.join(""));
      for (const { commands } of found?.mends ?? []) for (const argv of commands) for (const word of argv) expect(word).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }), { numRuns: 1000 });
  });

  it.each([
    ["one command of many words", runOf(
      "-s 10.0.0.1 ", "root@h:~# iptables -A INPUT ",
      "\niptables v1.8.9 (nf_tables): multiple -s flags not allowed\n",
    )],
    ["a list of many ports", runOf(
      "1,", "root@h:~# iptables -A INPUT -p tcp --dport ",
      "2 -j ACCEPT\niptables v1.8.9 (nf_tables): invalid port/service `1` specified\n",
    )],
    ["many programs in one line", runOf("iptables ", "", "\nBad argument `x'\n")],
    ["a shown file of many lines", runOf(
      "-A INPUT -p tcp --dprot 22 -j ACCPT\n", "root@h:~# cat r\n*filter\n",
      'root@h:~# iptables-restore < r\niptables-restore v1.8.9 (nf_tables): unknown option "--dprot"\nError occurred at line: 2\n',
    )],
    ["many quotes", runOf("“a ", "root@h:~# iptables -A INPUT ", "\nBad argument `a'\n")],
  ])("costs no more than its length: %s", (_what, make) => {
    expect(bends(readTicket, make, 192_000)).toBe(false);
  });
});
