import { describe, expect, it } from "vitest";
import type { Mend, Refusal } from "../../../../src/model/refusal.js";
import { NFT_KINDS, nftRefusals, refusalOfNft } from "../../../../src/refusal/nft/index.js";
import { allCases, ticketOf } from "../../../refusal/case.js";
import { explained } from "../../../refusal/judge.js";

const of = (text: string): Refusal | undefined => {
  for (const refused of nftRefusals(text)) {
    const found = refusalOfNft(refused);
    if (found !== undefined) return found;
  }
  return undefined;
};
const CASES = allCases();
const told = new Map(CASES.map((one) => [one.name, explained(one)]));

/** Refusals whose texts do not tell the kind that they are labelled with. */
const UNTOLD = ["s-mark-hex", "s-file-else", "braces-unquoted", "file-table-typo"];

describe("the recorded refusals of nft", () => {
  it("are at least 150, and each was refused", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    expect(CASES.filter(({ said }) => said === undefined || said === "").map(({ name }) => name)).toEqual([]);
  });

  it("are told by their kind", () => {
    expect(CASES.filter(({ name, kind }) => told.get(name)?.kind !== kind).map(({ name }) => name).sort()).toEqual([...UNTOLD].sort());
  });

  it("are told otherwise where their words are others, so that this test can fail", () => {
    const wrong = CASES.filter((one) => explained({ ...one, said: one.said!.replace(/[a-z]/g, "x") })?.kind === one.kind);
    expect(wrong.length).toBeLessThan(CASES.length / 20);
  });

  it("mark words of the text", () => {
    for (const one of CASES) {
      const { wrong } = told.get(one.name) ?? {};
      const text = ticketOf(one);
      if (wrong !== undefined) expect(wrong.start >= 0 && wrong.end <= text.length && wrong.start < wrong.end, one.name).toBe(true);
    }
  });
});

describe("the kinds", () => {
  const byCode = new Map(NFT_KINDS.map((kind) => [kind.code, kind]));

  it("have one title and one cause each", () => {
    for (const field of ["code", "title", "cause"] as const) expect(new Set(NFT_KINDS.map((kind) => kind[field])).size, field).toBe(NFT_KINDS.length);
    expect(NFT_KINDS.filter(({ cause, title }) => !cause.endsWith(".") || title.endsWith(".") || /[^\x20-\x7e]/.test(cause + title)).map(({ code }) => code)).toEqual([]);
  });

  it("are those that are told, with the names that are told", () => {
    for (const [name, refusal] of told) {
      if (refusal === undefined) continue;
      expect(byCode.has(refusal.kind), `${name}: ${refusal.kind}`).toBe(true);
      expect(Object.keys(refusal.names).filter((key) => byCode.get(refusal.kind)?.names.includes(key) !== true), `${name} ${refusal.kind}`).toEqual([]);
    }
  });

  it("have a recorded refusal each, but for those that this machine cannot show", () => {
    const seen = new Set([...told.values()].map((refusal) => refusal?.kind));
    // Other kernels and versions, other users, drivers, a full kernel.
    expect(NFT_KINDS.filter(({ code }) => !seen.has(code)).map(({ code }) => code.slice(4)).sort()).toEqual([
      "batch-too-big", "cache-failed", "chain-type-missing", "inet-nat-old", "json-version", "not-allowed", "object-missing", "owner-flag", "refused", "twice", "unsupported", "user-namespace", "xt-compat",
    ]);
  });
});

const LEAK = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const PROGRAMS = ["nft", "sed", "env", "cp", "rm", "sh", "sudo", "doas", "modprobe", "iptables", "iptables-restore", "sysctl", "grep", "getent"];
const words = ({ commands, check, undo }: Mend): readonly (readonly string[])[] => [...commands, ...check ?? [], ...undo ?? []];

describe("mends", () => {
  const all = [...told].flatMap(([name, refusal]) => (refusal?.mends ?? []).map((mend) => ({ name, mend })));

  it("are many", () => {
    expect(all.length).toBeGreaterThan(400);
  });

  it("are command lines of known programs, without a letter that is not seen", () => {
    for (const { name, mend } of all) {
      for (const command of words(mend)) {
        expect(PROGRAMS, `${name}: ${command.join(" ")}`).toContain(command[0]);
        expect(command.filter((word) => LEAK.test(word) || word === ""), name).toEqual([]);
      }
    }
  });

  it("say what they take for granted, once each", () => {
    for (const refusal of told.values()) {
      const lines = (refusal?.mends ?? []).map(({ commands }) => JSON.stringify(commands));
      expect(new Set(lines).size).toBe(lines.length);
      for (const { intent } of refusal?.mends ?? []) expect(intent).toMatch(/^.{4,160}[^.]$/);
    }
  });

  it("take nothing away that was not typed to go", () => {
    for (const { name, mend } of all) {
      const typed = CASES.find((one) => one.name === name)!;
      const flat = mend.commands.map((command) => command.join(" ")).join("\n");
      if (!/\b(?:flush|clear)\b/.test(ticketOf(typed))) expect(flat, name).not.toMatch(/\bflush (?:ruleset|table|chain)\b/);
    }
  });

  it("copy a file before they change it, look before they load it", () => {
    for (const { name, mend } of all) {
      if (mend.file === undefined) continue;
      // What would harm others is looked for before anything is written.
      const copying = mend.commands.findIndex(([program]) => program === "cp");
      expect(mend.commands.slice(0, copying).every(([program, , line]) => program === "sh" && line!.startsWith("! {")), name).toBe(true);
      const copy = mend.commands[copying]!.at(-1)!.split("/").at(-1)!;
      expect(copy.startsWith(".") && copy.endsWith(".whytables"), name).toBe(true);
      const check = mend.commands.findIndex((command) => / nft (?:-\w+ )*-c /.test(` ${command.join(" ")} `)), load = mend.commands.length - 1;
      expect(check, name).toBeGreaterThan(0);
      expect(mend.commands[load]!.slice(0, 3).includes("nft"), name).toBe(true);
    }
  });
});

describe("one refusal of each way to tell", () => {
  const first = (text: string): readonly string[] => of(text)?.mends[0]?.commands.map((command) => command.join(" ")) ?? [];

  it("keeps every word that was typed", () => {
    const text = "# nft insert rule inet filter forward iifname \"eth0\" oifname \"eth1\" ip saddr 10.0.0.0/8 counter jump nosuch comment '\"why not\"'\n" +
      "Error: Could not process rule: No such file or directory\ninsert rule inet filter forward iifname eth0 oifname eth1 ip saddr 10.0.0.0/8 counter jump nosuch comment \"why not\"\n" +
      `${" ".repeat(91)}^^^^^^\n`;
    const line = "insert rule inet filter forward iifname eth0 oifname eth1 ip saddr 10.0.0.0/8 counter jump nosuch comment \"why not\"";
    expect(line.slice(91, 97)).toBe("nosuch");
    expect(first(text)).toEqual(["nft add chain inet filter nosuch", `nft ${line}`]);
  });

  it("prefers names that the text shows", () => {
    const text = "# nft list table inet filter\ntable inet filter {\n\tchain ssh_guard {\n\t}\n}\n# nft add rule inet filter input jump ssh_gaurd\n" +
      "Error: Could not process rule: No such file or directory\nadd rule inet filter input jump ssh_gaurd\n                                ^^^^^^^^^\n";
    expect(of(text)?.mends[0]).toMatchObject({ intent: "`ssh_guard` was meant", commands: [["nft", "add", "rule", "inet", "filter", "input", "jump", "ssh_guard"]] });
  });

  it("keeps what stood before the program, and its options", () => {
    const text = "user@host:~$ sudo nft -a add rule inet filter input tcp dprt 22 accept\nError: syntax error, unexpected string\nadd rule inet filter input tcp dprt 22 accept\n                               ^^^^\n";
    expect(first(text)).toEqual(["sudo nft -a add rule inet filter input tcp dport 22 accept"]);
  });

  it("takes the kernel's version for nat in inet", () => {
    const text = "# nft add chain inet nat post '{ type nat hook postrouting priority 100; }'\nError: Could not process rule: No such file or directory\nadd chain inet nat post { type nat hook postrouting priority 100; }\n                   ^^^^\n";
    const [refused] = nftRefusals(text, { kernel: "3.10.0-1160.el7" });
    expect(refusalOfNft(refused!)).toMatchObject({ kind: "nft/inet-nat-old", mends: [{ sure: "told" }] });
    const [newer] = nftRefusals(text, { kernel: "6.1.0" });
    expect(refusalOfNft(newer!)?.kind).not.toBe("nft/inet-nat-old");
  });

  it("sees a set's name that is too long for an old kernel where the whole command is marked", () => {
    const line = "add set ip t a_set_with_a_long_name { type ipv4_addr; }";
    const text = `# nft ${line.replace("{", "'{")}'\nError: Could not process rule: Numerical result out of range\n${line}\n${"^".repeat(line.length)}\n`;
    expect(of(text)).toMatchObject({ kind: "nft/name-too-long", names: { length: "22" } });
  });

  it.each([
    ["nft/owner-flag", "root@h:~# nft delete table inet firewalld\nError: Could not process rule: Operation not permitted\ndelete table inet firewalld\n                  ^^^^^^^^^\n"],
    ["nft/cache-failed", "# nft list ruleset\nnetlink: Error: cache initialization failed: Invalid argument\n"],
    ["nft/batch-too-big", "# nft -f /etc/big.nft\nnetlink: Error: Could not process rule: Message too long\n"],
    ["nft/xt-compat", "# nft -f /root/saved.nft\n/root/saved.nft:4:3-10: Error: unsupported xtables compat expression, use iptables-nft with this ruleset\n\t\txt match \"comment\"\n\t\t^^^^^^^^\n"],
    ["nft/json-version", "# nft -j -f r.json\ninternal:0:0-0: Error: Schema version 99 not supported, maximum supported version is 1\n"],
    ["nft/refused", "# nft -f /root/f.nft\n/root/f.nft:4:3-10: Error: Could not process rule: Resource temporarily unavailable\n\t\taccept\n\t\t^^^^^^\n"],
    ["nft/inet-nat-family", "# nft add rule inet n post snat to 10.0.0.1\nError: specify `snat ip' or 'snat ip6' in inet table to disambiguate\nadd rule inet n post snat to 10.0.0.1\n                     ^^^^\n"],
  ])("%s", (kind, text) => {
    expect(of(text)?.kind).toBe(kind);
  });
});
