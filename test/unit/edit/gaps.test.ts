import { expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { withGapsFilled } from "../../../src/edit/gaps.js";

const filled = (...words: readonly string[]): string => withGapsFilled({ prefix: [], program: "iptables", words }).words.join(" ");

it("puts a word where a value is missing, and nowhere else", () => {
  expect(filled("-A", "INPUT", "-s", "", "-j", "DROP")).toBe("-A INPUT -s 0 -j DROP");
  expect(filled("-A", "INPUT", "-p", "tcp", "--dport", "-j", "DROP")).toBe("-A INPUT -p tcp --dport 0 -j DROP");
  expect(filled("-A", "INPUT", "-s", "192.0.2.1", "-j", "DROP")).toBe("-A INPUT -s 192.0.2.1 -j DROP");
});

const first = (text: string): string | undefined => diagnose(text).diagnoses[0]?.remedies[0]?.commands[0]?.argv.join(" ");

it("is how a rule with a gap is typed again, with the option that was taken for the value still there", () => {
  expect(first("# iptables -A INPUT -s '' -j DROP\niptables v1.8.9 (legacy): host/network `' not found\n")).toBe("iptables -A INPUT -s <VALUE> -j DROP");
  expect(first("# iptables -A INPUT -p tcp --dport -j DROP\niptables v1.8.9 (legacy): invalid port/service `-j' specified\n")).toBe("iptables -A INPUT -p tcp --dport <VALUE> -j DROP");
});

it("lets no line through that is not safe to print besides", () => {
  expect(first("# iptables -A INPUT -s '' -j DROP $(id)\niptables v1.8.9 (legacy): host/network `' not found\n") ?? "").not.toContain("id");
});
