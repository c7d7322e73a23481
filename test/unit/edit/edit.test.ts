import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit, applyEdits, type Edit } from "../../../src/edit/edit.js";
import { extentOf, lineOf, partNamed, partsOf, type Line } from "../../../src/edit/line.js";
import { checkOf, undoOf } from "../../../src/edit/rule.js";
import { argvOf } from "../../../src/edit/safe.js";
import { readTyped } from "../../../src/grammar/command/typed.js";

const line = (text: string): Line => lineOf(readTyped(text, text.search(/(?:\/[\w/]{1,20})?(?:ip6?|eb|arp)tables|ipset|conntrack/))!);
const edited = (text: string, ...edits: readonly Edit[]): string | undefined => {
  const found = applyEdits(line(text), edits);
  return found === undefined ? undefined : [...found.prefix, found.program, ...found.words].join(" ");
};

describe("edits", () => {
  const RULE = "sudo iptables -I INPUT 2 -s 203.0.113.7 -p tcp --dport 25 -j DROP";
  it.each<[string, Edit, string]>([
    ["words behind the program", { do: "behind-program", words: ["-w", "30"] }, "sudo iptables -w 30 -I INPUT 2 -s 203.0.113.7 -p tcp --dport 25 -j DROP"],
    ["words behind the chain and its number", { do: "behind-chain", words: ["-i", "eth0"] }, "sudo iptables -I INPUT 2 -i eth0 -s 203.0.113.7 -p tcp --dport 25 -j DROP"],
    ["another value", { do: "value", option: "--destination-port", to: "26" }, "sudo iptables -I INPUT 2 -s 203.0.113.7 -p tcp --dport 26 -j DROP"],
    ["another target", { do: "target", to: "REJECT" }, "sudo iptables -I INPUT 2 -s 203.0.113.7 -p tcp --dport 25 -j REJECT"],
    ["another table", { do: "table", to: "raw" }, "sudo iptables -t raw -I INPUT 2 -s 203.0.113.7 -p tcp --dport 25 -j DROP"],
    ["another chain", { do: "chain", to: "FORWARD" }, "sudo iptables -I FORWARD 2 -s 203.0.113.7 -p tcp --dport 25 -j DROP"],
    ["no number", { do: "number", to: undefined }, "sudo iptables -I INPUT -s 203.0.113.7 -p tcp --dport 25 -j DROP"],
    ["another family", { do: "program", to: "ip6tables" }, "sudo ip6tables -I INPUT 2 -s 203.0.113.7 -p tcp --dport 25 -j DROP"],
    ["a list of ports", { do: "multiport", option: "--dport", ports: "25,26" }, "sudo iptables -I INPUT 2 -s 203.0.113.7 -p tcp -m multiport --dports 25,26 -j DROP"],
    ["a turned match", { do: "negate", option: "-s" }, "sudo iptables -I INPUT 2 ! -s 203.0.113.7 -p tcp --dport 25 -j DROP"],
    ["an option before another", { do: "move-before", option: "-j", before: "-s" }, "sudo iptables -I INPUT 2 -j DROP -s 203.0.113.7 -p tcp --dport 25"],
    ["an option behind another", { do: "move-option", option: "-s", behind: "--dport" }, "sudo iptables -I INPUT 2 -p tcp --dport 25 -s 203.0.113.7 -j DROP"],
    ["an option gone, and it alone", { do: "remove-option", option: "-s" }, "sudo iptables -I INPUT 2 -p tcp --dport 25 -j DROP"],
  ])("make %s", (_what, edit, wanted) => expect(edited(RULE, edit)).toBe(wanted));

  it("keep a value's word where it stands in the option's", () => {
    expect(edited("iptables -A INPUT -ptpc --dport=80,443 -jACCEPT", { do: "value", option: "-p", to: "tcp" })).toBe("iptables -A INPUT -ptcp --dport=80,443 -jACCEPT");
    expect(edited("iptables -A INPUT -p tcp --dprot=80", { do: "rename-option", option: "--dprot", to: "--dport" })).toBe("iptables -A INPUT -p tcp --dport=80");
    expect(edited("/usr/sbin/iptables-legacy -t nta -A X", { do: "table", to: "nat" }, { do: "program", to: "ip6tables" })).toBe("/usr/sbin/ip6tables-legacy -t nat -A X");
  });

  it("are none where the line has no place for them", () => {
    for (const edit of [{ do: "value", option: "--sport", to: "1" }, { do: "replace-words", from: 5, to: 99, words: [] }, { do: "policy", to: "DROP" }, { do: "move-before", option: "-j", before: "-x" }] as const) {
      expect(edited("iptables -A INPUT -j DROP", edit)).toBeUndefined();
    }
  });

  /** The words that an edit names as those that go. */
  function named(from: Line, edit: Edit): readonly string[] {
    const { parts } = partsOf(from);
    const part = "option" in edit ? partNamed(parts, edit.option, "nth" in edit ? edit.nth : 0) : undefined;
    const words = (of: typeof part): readonly string[] => (of === undefined ? [] : from.words.slice(extentOf(of).from, extentOf(of).to + 1));
    const operation = parts.find(({ role }) => role === "operation"), target = parts.find(({ role }) => role === "target");
    const value = (of: typeof part, which: number): readonly string[] => (of?.values[which] === undefined ? [] : [from.words[of.values[which].at]!]);
    switch (edit.do) {
      case "value": return value(part, edit.which ?? 0);
      case "rename-option": return part === undefined ? [] : [from.words[part.at]!];
      case "negate": return edit.value === undefined ? [] : value(part, 0);
      case "replace-option": case "remove-option": case "multiport": return words(part);
      case "replace-words": return from.words.slice(edit.from, edit.to + 1);
      case "remove-match": return ["-m", "--match", edit.match, `-m${edit.match}`, `--match=${edit.match}`];
      case "table": return value(partNamed(parts, "-t"), 0);
      case "chain": return value(operation, 0);
      case "number": case "policy": return value(operation, 1);
      case "target": return value(target, 0);
      default: return [];
    }
  }
  const missing = (before: readonly string[], after: readonly string[]): readonly string[] => {
    const left = [...after];
    return before.filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };

  const WORDS = ["-A", "-I", "-D", "INPUT", "web", "3", "-t", "nat", "-p", "tcp", "!", "-s", "10.0.0.1", "--dport", "80,443", "--dport=22", "-ptcp", "-m", "state", "--state", "NEW", "-j", "DROP", "-jLOG", "--log-prefix", "a b", "-w", "foo", "--xx", "-i", "eth0"];
  const OPTIONS = ["-s", "-p", "-m", "-j", "--dport", "--state", "-t", "-i", "-w", "--xx", "--log-prefix"];
  const option = fc.constantFrom(...OPTIONS), some = fc.array(fc.constantFrom("-x1", "y2"), { maxLength: 2 }), nth = fc.constantFrom(0, 0, 1);
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ do: fc.constant("behind-program" as const), words: some }), fc.record({ do: fc.constant("append" as const), words: some }), fc.record({ do: fc.constant("behind-chain" as const), words: some }),
    fc.record({ do: fc.constantFrom("before-option" as const, "behind-option" as const, "replace-option" as const), option, nth, words: some }),
    fc.record({ do: fc.constantFrom("remove-option" as const, "move-option" as const, "negate" as const), option, nth }),
    fc.record({ do: fc.constant("move-option" as const), option, nth, behind: option }), fc.record({ do: fc.constant("move-before" as const), option, nth, before: option }),
    fc.record({ do: fc.constant("value" as const), option, nth, to: fc.constant("v9") }), fc.record({ do: fc.constant("rename-option" as const), option, nth, to: fc.constant("--fresh") }), fc.record({ do: fc.constant("negate" as const), option, nth, value: fc.constant("v9") }),
    fc.record({ do: fc.constantFrom("table" as const, "chain" as const, "number" as const, "target" as const, "policy" as const), to: fc.constant("v9") }),
    fc.record({ do: fc.constant("program" as const), to: fc.constant("ip6tables") }), fc.record({ do: fc.constant("multiport" as const), option, ports: fc.constant("1,2") }), fc.record({ do: fc.constant("remove-match" as const), match: fc.constant("state") }),
    fc.record({ do: fc.constant("replace-words" as const), from: fc.nat(8), to: fc.nat(8), words: some }),
  );

  it("lose no word but those that they name, and touch neither the prefix nor, unnamed, the operation", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }), anyEdit, (words, edit) => {
      const from: Line = { prefix: ["sudo"], program: "iptables", words };
      const to = applyEdit(from, edit);
      if (to === undefined) return;
      expect(missing(missing(from.words, to.words), named(from, edit))).toEqual([]);
      expect(to.prefix).toEqual(from.prefix);
      const operation = partsOf(from).parts.find(({ role }) => role === "operation");
      if (operation !== undefined && !named(from, edit).includes(from.words[operation.at]!)) expect(to.words).toContain(from.words[operation.at]!);
    }), { numRuns: 4000 });
  });

  it("would be seen to lose one: the law can fail", () => {
    const from = line("iptables -A INPUT -s 10.0.0.1 -j DROP");
    expect(missing(missing(from.words, ["-A", "INPUT", "-j", "DROP"]), named(from, { do: "target", to: "DROP" }))).toEqual(["-s", "10.0.0.1"]);
  });
});

describe("what may be printed", () => {
  it.each([
    ["iptables -A INPUT -s 10.0.0.1 -m comment --comment 'büro, 1. Stock' -j ACCEPT"],
    ["/usr/sbin/iptables-legacy -w 30 -t nat -I PREROUTING 1 -i eth+ -p tcp --dport 80 -j DNAT --to-destination 10.0.0.2:80"],
    ["ip6tables-restore --noflush /etc/iptables/rules.v6"],
    ["ipset create a hash:ip family inet6"],
  ])("is what administrators type: %s", (text) => expect(argvOf(line(text))).toBeDefined());

  it.each([
    ["a program of its own as modprobe", "iptables -M /tmp/evil -A INPUT -j ACCEPT"],
    ["the same in full", "iptables --modprobe=/tmp/evil -A INPUT -j ACCEPT"],
    ["the same cut short", "iptables --modp /tmp/evil -A INPUT -j ACCEPT"],
    ["what a shell expands", "iptables -A INPUT -s $(id) -j ACCEPT"],
    ["a variable", "iptables -A INPUT -s $IP -j ACCEPT"],
    ["a file to be written", "ebtables --atomic-file /etc/passwd -A INPUT -j DROP"],
    ["an object outside", "iptables -A INPUT -m bpf --object-pinned '/sys/fs/bpf/x y' -j DROP"],
    ["a stray word", "iptables -A INPUT -j ACCEPT foo"],
    ["an option for a name", "iptables -A -p -j ACCEPT"],
    ["an option for a file", "iptables-restore -c -- -x"],
  ])("is not %s", (_what, text) => expect(argvOf(line(text))).toBeUndefined());

  it.each(["\u001b[31m", "\u202e", "\u200b", "\u0000", "\ud800", "a\nb"])("has no character that is not seen: %j", (bad) => {
    expect(argvOf({ prefix: [], program: "iptables", words: ["-A", "INPUT", "-m", "comment", "--comment", `x${bad}y`, "-j", "DROP"] })).toBeUndefined();
    expect(argvOf({ prefix: [], program: "iptables", words: ["-A", `INPUT${bad}`, "-j", "DROP"] })).toBeUndefined();
  });

  it("has no path but those of programs, and no other program", () => {
    expect(argvOf(line("/tmp/iptables -L"))).toEqual(["iptables", "-L"]);
    expect(argvOf(line("/usr/local/sbin/iptables -L"))).toEqual(["/usr/local/sbin/iptables", "-L"]);
    expect(argvOf({ prefix: [], program: "rm", words: ["-rf", "/"] })).toBeUndefined();
    expect(argvOf({ prefix: ["sudo; rm"], program: "iptables", words: ["-L"] })).toBeUndefined();
  });
});

describe("a rule's check and undo", () => {
  it("ask for the rule, and take it back", () => {
    const rule = line("sudo iptables -t nat -I PREROUTING 2 -p tcp -j ACCEPT");
    expect(checkOf(rule)).toEqual(["sudo", "iptables", "-t", "nat", "-C", "PREROUTING", "-p", "tcp", "-j", "ACCEPT"]);
    expect(undoOf(rule)).toEqual(["sudo", "iptables", "-t", "nat", "-D", "PREROUTING", "-p", "tcp", "-j", "ACCEPT"]);
    expect(undoOf(line("iptables -N web"))).toEqual(["iptables", "-X", "web"]);
  });

  it("turn the question round for a rule that is to go", () => {
    expect(checkOf(line("iptables -D INPUT -s 10.0.0.1 -j DROP"))).toEqual(["sh", "-c", "! iptables -C INPUT -s 10.0.0.1 -j DROP"]);
    expect(checkOf(line("iptables -D INPUT 3"))).toBeUndefined();
    expect(undoOf(line("iptables -D INPUT -s 10.0.0.1 -j DROP"))).toBeUndefined();
  });

  it("of ebtables and arptables look for it as it is saved", () => {
    const [shell, option, script = ""] = checkOf(line("ebtables -t nat -A PREROUTING -p ip --ip-dst 192.0.2.9 -j ACCEPT")) ?? [];
    expect([shell, option]).toEqual(["sh", "-c"]);
    expect(script).toContain("ebtables -t nat -A whytables -p ip --ip-dst 192.0.2.9 -j ACCEPT; rule=$(ebtables-save | sed -n 's/^-A whytables /-A PREROUTING /p')");
    expect(script).toMatch(/-X whytables; test -n "\$rule" && ebtables-save \| grep -qxF -e "\$rule"$/);
    // The old one's own saving is another program's.
    expect(checkOf(line("ebtables-legacy -A INPUT -j DROP"))).toBeUndefined();
  });

  it("of a tracked connection name its addresses, of an element its new comment", () => {
    const entry = line("conntrack -I -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport 1024 --dport 80 --state ESTABLISHED -t 60");
    expect(checkOf(entry)?.join(" ")).toBe("conntrack -G -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport 1024 --dport 80");
    expect(undoOf(entry)?.join(" ")).toBe("conntrack -D -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport 1024 --dport 80");
    expect(undoOf(line("conntrack -D -p tcp -s 192.0.2.1 -d 192.0.2.2"))).toBeUndefined();
    expect(checkOf(line("ipset add allow 192.0.2.1 comment workshop -exist"))?.join(" ")).toContain("grep -qF -- 'comment \"workshop\"'");
    expect(checkOf(line("ipset add allow 192.0.2.1 -exist"))).toBeUndefined();
  });
});
