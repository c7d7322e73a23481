import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";

const codes = (text: string, environment = {}): readonly string[] => diagnose(text, { environment }).diagnoses.map(({ code }) => code);

describe("a kernel line and iptables' answer", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["placement/wrong-table", "x_tables: ip_tables: DNAT target: only valid in nat table, not filter"],
    ["placement/wrong-hook", "x_tables: ip_tables: mac match: used from hooks OUTPUT, but only valid from PREROUTING/INPUT/FORWARD"],
    ["placement/wrong-hook", "xt_policy: output policy not valid in PREROUTING and INPUT"],
    ["placement/protocol-required", "x_tables: ip_tables: TCPMSS target: only valid for protocol 6"],
    ["placement/protocol-required", "xt_TPROXY: Can be used only with -p tcp or -p udp"],
    ["abi/versions-differ", "x_tables: ip_tables: string.1 match: invalid size 160 (kernel) != (user) 168"],
    ["limit/recent-hitcount", "xt_recent: hitcount (40) is larger than packets to be remembered (20)"],
    ["conntrack/family-not-tracked", "xt_conntrack: cannot load conntrack support for proto=10"],
    ["kernel/bad-parameter", "xt_cgroup: invalid path, errno=-2"],
  ];
  const answers = ["iptables: Invalid argument. Run `dmesg' for more information.", "iptables: Unknown error 4294967295", "iptables v1.8.9 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT"];
  it.each(lines.flatMap(([code, line]) => answers.map((answer) => [code, `${answer}\n[  77.123456] ${line}`] as const)))("are %s, once: %j", (code, text) => {
    expect(codes(text)).toEqual([code]);
  });

  it("of a missing helper are one as well, though iptables speaks of a chain", () => {
    expect(codes("iptables: No chain/target/match by that name.\nxt_CT: No such helper \"sip\"")).toEqual(["conntrack/helper-missing"]);
  });
});

describe("the kernel's size of a structure", () => {
  const line = "ip_tables: geoip match: invalid size 160 != 96";
  it("is a matter of versions unless program and kernel are known to differ in bits", () => {
    expect(codes(line)).toEqual(["abi/versions-differ"]);
    expect(codes(line, { arch: "x86_64" })).toEqual(["abi/versions-differ"]);
    expect(codes(line, { arch: "x86_64", userArch: "i686" })).toEqual(["abi/bits-differ"]);
    expect(codes(line, { arch: "x86_64", userArch: "x86_64" })).toEqual(["abi/versions-differ"]);
  });
  it("asks for the kernel when it does not know", () => {
    const [diagnosis] = diagnose(line).diagnoses;
    expect(diagnosis?.ask.map(({ fact }) => fact)).toEqual(["kernel"]);
  });
  it("is read in the order of either wording", () => {
    const fields = (text: string) => diagnose(text).diagnoses[0]?.evidence[0]?.fields;
    expect(fields(line)).toMatchObject({ kernelSize: { value: 160 }, userSize: { value: 96 } });
    expect(fields("x_tables: ip6_tables: geoip.1 match: invalid size 160 (kernel) != (user) 96")).toMatchObject({ extension: { value: "geoip" }, kernelSize: { value: 160 }, userSize: { value: 96 } });
  });
});

describe("recent", () => {
  const rule = (hits: number): string => `# iptables -A INPUT -m recent --update --seconds 60 --hitcount ${hits} -j DROP\niptables: Invalid argument`;
  it("is the cause above twenty packets only", () => {
    expect(codes(rule(21))).toEqual(["limit/recent-hitcount"]);
    expect(codes(rule(20))).toEqual(["kernel/rule-refused"]);
  });
  it("fills the module's option with the count of the rule", () => {
    const remedies = diagnose(rule(60), { environment: { kernel: "2.6.32-754.el6" } }).diagnoses[0]?.remedies ?? [];
    expect(remedies[0]?.commands[0]?.argv.at(-1)).toBe("60");
  });
  it("offers no option that cannot help", () => {
    const titles = (hits: number, kernel: string) => diagnose(rule(hits), { environment: { kernel } }).diagnoses[0]?.remedies.map(({ title }) => title);
    expect(titles(300, "2.6.32-754.el6")).toEqual(["Count to fewer packets in a shorter time"]);
    expect(titles(60, "5.10.0")).toEqual(["Count to fewer packets in a shorter time"]);
  });
});

describe("a full tracking table", () => {
  it("is the container's when the kernel names one, and the node's as VE0", () => {
    expect(codes("VE101: nf_conntrack: table full, dropping packet.")).toEqual(["virtuozzo/container-conntrack-full"]);
    expect(codes("VE0: nf_conntrack: table full, dropping packet.")).toEqual(["conntrack/table-full"]);
  });
  it("is counted, however often it is logged", () => {
    const text = "nf_conntrack: table full, dropping packet\n".repeat(250);
    const [diagnosis] = diagnose(text).diagnoses;
    expect([diagnosis?.count, diagnosis?.code]).toEqual([250, "conntrack/table-full"]);
  });
  it("names the module of its time", () => {
    expect(diagnose("ip_conntrack: table full, dropping packet.").diagnoses[0]?.modules).toEqual(["ip_conntrack"]);
    expect(diagnose("nf_conntrack: table full, dropping packet").diagnoses[0]?.modules).toEqual(["nf_conntrack"]);
  });
});
