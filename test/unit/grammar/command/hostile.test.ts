import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArgvList, parseCommand } from "../../../../src/grammar/command/index.js";
import { bends, runOf } from "../../../helpers/growth.js";

const MEGABYTE = 1_000_000;
const HEADS = ["iptables -A INPUT ", "nft add rule x { ", "iptables-restore < ", "modprobe ", "iptables -A INPUT -m comment --comment \"", "iptables -A X $("];

describe("hostile text", () => {
  it.each(["(", "\\", "'", '"', "`", "$", "$(", "${", "<", "[", "{ ", " ' ", " a' ", "! ", "-", "--", " -m", ":", ". ", "a ", "'a", "\\\n", "\n", "\t", "-A ", "--comment=' "])("of one million %j costs no more than its first 4096 characters", (piece) => {
    for (const head of HEADS) {
      expect(bends((text) => parseCommand(text, 0), runOf(piece, head), 768_000)).toBe(false);
      const command = parseCommand(runOf(piece, head)(MEGABYTE), 0);
      expect(command?.span.end ?? 0).toBeLessThanOrEqual(4096);
      expect((command?.words.length ?? 0)).toBeLessThanOrEqual(400);
    }
  });

  it.each(["(", "$(", "<", " ' ", "--", "\\\n", "-"])("of %j is read no further, however much is left", (piece) => {
    // Read more often as it is longer: a reader that goes on to the end bends.
    const often = (text: string): void => { for (let at = 0; at < text.length; at += 1000) parseCommand(text, 0); };
    for (const head of HEADS) expect(bends(often, runOf(piece, head), 192_000)).toBe(false);
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
