import { describe, expect, it } from "vitest";
import { diagnose, type EnvironmentInput } from "../../../src/index.js";

const codes = (text: string, environment: EnvironmentInput = {}): readonly string[] => diagnose(text, { environment }).diagnoses.map(({ code }) => code);
const first = (text: string, environment: EnvironmentInput = {}): string => codes(text, environment)[0] ?? "none";

const NO_TABLE = "iptables v1.8.9 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const notFound = (module: string, kernel: string): string => `modprobe: FATAL: Module ${module} not found in directory /lib/modules/${kernel}\n`;

describe("a table that does not exist", () => {
  it.each([
    ["nothing else is known", "", {}, "module/unavailable"],
    ["modprobe does not find it in a kernel somebody built", notFound("iptable_nat", "6.1.38-own"), {}, "module/not-built"],
    ["the kernel is one that dropped ip_tables", "", { kernel: "6.12.0-55.9.1.el10_0.x86_64" }, "module/legacy-tables-removed"],
    ["the same family, a release before", "", { kernel: "5.14.0-362.el9.x86_64" }, "module/container-cannot-load"],
    ["the kernel is newer than the old tables", "", { kernel: "6.18.2" }, "module/legacy-tables-removed"],
    ["the kernel's modules are gone for newer ones", "", { kernel: "6.6.8-arch1-1", kernelsOnDisk: ["6.6.10-arch1-1"] }, "module/gone-after-upgrade"],
    ["the kernel's modules are there", notFound("iptable_nat", "6.6.8-own"), { kernelsOnDisk: ["6.6.8-own"] }, "module/not-built"],
    ["packages were upgraded", "", { upgraded: true }, "module/gone-after-upgrade"],
    ["it is a container", "", { platform: "docker", place: "container" }, "module/container-cannot-load"],
    ["it is a container of Virtuozzo 7", "", { platform: "virtuozzo", place: "container", virtuozzo: "7.0.9" }, "virtuozzo/nat-not-allowed"],
    ["it is a phone", "", { platform: "android" }, "module/not-built"],
    ["the module is on disk", "", { modulesOnDisk: ["iptable_nat"] }, "module/not-loaded"],
    ["policy forbids the module", "", { modulesBlacklisted: ["iptable_nat"] }, "module/blacklisted"],
  ])("because %s", (_, around, environment, code) => { expect(first(NO_TABLE + around, environment)).toBe(code); });
});

describe("a module that modprobe does not find", () => {
  it("is not called unbuilt when every distribution builds it for its kernels", () => {
    expect(first(notFound("ip_tables", "5.15.0-91-generic"))).toBe("module/tree-missing");
    expect(first(notFound("xt_nfacct", "5.15.0-91-generic"))).toBe("module/not-built");
    expect(first(notFound("ip_tables", "5.15.91-own"))).toBe("module/not-built");
  });

  it("says nothing when its name is a program's", () => {
    expect(codes(NO_TABLE + notFound("iptables", "5.15.91-own"))).toEqual(["module/unavailable", "module/wrong-name"]);
  });
});

describe("the nft variant", () => {
  it.each([
    ["RULE_APPEND failed (No such file or directory): rule in chain INPUT", "module/nft-compat-missing"],
    ["CHAIN_ADD failed (No such file or directory): chain PREROUTING", "module/nft-chain-type-missing"],
    ["TABLE_ADD failed (Operation not supported): table nat", "backend/nf-tables-unsupported"],
    ["Chain 'MASQUERADE' does not exist", "module/nft-compat-missing"],
    ["Chain 'MASQERADE' does not exist", "syntax/unknown-target"],
    ["Failed to initialize nft: Protocol not supported", "backend/nf-tables-unsupported"],
    ["Could not fetch rule set generation id: Invalid argument", "backend/nf-tables-unsupported"],
    ["table `filter' is incompatible, use 'nft' tool.", "backend/incompatible-table"],
  ])("says %s", (words, code) => { expect(first(`iptables v1.8.7 (nf_tables): ${words}\n`)).toBe(code); });

  it("has a known defect only in the releases that have it", () => {
    const said = (version: string): string => first(`iptables v${version} (nf_tables):  RULE_INSERT failed (Invalid argument): rule in chain FORWARD\n`);
    expect(said("1.8.2")).toBe("backend/iptables-nft-bug");
    expect(said("1.8.7")).not.toBe("backend/iptables-nft-bug");
  });

  it("does not take the IPv6 family for nf_tables", () => {
    expect(first("ip6tables v1.8.9 (nf_tables): Could not fetch rule set generation id: Address family not supported by protocol\n")).toBe("network/ipv6-off");
  });
});

describe("a library that is not found", () => {
  it("is asked of the packages for what neither the kernel nor iptables brings", () => {
    expect(first("# iptables -A INPUT -m geoip --src-cc ZZ -j DROP\niptables v1.8.7 (nf_tables): Couldn't load match `geoip':No such file or directory\n")).toBe("userspace/extension-library-missing");
    expect(first("# iptables -A INPUT -m physdev --physdev-in eth1 -j DROP\niptables v1.8.7 (nf_tables): Couldn't load match `physdev':No such file or directory\n")).toBe("module/nft-compat-missing");
  });
});

describe("a process that could not be started", () => {
  it("is no lock that is held", () => {
    expect(codes("fork/exec /usr/sbin/iptables: resource temporarily unavailable\n")).toEqual(["limit/processes"]);
  });
});

describe("what belongs to a cause", () => {
  it("names its modules as well", () => {
    const text = "LOG: FAIL\nerror was: iptables: No chain/target/match by that name.\nhashlimit: FAIL\nerror was: iptables: No chain/target/match by that name.\n";
    expect(diagnose(text).diagnoses[0]?.modules).toEqual(expect.arrayContaining(["xt_LOG", "xt_hashlimit"]));
  });
});
