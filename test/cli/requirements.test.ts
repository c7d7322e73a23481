import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

function ran(args: readonly string[], files: Readonly<Record<string, string>>) {
  let out = "", err = "";
  const io: Io = { read: (file) => files[file] ?? "", out: (text) => { out += text; }, err: (text) => { err += text; }, colour: false, width: 80, terminal: false };
  return { status: run(args, io), out, err };
}

const BEFORE = "*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n";
const AFTER = "*filter\n:INPUT DROP [0:0]\n-A INPUT -i lo -j ACCEPT\n-A INPUT -m state --state ESTABLISHED -j ACCEPT\nCOMMIT\n";

describe("whytables requirements", () => {
  it.each([
    ["nothing", ""],
    ["junk", "hello\nworld\n"],
    ["comments", "# iptables is our firewall\n# see the wiki\n"],
    ["a list of modules", "Module                  Size  Used by\nxt_state 1 1\n"],
    ["commands that were commented out", "#iptables -A INPUT -j DROP\n"],
  ])("%s: no mode, and status 2", (_, text) => {
    const { status, out } = ran(["requirements", "a"], { a: text });
    expect(status).toBe(2);
    expect(out).not.toMatch(/Smallest (?:netfilter )?mode: (?:disabled|stateless|stateful|full)/);
  });

  it("a rule that was read is status 1, and has a mode", () => {
    const { status, out } = ran(["requirements", "a"], { a: AFTER });
    expect(status).toBe(1);
    expect(out).toContain("stateful");
  });

  it("what was not read comes before the mode", () => {
    const { out } = ran(["requirements", "a"], { a: `${AFTER}gibberish -A -j\n` });
    expect(out.indexOf("gibberish")).toBeGreaterThanOrEqual(0);
    expect(out.indexOf("gibberish")).toBeLessThan(out.indexOf("stateful"));
  });
});

describe("whytables requirements --diff", () => {
  it("names rules, policies, mode and numiptent that differ", () => {
    const { status, out } = ran(["requirements", "a", "--diff", "b"], { a: BEFORE, b: AFTER });
    expect(status).toBe(1);
    for (const words of ["--dport 22", "--state ESTABLISHED", "DROP", "stateless", "stateful"]) expect(out).toContain(words);
  });

  it("is status 0 where nothing differs, whatever form it comes in", () => {
    const typed = "iptables -A INPUT -i lo -j ACCEPT\niptables -A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\n";
    expect(ran(["requirements", "a", "--diff", "b"], { a: BEFORE, b: BEFORE }).status).toBe(0);
    expect(JSON.parse(ran(["requirements", "a", "--diff", "b", "--json"], { a: BEFORE, b: typed }).out)).toMatchObject({ onlyBefore: [], onlyAfter: [] });
  });
});

describe("whytables compare", () => {
  const LSMOD = "Module                  Size  Used by\nip_tables              18119  1 iptable_filter\niptable_filter          2937  8\nx_tables               22461  2 ip_tables,iptable_filter\n";
  it("is status 1 where the rules need what neither node has loaded, or a setting does not suffice", () => {
    const rules = "*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -j REDIRECT --to-ports 80\nCOMMIT\n";
    expect(ran(["compare", "a", "b"], { a: LSMOD, b: LSMOD }).status).toBe(0);
    expect(ran(["compare", "a", "b", "--rules", "r"], { a: LSMOD, b: LSMOD, r: rules }).status).toBe(1);
    expect(ran(["compare", "a", "b"], { a: `${LSMOD}NUMIPTENT="100"\n`, b: `${LSMOD}NUMIPTENT="50"\n` }).status).toBe(1);
  });
});
