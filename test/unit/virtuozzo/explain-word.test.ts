import { describe, expect, it } from "vitest";
import { explainWord } from "../../../src/index.js";
import { run } from "../../../src/cli/run.js";
import { MODES } from "../../../src/knowledge/modes.js";

describe("a word of the article", () => {
  it.each([
    ["disabled", "mode", "virtuozzo/netfilter-disabled"], ["stateless", "mode", "virtuozzo/conntrack-not-allowed"], ["Stateful", "mode", "virtuozzo/conntrack-not-allowed"], ["full", "mode", "virtuozzo/nat-not-allowed"],
    ["iptable_nat", "extension", "virtuozzo/nat-not-allowed"], ["ip_nat", "extension", "virtuozzo/nat-not-allowed"], ["nf_nat", "extension", "virtuozzo/nat-not-allowed"],
    ["ipt_state", "extension", "virtuozzo/conntrack-not-allowed"], ["xt_state", "extension", "virtuozzo/conntrack-not-allowed"], ["nf_state", "extension", "module/wrong-name"],
    ["ip_conntrack", "extension", "virtuozzo/conntrack-not-allowed"], ["nf_conntrack", "extension", "virtuozzo/conntrack-not-allowed"],
    ["ipt_MASQUERADE", "extension", "virtuozzo/nat-not-allowed"], ["-j REDIRECT", "extension", "virtuozzo/nat-not-allowed"], ["-m connlimit", "extension", "virtuozzo/conntrack-not-allowed"], ["limit", "extension", "virtuozzo/module-not-allowed"], ["-t nat", "extension", "virtuozzo/nat-not-allowed"],
    ["numiptent", "parameter", "virtuozzo/numiptent-exhausted"], ["--numiptent", "parameter", "virtuozzo/numiptent-exhausted"], ["--netfilter", "parameter", "virtuozzo/netfilter-set-globally"], ["NETFILTER", "parameter", "virtuozzo/netfilter-set-globally"],
    ["--iptables", "parameter", "virtuozzo/unknown-module-name"], ["IPTABLES_MODULES", "parameter", "virtuozzo/module-list-obsolete"], ["ip_conntrack_disable_ve0=1", "parameter", "virtuozzo/node-conntrack-off"],
    ["CSF", "firewall", "framework/csf-test-failed"], ["APF", "firewall", "module/built-in"], ["LFD", "firewall", "virtuozzo/forward-policy"],
    ["ip_tables: connlimit match: invalid size 24 != 32", "message", "virtuozzo/connlimit-size"],
    ["vzctl : Error: iptables-restore exited with 2", "message", "virtuozzo/nodes-differ-in-modules"],
    ["virtuozzo/nat-not-allowed", "cause", "virtuozzo/nat-not-allowed"],
  ])("%s is a %s and leads to %s", (word, kind, code) => {
    const found = explainWord(word);
    expect(found.kind).toBe(kind);
    expect(found.codes).toContain(code);
    expect(found.markdown.length).toBeGreaterThan(200);
  });

  it("tells what it needs, version by version", () => {
    for (const { mode } of MODES) {
      const { markdown } = explainWord(mode);
      expect(markdown).toContain(`prlctl set CTID --netfilter ${mode}`);
      expect(markdown).toContain(`vzctl set CTID --save --netfilter ${mode} --setmode restart`);
    }
    expect(explainWord("ipt_state").markdown).toMatch(/before that: .*`ip_conntrack`, `ipt_state`/);
    expect(explainWord("ipset").markdown).toContain("No netfilter mode gives it");
    expect(explainWord("numiptent").markdown).toContain("inferred");
  });

  it.each(["nf_conntrack_ftp", "ip_set", "xt_recent"])("%s, a module that exists, is not called invented", (word) => {
    expect(explainWord(word).markdown).not.toContain("No kernel has a module");
  });

  it("that nobody knows is refused with what is near", () => {
    expect(() => explainWord("statefull")).toThrow("did you mean stateful?");
    expect(() => explainWord("blah")).toThrow(new TypeError("\"blah\" is not known"));
    expect(() => explainWord("x".repeat(100_000))).toThrow(TypeError);
    expect(() => explainWord(7 as never)).toThrow(new TypeError("word must be a string"));
  });

  it("may be several words on the command line", () => {
    const said: string[] = [], wrong: string[] = [];
    const io = { out: (text: string) => { said.push(text); }, err: (text: string) => { wrong.push(text); }, read: () => "" } as never;
    expect(run(["explain", "iptables:", "Unknown", "error", "4294967295"], io)).toBe(0);
    expect(said.join("")).toContain("iptables/unknown-error");
    expect(run(["explain", "nonsense-word"], io)).toBe(2);
    expect(wrong.join("")).toContain("is not known");
  });
});
