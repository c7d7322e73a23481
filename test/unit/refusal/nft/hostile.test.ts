import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mend, Refusal } from "../../../../src/model/refusal.js";
import { nftRefusals, refusalOfNft } from "../../../../src/refusal/nft/index.js";
import { isLanguage, isName, isNamedRulesFile, isRulesFile, isShellSafe } from "../../../../src/refusal/nft/mend/shapes.js";
import { bends, runOf } from "../../../helpers/growth.js";
import { allCases, ticketOf } from "../../../refusal/case.js";

const all = (text: string): readonly Refusal[] => nftRefusals(text).flatMap((refused) => refusalOfNft(refused) ?? []);
const commandsOf = ({ commands, check, undo }: Mend): readonly (readonly string[])[] => [...commands, ...check ?? [], ...undo ?? []];
const commands = (text: string): readonly (readonly string[])[] => all(text).flatMap(({ mends }) => mends.flatMap(commandsOf));
const scripts = (text: string): readonly string[] => commands(text).filter(([program]) => program === "sh").map((command) => command.at(-1)!);

/** What nft prints for a rule that names something that is not there. */
const missing = (rule: string, word: string, typed = `nft ${rule}`): string =>
  `# ${typed}\nError: Could not process rule: No such file or directory\n${rule}\n${" ".repeat(Math.max(0, rule.indexOf(word)))}${"^".repeat(word.length)}\n`;

describe("shapes", () => {
  it.each(["input", "ssh_guard", "a.b/c-d", "_x"])("%s is a name", (word) => expect(isName(word)).toBe(true));
  it.each(["", "-x", "a b", "$(id)", "a;b", "a'b", "a\nb", "../x", "a`b", "x".repeat(300), "é"])("%j is none", (word) => expect(isName(word)).toBe(false));

  it.each(["add rule ip t c accept comment \"include me\"", "add table t"])("%s may go into a command", (line) => expect(isLanguage(line)).toBe(true));
  it.each(["", "include \"/etc/shadow\"", "add table t; include \"/x\"", "add\u0000 table", "a\u202eb", "x\ny", "x".repeat(2001)])("%j may not", (line) => expect(isLanguage(line)).toBe(false));

  it.each(["/etc/nftables.conf", "/etc/nftables.d/web.nft", "rules.nft", "/root/fw.sh", "./a/b.conf"])("%s may be edited", (path) => expect(isRulesFile(path)).toBe(true));
  it.each(["/etc/passwd", "/etc/shadow", "/etc/sudoers.d/x", "/etc/ssh/sshd_config", "/proc/self/mem", "/dev/sda", "/usr/bin/nft", "/etc/../etc/passwd", "-rf", "a b", "x'y", "/etc/cron.d/nft", "/lib/systemd/system/nft.service", "x\ny"])(
    "%j may not", (path) => expect(isRulesFile(path)).toBe(false));
  it("a file that no command names has a rule file's name", () => {
    expect(isNamedRulesFile("/etc/nftables.conf")).toBe(true);
    expect(isNamedRulesFile("/etc/my.conf")).toBe(false);
  });

  it.each(["a'b", "a`b", "$(x)", "a\nb"])("%j ends no quote of a script", (words) => expect(isShellSafe(words)).toBe(false));
});

describe("typed words that mean harm", () => {
  it.each(["$(reboot)", "`reboot`", "x;reboot", "x'reboot'", "x|reboot", "-f", "x\u001b[2J"])("a chain called %j goes into no script", (name) => {
    expect(scripts(missing(`add rule inet t c jump ${name}`, name)).join("\n")).not.toContain("reboot");
    for (const command of commands(missing(`add rule inet t c jump ${name}`, name))) {
      // Whole words of an argument array are no shell's.
      expect(command.slice(1).some((word) => word.startsWith("-f") && command[0] === "nft" && !command.includes("-c"))).toBe(false);
      expect(command.join("")).not.toContain("\u001b");
    }
  });

  it("a rule that is to be deleted by its words goes into a script only where no word ends the quote", () => {
    const line = "delete rule inet t c comment \"'; reboot; '\"";
    const text = `# nft ${line}\nError: syntax error, unexpected comment, expecting handle\n${line}\n                     ^^^^^^^\n`;
    expect(scripts(text).join("\n")).not.toContain("reboot");
  });

  it("a file of the system's own is not edited, whatever the message says", () => {
    const text = (path: string): string => `# nft -f ${path}\n${path}:1:5-8: Error: syntax error, unexpected string\ntcp dprt 22 accept\n    ^^^^\n`;
    for (const path of ["/etc/passwd", "/etc/shadow", "/etc/sudoers", "/dev/sda", "/etc/nftables.conf;reboot", "/etc/$(reboot)"]) expect(commands(text(path)), path).toEqual([]);
    expect(commands(text("/etc/nftables.conf")).length).toBeGreaterThan(3);
  });

  it("a file that nothing loads is not edited, but for one that is called like a rule file", () => {
    const text = (path: string): string => `${path}:1:5-8: Error: syntax error, unexpected string\ntcp dprt 22 accept\n    ^^^^\n`;
    expect(commands(text("/home/u/notes.txt"))).toEqual([]);
    expect(commands(text("/etc/nftables.conf")).length).toBeGreaterThan(0);
  });

  it("no mend makes nft read another file", () => {
    const lines = ["include \"/etc/shadow\"; tcp dprt 22", "add rule t c tcp dprt 22; include \"/etc/shadow\""];
    for (const line of lines) {
      const text = `# nft -f /etc/nftables.conf\n/etc/nftables.conf:3:1-${line.length}: Error: syntax error, unexpected string\n${line}\n${" ".repeat(line.indexOf("dprt"))}^^^^\n`;
      expect(commands(text).flat().join("\n")).not.toContain("/etc/shadow");
      expect(commands(text.replace("-f /etc/nftables.conf", line).replace(/^\/etc[^:]*:\d+:[\d-]+: /m, "")).flat().join("\n")).not.toContain("/etc/shadow");
    }
  });

  it("keeps a copy where no include with a star takes it in", () => {
    const text = "# nft -f /etc/nftables.d/a.nft\n/etc/nftables.d/a.nft:1:5-8: Error: syntax error, unexpected string\ntcp dprt 22 accept\n    ^^^^\n";
    expect(commands(text)[0]).toEqual(["cp", "-p", "/etc/nftables.d/a.nft", "/etc/nftables.d/.a.nft.whytables"]);
  });
});

describe("what is left unread", () => {
  it.each([
    ["a declaration without a name", "add chain { type filter hook input priority 0; }", "File exists"], ["a set without a name", "add set { type ipv4_addr; }", "File exists"],
    ["a set without a block", "add set inet t s", "File exists"], ["a chain that cannot be made", "add chain { type filter hook input priority 0; }", "Operation not supported"],
  ])("%s ends no answer", (_, line, error) => {
    const text = `# nft '${line}'\nError: Could not process rule: ${error}\n${line}\n${"^".repeat(line.length)}\n`;
    expect(() => all(text)).not.toThrow();
  });

  it.each(["add rule inet f i ip saddr @minclude \"/etc/shadow\"acs accept", "-t filter -A INPUT -j include \"/etc/shadow\"DROP"])("words that name a file get no mend: %s", (line) => {
    expect(commands(`# nft ${line}\nError: syntax error, options must be specified before commands\nnft ${line}\n    ^^\n`).flat().join(" ")).not.toContain("/etc/shadow");
  });
});

describe("any ticket", () => {
  const CASES = allCases().filter((_, index) => index % 7 === 0).map(ticketOf);
  const evil = fc.constantFrom("'", "\"", "`", "$(id)", ";", "|", "\n", "\\", "{", "}", "include \"/etc/shadow\"", "\u0000", "\u001b[31m", "\u202e", "../..", "-f /etc/passwd", "^^^^", "~~~", ">", "@", "%s", "&&", "<script>");
  const damaged = fc.tuple(fc.constantFrom(...CASES), fc.array(fc.tuple(fc.nat(400), evil), { maxLength: 6 })).map(([text, cuts]) =>
    cuts.reduce((one, [at, word]) => one.slice(0, at % (one.length + 1)) + word + one.slice(at % (one.length + 1)), text));

  it("is answered without an error, with words that no terminal and no shell minds", () => {
    fc.assert(fc.property(damaged, (text) => {
      for (const command of commands(text)) {
        for (const word of command) expect(word).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        expect(command.slice(1).join(" ")).not.toContain("/etc/shadow");
        if (command[0] === "sh") {
          // Every quote of a script is closed by its own hand: nothing typed holds one.
          expect((command[2]!.match(/'/g) ?? []).length % 2).toBe(0);
          expect(command[2]).not.toMatch(/\$\(id\)|`/);
        }
      }
    }), { numRuns: 400 });
  });

  it.each([
    ["messages", runOf("Error: syntax error, unexpected string\nadd rule t c tcp dprt 22\n             ^^^^\n")],
    ["marks", (size: number) => `Error: No such file or directory\n${runOf("add ")(size / 2)}\n${runOf("^~")(size / 2)}\n`],
    ["one line", runOf("syntax error, ", "Error: ")],
    ["a rule", (size: number) => {
      const rule = runOf("ip saddr 10.0.0.1 ")(size / 2);
      return `# nft ${rule}\nError: syntax error, unexpected string\n${rule}\n^\n`;
    }],
    ["tables", runOf("table ip t {\n", "", "Error: File exists\nadd table t\n          ^\n")],
    ["commands", runOf("# nft add table t; nft add table u\n", "", "Error: File exists\nadd table t\n          ^\n")],
    ["blanks", runOf(" ", "Error:", "x\n")], ["colons", runOf("a:1:1-2: ", "", "Error: x\n")],
  ])("of a hostile shape costs no more than its length: %s", (_, make) => {
    expect(bends(all, make, 192_000)).toBe(false);
  }, 30_000);
});
