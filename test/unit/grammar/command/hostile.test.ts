import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArgvList, parseCommand } from "../../../../src/grammar/command/index.js";

const MEGABYTE = 1_000_000;
const HEADS = ["iptables -A INPUT ", "nft add rule x { ", "iptables-restore < ", "modprobe ", "iptables -A INPUT -m comment --comment \"", "iptables -A X $("];

describe("hostile text", () => {
  it.each(["(", "\\", "'", '"', "`", "$", "$(", "${", "<", "[", "{ ", " ' ", " a' ", "! ", "-", "--", " -m", ":", ". ", "a ", "'a", "\\\n", "\n", "\t", "-A ", "--comment=' "])("of one million %j costs no more than its first 4096 characters", (piece) => {
    const tail = piece.repeat(MEGABYTE / piece.length);
    for (const head of HEADS) {
      const text = head + tail;
      const begin = performance.now();
      const command = parseCommand(text, 0);
      const took = performance.now() - begin;
      // A guard against hanging, no measure: what is quadratic here takes minutes.
      expect(took).toBeLessThan(5_000);
      expect(command?.span.end ?? 0).toBeLessThanOrEqual(4096);
      expect((command?.words.length ?? 0)).toBeLessThanOrEqual(400);
    }
  });

  it("never throws, and a command's span lies in the text and holds its text", () => {
    const pieces = fc.constantFrom("iptables", " ", "-A", "INPUT", "'", '"', "`", "\\", "$(", ")", "${x}", "!", "--dport", "-m", "tcp", "\n", ":", "|", "<", "{", "}", ";", "--", "-p", "ä", "=", ",", "[", "]");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")), fc.constantFrom("iptables ", "nft ", "iptables-restore ", "modprobe ", "ebtables -A ", "vzctl set "), fc.nat(3), (tail, head, before) => {
      const text = "#".repeat(before) + head + tail;
      const command = parseCommand(text, before);
      parseArgvList(text, before);
      if (command !== undefined) expect(text.slice(command.span.start, command.span.end)).toBe(command.text);
    }), { numRuns: 2000 });
  });
});
