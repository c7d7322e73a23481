import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { feltHigh } from "../../helpers/felt-high.js";

const first = (text: string): string => diagnose(text).diagnoses[0]?.code ?? "none";
const all = (text: string): readonly string[] => diagnose(text).diagnoses.map(({ code }) => code);

describe("the same words, told apart by the command", () => {
  it.each([
    ["a chain that nobody made", "# iptables -A web -j DROP\niptables: No chain/target/match by that name.", "object/chain-missing"],
    ["a policy for a chain that is not built in", "# iptables -P web DROP\niptables: Bad built-in chain name.", "object/builtin-chain-protected"],
    ["an error of deletion of a built-in chain", "# iptables -X OUTPUT\niptables: Invalid argument. Run `dmesg' for more information.", "object/builtin-chain-protected"],
    ["a misspelt verdict", "# iptables -A INPUT -j DORP\niptables v1.8.9 (nf_tables): Chain 'DORP' does not exist", "syntax/unknown-target"],
    ["a chain in the place of a verdict", "# iptables -A INPUT -j sshguard\niptables v1.8.9 (nf_tables): Chain 'sshguard' does not exist", "object/chain-missing"],
  ])("%s", (_, text, code) => { expect(first(text)).toBe(code); });

  it("does not take a chain for missing that the text makes", () => {
    expect(all("# iptables -N web\n# iptables -A web -m recent --set -j DROP\niptables: No chain/target/match by that name.")).not.toContain("object/chain-missing");
  });

  it("does not take an option for misspelt whose match was named", () => {
    expect(all('# iptables -A INPUT -p tcp --dport 22 -j ACCEPT\niptables v1.8.3 (legacy): unknown option "--dport"')).not.toContain("syntax/unknown-option");
  });
});

describe("what a host/network that is not found was", () => {
  const said = (program: string, value: string): string => `${program} v1.8.7 (legacy): host/network \`${value}' not found\n`;
  it.each([
    ["iptables", "", "syntax/empty-value"],
    ["iptables", " ", "syntax/empty-value"],
    ["iptables", "-j", "syntax/empty-value"],
    ["iptables", "$HOST", "syntax/empty-value"],
    ["iptables", "mail.example.com", "syntax/unresolved-host"],
    ["iptables", "2001:db8::5", "syntax/wrong-family"],
    ["ip6tables", "192.0.2.5", "syntax/wrong-family"],
    ["ip6tables", "2001:db8::5::1", "syntax/invalid-address"],
    ["iptables", "192.0.2.555", "syntax/invalid-address"],
    ["iptables", "eth0", "syntax/invalid-address"],
  ])("%s `%s'", (program, value, code) => { expect(first(said(program, value))).toBe(code); });
});

describe("a missing right", () => {
  const words = "iptables v1.8.9 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)";
  it("is the user's where nothing else is known, and says that it is not sure", () => {
    const [diagnosis] = diagnose(words).diagnoses;
    expect(diagnosis?.code).toBe("privilege/not-root");
    expect(diagnosis?.confidence.level).not.toBe("high");
    expect(diagnosis?.ask.map(({ fact }) => fact)).toContain("user");
  });
  it("is certain where the user is known", () => {
    expect(diagnose(words, { environment: { user: "user" } }).diagnoses[0]!.confidence).toSatisfy(feltHigh);
  });
  it("is a capability where root asked", () => {
    expect(diagnose(words, { environment: { user: "root" } }).diagnoses[0]?.code).toBe("privilege/no-net-admin");
  });
  it("is the namespace's in a rootless container", () => {
    expect(first(`$ podman run --rm -it fw\n${words}`)).toMatch(/^privilege\/(?:user-namespace|no-net-admin)$/);
  });
  it("is read out of python's bytes", () => {
    expect(first("iptc.ip4tc.IPTCError: can't initialize filter: b'Permission denied (you must be root)'")).toBe("privilege/not-root");
  });
  it("is none where the words are of another error", () => {
    expect(all("iptables v1.8.5 (nf_tables): Could not fetch rule set generation id: Invalid argument")).not.toContain("privilege/not-root");
  });
});

describe("a carriage return", () => {
  it.each([
    ["that a terminal obeyed", "' specified.4.21: invalid mask `16"],
    ["within quotes", "iptables-restore v1.8.9 (legacy): invalid mask `16\r' specified"],
    ["as an editor shows it", "iptables v1.8.9 (legacy): Couldn't load target `ACCEPT^M':No such file or directory"],
  ])("%s", (_, text) => { expect(first(text)).toBe("syntax/crlf"); });
});

describe("wrappers and clean-up", () => {
  it("lend their line to the cause inside", () => {
    const { diagnoses } = diagnose("iptables-restore v1.8.9 (legacy): invalid port/service `htpp' specified\nError occurred at line: 7\nTry `iptables-restore -h' or 'iptables-restore --help' for more information.");
    expect(diagnoses.map(({ code }) => code)).toEqual(["syntax/invalid-port"]);
    expect(diagnoses[0]?.evidence.map(({ message }) => message)).toEqual(["iptables/invalid-port", "iptables/restore-error-at-line", "iptables/try-help"]);
  });
  it("lead where nothing is inside", () => {
    expect(first("iptables-restore: line 12 failed")).toBe("restore/line-refused");
  });
  it("are harmless where a daemon deletes what may be gone", () => {
    const { diagnoses } = diagnose("firewalld[1]: WARNING: COMMAND_FAILED: '/usr/sbin/iptables -w10 -D FORWARD -i docker0 -o docker0 -j DROP' failed: iptables: Bad rule (does a matching rule exist in that chain?).");
    expect(diagnoses[0]).toMatchObject({ code: "noise/expected-failure", severity: "info" });
  });
});

describe("the last resort", () => {
  it("says that it does not know, and asks", () => {
    const [diagnosis] = diagnose("iptables v1.9.0 (nf_tables): quite a new complaint").diagnoses;
    expect(diagnosis).toMatchObject({ code: "other/program-said", confidence: { level: "low" } });
    expect(diagnosis?.ask.length).toBeGreaterThan(0);
  });
  it("is not for prose", () => {
    expect(all("The chain already exists in my head. He made a bad argument about policy names, with an unknown option for me; no command specified what.")).toEqual([]);
  });
});
