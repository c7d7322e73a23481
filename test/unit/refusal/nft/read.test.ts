import { describe, expect, it } from "vitest";
import { nftRefusals } from "../../../../src/refusal/nft/index.js";
import { furtherOf } from "../../../../src/refusal/nft/read/refused.js";
import { typedOnLine } from "../../../../src/refusal/nft/read/typed.js";
import { worldOf } from "../../../../src/refusal/nft/read/world.js";

const only = (text: string) => {
  const all = nftRefusals(text);
  expect(all).toHaveLength(1);
  return all[0]!;
};
const underlined = (text: string): readonly string[] => {
  const { line, marks } = only(text);
  return marks.map(({ start, end }) => line!.slice(start, end));
};

const COMMAND = `root@host:~# nft add rule inet filter input ip saddr @bans drop
Error: No such file or directory
add rule inet filter input ip saddr @bans drop
                                    ^^^^^
`;

describe("a message of nft", () => {
  it("is read with the line printed again, the mark and the command above", () => {
    const refused = only(COMMAND);
    expect(refused).toMatchObject({ says: "No such file or directory", errno: "ENOENT", line: "add rule inet filter input ip saddr @bans drop", typed: { language: "add rule inet filter input ip saddr @bans drop" } });
    expect(underlined(COMMAND)).toEqual(["@bans"]);
    expect(COMMAND.slice(refused.message.start, refused.message.end)).toBe("No such file or directory");
    expect(COMMAND.slice(refused.lineAt).startsWith("add rule")).toBe(true);
  });

  it("has both kinds of marks", () => {
    const text = "Error: conflicting intervals specified\nadd element ip t s { 10.0.0.0/8, 10.1.0.0/16 }\n                     ~~~~~~~~~~  ^^^^^^^^^^^\n";
    expect(underlined(text)).toEqual(["10.0.0.0/8", "10.1.0.0/16"]);
    expect(only(text).marks.map(({ main }) => main)).toEqual([false, true]);
  });

  it("of a file has its place, and the files that include it", () => {
    const text = "$ sudo nft -f /etc/nftables.conf\nIn file included from /etc/nftables.conf:3:1-30:\n/etc/nftables.d/web.nft:7:9-12: Error: syntax error, unexpected string\n\t\ttcp dprt 22 accept\n\t\t    ^^^^\n";
    const refused = only(text);
    expect(refused).toMatchObject({ file: { path: "/etc/nftables.d/web.nft", line: 7, column: 9 }, included: ["/etc/nftables.conf"], typed: { file: "/etc/nftables.conf", before: ["sudo"] } });
    expect(underlined(text)).toEqual(["dprt"]);
  });

  it("is read in a log", () => {
    const head = "Jan 02 10:00:00 host nft[812]: ";
    const text = ["/etc/nftables.conf:8:20-25: Error: syntax error, unexpected accept, expecting comma or '}'", "\t\ttcp dport { ssh, accept", "\t\t                 ^^^^^^"].map((line) => head + line).join("\n");
    expect(only(text)).toMatchObject({ says: "syntax error, unexpected accept, expecting comma or '}'", line: "\t\ttcp dport { ssh, accept", file: { line: 8 } });
    expect(underlined(text)).toEqual(["accept"]);
  });

  it("is read in a quotation", () => {
    const quoted = COMMAND.split("\n").map((line) => `> ${line}`).join("\n");
    expect(underlined(quoted)).toEqual(["@bans"]);
    expect(only(quoted).typed?.language).toContain("@bans");
  });

  it("of versions before 0.9.4 has the command line for a file", () => {
    const text = "# nft add rule filter input tcp dport 22 accept\n<cmdline>:1:1-44: Error: Could not process rule: No such file or directory\nadd rule filter input tcp dport 22 accept\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n";
    expect(only(text)).toMatchObject({ errno: "ENOENT", line: "add rule filter input tcp dport 22 accept" });
    expect(only(text).file).toBeUndefined();
  });

  it("counts bytes where letters take several", () => {
    const text = "/root/f.nft:4:11-11: Error: syntax error, unexpected junk\n\t\tiifname “lo” accept\n\t\t        ^\n";
    expect(underlined(text)).toEqual(["“"]);
  });

  it("is read with the line ends of Windows", () => {
    expect(underlined(COMMAND.replaceAll("\n", "\r\n"))).toEqual(["@bans"]);
  });

  it.each([
    ["nft: invalid option -- 'x'"], ["Operation not permitted (you must be root)"], ["input in flex scanner failed"], ["-bash: syntax error near unexpected token `}'"], ["netlink: Error: set is not a map"],
    ["internal:0:0-0: Error: Could not open file \"/x.nft\": No such file or directory"], ["/bin/bash: line 1: 12 Segmentation fault      nft add rule ip t c vmap @s"],
  ])("without a line of its own is one too: %s", (says) => {
    expect(only(`# nft list ruleset\n${says}\n`).line).toBeUndefined();
  });

  it.each(["The Error: is not mine", "see /etc/nftables.conf:3 for it", "Error in nft", ""])("is not %j", (text) => {
    expect(nftRefusals(text)).toEqual([]);
  });

  it("leaves further messages of the same file to be asked for", () => {
    const row = (line: number, word: string): string => `/root/f.nft:${line}:7-10: Error: syntax error, unexpected string\n\t\ttcp ${word} 22\n\t\t    ^^^^\n`;
    const text = `# nft -f /root/f.nft\n${row(3, "dprt")}${row(4, "sprt")}# nft -f /root/g.nft\n${row(5, "dort")}`;
    const [one] = nftRefusals(text);
    expect(furtherOf(one!).map(({ file }) => file?.line)).toEqual([4]);
  });
});

describe("a typed command", () => {
  const typed = (line: string) => typedOnLine(line, line.length);

  it.each([
    ["root@host:~# nft add table t", "add table t"], ["nft add table t", "add table t"], ["$ sudo -n nft -a list table 'ip' \"t\"", "list table ip t"], ["+ /usr/sbin/nft list ruleset", "list ruleset"],
    ["# nft add chain ip t c '{ type filter hook input priority 0; }'", "add chain ip t c { type filter hook input priority 0; }"], ["# nft list ruleset > /tmp/x", "list ruleset"], ["# cd /x && nft flush ruleset; ls", "flush ruleset"],
  ])("%s", (line, language) => {
    expect(typed(line).map((one) => one.language)).toEqual([language]);
  });

  it("has its options, its file, and what ended it", () => {
    expect(typed("# nft -c -I /etc -f /etc/n.nft")).toMatchObject([{ file: "/etc/n.nft", language: "" }]);
    expect(typed("# nft -jf r.json")).toMatchObject([{ file: "r.json" }]);
    expect(typed("# echo x | nft -f -")).toMatchObject([{ file: "-", piped: true }]);
    expect(typed("# nft add table a; nft add table b")).toMatchObject([{ after: ";" }, { after: "" }]);
  });

  it.each(["I use nft since Debian 10", "the nft command fails", "install nftables", "nftables.service failed"])("is not: %s", (line) => {
    expect(typed(line).filter(({ language }) => !/^(?:since|command)/.test(language))).toEqual([]);
  });
});

describe("what a text shows of tables", () => {
  const text = `# nft add set ip t s '{ type ipv4_addr; flags timeout; }'
# nft -a list table inet filter
table inet filter { # handle 3
	chain input { # handle 1
		type filter hook input priority filter; policy drop;
		iifname "eth0" jump guard # handle 4
	}
	chain guard { # handle 2
	}
	set bans {
		type ipv4_addr
		elements = { 192.0.2.1 }
	}
}
# nft add chain inet filter later
`;

  it("has tables, chains with their hooks, rules with their handles, sets, interfaces", () => {
    const { tables, interfaces } = worldOf(text);
    const table = tables.find(({ name }) => name === "filter");
    expect(table).toMatchObject({ family: "inet", chains: [{ name: "input", type: "filter", hook: "input", rules: [{ handle: "4" }] }, { name: "guard" }, { name: "later" }], sets: [{ name: "bans", type: "ipv4_addr" }] });
    expect(tables.find(({ name }) => name === "t")?.sets).toMatchObject([{ name: "s", flags: ["timeout"] }]);
    expect(interfaces).toContain("eth0");
  });

  it("knows nothing of what was typed later", () => {
    expect(worldOf(text, text.indexOf("# nft add chain")).tables.flatMap(({ chains }) => chains.map(({ name }) => name))).not.toContain("later");
  });
});
