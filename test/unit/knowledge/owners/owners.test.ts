import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CIRCUMSTANCES, type Circumstance } from "../../../../src/knowledge/circumstances.js";
import { ownerOf, OWNERS, ownershipOf, rebuildOf, ownerById, type NamedObject } from "../../../../src/knowledge/owners/index.js";
import { ownersPage } from "../../../tools/knowledge-pages.js";
import { isPattern, namePattern } from "../../../../src/knowledge/owners/name-pattern.js";

const chain = (name: string, table?: string): NamedObject => ({ kind: "chain", name, ...(table === undefined ? {} : { table }) });

describe("whose an object is", () => {
  it.each([
    ["docker", chain("DOCKER", "nat")], ["docker", chain("DOCKER-ISOLATION-STAGE-1")], ["docker", chain("DOCKER-FORWARD", "filter")],
    ["docker-resolver", chain("DOCKER_OUTPUT", "nat")],
    ["kubelet", chain("KUBE-FIREWALL")], ["kubelet", chain("KUBE-IPTABLES-HINT", "mangle")],
    [
      "kube-proxy",
      chain("KUBE-SERVICES", "nat"),
    ], ["kube-proxy", chain("KUBE-SEP-2YPFTW3KLMB5HGJU")], ["kube-proxy", chain("KUBE-SOMETHING-NEW")],
    ["kube-router", chain("KUBE-ROUTER-INPUT")], ["kube-router", chain("KUBE-POD-FW-7JPSXCCTRIWZ6YJW")],
    ["kube-hostports", chain("KUBE-HP-ZN4UQ2YH2YGS3WJM")],
    ["calico", chain("cali-fw-cali1234567890a")], ["cilium", chain("CILIUM_FORWARD")], ["cilium", chain("OLD_CILIUM_POST_nat")],
    [
      "flannel",
      chain("FLANNEL-POSTRTG"),
    ], ["cni-plugins", chain("CNI-HOSTPORT-DNAT")], ["cni-plugins", chain("CNI-7d3a2f1be8a24a11aa11c0de")],
    ["istio", chain("ISTIO_OUTPUT")], ["linkerd", chain("PROXY_INIT_REDIRECT")],
    ["podman", chain("NETAVARK-1D8721804F16F-DN")], ["podman", chain("NETAVARK_FORWARD")],
    ["firewalld", chain("INPUT_direct")], ["firewalld", chain("IN_public_allow")], ["firewalld", chain("FWDI_docker")],
    ["ufw", chain("ufw-user-input")], ["ufw", chain("ufw6-before-forward")],
    ["fail2ban", chain("f2b-sshd")], ["fail2ban", chain("fail2ban-SSH")],
    ["crowdsec", chain("CROWDSEC_CHAIN")], ["sshguard", chain("sshguard")],
    [
      "tailscale",
      chain("ts-input"),
    ], ["libvirt", chain("LIBVIRT_FWI")], ["proxmox", chain("tap101i0-IN")], ["proxmox", chain("PVEFW-Drop")],
    [
      "neutron",
      chain("neutron-openvswi-sg-fallback"),
    ], ["csf", chain("LOCALINPUT")], ["apf", chain("TGALLOW")], ["shorewall", chain("net2fw")],
    ["fw3", chain("zone_wan_src_REJECT")], ["mwan3", chain("mwan3_policy_wan_only")], ["miniupnpd", chain("MINIUPNPD", "nat")],
    ["nixos-firewall", chain("nixos-fw-log-refuse")], ["android-netd", chain("fw_dozable")],
    ["fw4", { kind: "table", name: "fw4", family: "inet" }],
    ["fw4", { kind: "chain", name: "input_wan", table: "fw4", family: "inet" }],
    ["pbr", { kind: "chain", name: "pbr_prerouting", table: "fw4", family: "inet" }],
    ["firewalld", { kind: "table", name: "firewalld", family: "inet" }],
    ["firewalld", { kind: "set", name: "anything", table: "firewalld", family: "inet" }],
    ["fail2ban", { kind: "table", name: "f2b-table", family: "inet" }],
    ["docker", { kind: "table", name: "docker-bridges", family: "ip" }],
    ["kube-proxy", { kind: "table", name: "kube-proxy", family: "ip6" }],
    ["libvirt", { kind: "table", name: "libvirt_network", family: "ip" }],
    ["iptables-nft", { kind: "table", name: "filter", family: "ip" }],
    ["iptables-nft", { kind: "table", name: "nat", family: "ip", chains: ["PREROUTING", "DOCKER"] }],
    ["iptables-nft", { kind: "table", name: "broute", family: "bridge" }],
    ["fail2ban", { kind: "set", name: "f2b-sshd" }], ["calico", { kind: "set", name: "cali40masq-ipam-pools" }],
    ["crowdsec", { kind: "set", name: "crowdsec-blacklists-0" }], ["csf", { kind: "set", name: "chain_DENY" }],
    ["kube-proxy", { kind: "set", name: "KUBE-LOOP-BACK" }], ["proxmox", { kind: "set", name: "PVEFW-0-management-v4" }],
    ["wg-quick", { kind: "rule", name: "wg-quick(8) rule for wg0" }], ["lxd", { kind: "rule", name: "generated for LXD network lxdbr0" }],
    ["wg-quick", { kind: "table", name: "wg-quick-wg0", family: "ip" }],
    ["some-program", chain("ACME-XQ3KPL2M5HGJU")],
  ] as const)("%s owns %j", (id, object) => expect(ownerOf(object)?.id).toBe(id));

  it.each<NamedObject>([
    ...[
      "INPUT", "FORWARD", "POSTROUTING", "BLOCKLIST", "blacklist", "LOGDROP", "LOG_AND_DROP", "LOGGING", "SSH", "TCP", "UDP", "ICMP",
      "allowed", "custom", "fw", "reject", "logdrop", "dynamic", "syn_flood", "in_lan", "out_web", "INVALID", "CONNLIMIT", "SANITY",
      "PHP", "V2RAY", "XRAY", "REDSOCKS", "SHADOWSOCKS", "CLASH", "port-scan", "RH-Firewall-1-INPUT", "my-docker", "DOCKER-MINE",
      "docker", "ufw", "IN_mine", "blocked-countries", "BANNED", "whitelist", "VZ_IN", "PROTECT-SERVERS-1234", "WEB-SERVERS",
      "RATE-LIMIT", "ANTI-DDOS-2024", "COUNTRY-BLOCK",
    ].map((name) => chain(name)),
    {
      kind: "table",
      name: "filter",
      family: "inet",
    }, { kind: "table", name: "firewall", family: "inet" }, { kind: "table", name: "nat", family: "inet" },
    { kind: "table", name: "filter" },
    { kind: "table", name: "nat", family: "ip", chains: ["prerouting", "postrouting"] },
    { kind: "chain", name: "input", table: "filter", family: "inet" },
    { kind: "chain", name: "prerouting", table: "nat", family: "ip" },
    {
      kind: "set",
      name: "blacklist",
    }, {
      kind: "set",
      name: "whitelist",
    }, { kind: "set", name: "geoblock" }, { kind: "set", name: "trusted", table: "filter", family: "inet" },
    { kind: "rule", name: "allow ssh" },
  ])("nobody owns %j", (object) => expect(ownerOf(object)).toBeUndefined());

  it("takes names that people use for owned only where the owner is", () => {
    expect(ownerOf({ kind: "chain", name: "INVALID", present: ["csf"] })?.id).toBe("csf");
    expect(ownerOf({ kind: "chain", name: "reject", present: ["fw3"] })?.id).toBe("fw3");
    expect(ownerOf({ kind: "chain", name: "reject", present: ["docker"] })).toBeUndefined();
  });

  it("tells what a person may fill", () => {
    expect(ownershipOf(chain("DOCKER-USER"))).toMatchObject({ owner: { id: "docker" }, filledBy: "person" });
    expect(ownershipOf(chain("CNI-ADMIN"))?.filledBy).toBe("person");
    expect(ownershipOf(chain("input_wan_rule"))?.filledBy).toBe("person");
    expect(ownershipOf(chain("DOCKER"))?.filledBy).toBe("owner");
    expect(ownershipOf(chain("ufw-user-input"))?.filledBy).toBe("owner");
  });

  it("does not look at a name longer than any name may be", () => expect(ownerOf(chain(`f2b-${"a".repeat(100_000)}`))).toBeUndefined());
});

describe("how an owner makes its objects again", () => {
  const way = (id: string, ...circumstances: Circumstance[]) => rebuildOf(ownerById(id)!, new Set(circumstances));

  it("depends on the machine", () => {
    expect(way("docker", "systemd")).toMatchObject({ argv: ["systemctl", "restart", "docker"], effect: "restarts-container" });
    expect(way(
      "docker",
      "systemd",
      "live-restore",
    )).toMatchObject({ argv: ["systemctl", "restart", "docker"], effect: "interrupts-traffic" });
    expect(way("docker", "systemd", "firewalld-running")?.argv).toEqual(["firewall-cmd", "--reload"]);
    expect(way("docker", "openrc")?.argv).toEqual(["rc-service", "docker", "restart"]);
    expect(way("kube-proxy", "k3s", "systemd")?.argv).toEqual(["systemctl", "restart", "k3s"]);
    expect(way("kube-proxy", "systemd")?.argv).toContain("daemonset/kube-proxy");
    expect(way("libvirt", "systemd", "modular-libvirt")?.argv).toContain("virtnetworkd");
  });

  it(
    "is not guessed where the init system is not known",
    () => expect(way("fail2ban")?.argv).toEqual(["fail2ban-client", "restart", "<JAIL>"]),
  );
});

const WITH_SYSTEMD = new Set<Circumstance>(["systemd", "rootless", "k3s", "rke2", "k0s"]);

/** What is wrong with a list of owners. */
function problemsOf(owners: typeof OWNERS): readonly string[] {
  const ids = owners.map(({ id }) => id);
  return owners.flatMap((owner) => [
    ...(ids.filter((id) => id === owner.id).length > 1 ? [`${owner.id}: twice`] : []),
    ...(owner.sources.length === 0 ? [`${owner.id}: no source`] : []),
    ...owner.rebuild.flatMap((way) => [
      ...way.argv.filter((word) => /^<[A-Z]+>$/.test(word) ||
        /<[A-Z]+>/.test(word)).flatMap((word) => (way.open?.[/<([A-Z]+)>/.exec(word)![1]!] === undefined
          ? [`${owner.id}: ${word} is not told how to find`]
          : [])),
      ...(way.argv[0] === "systemctl" && !(way.when ?? []).some((one) => WITH_SYSTEMD.has(one)) ? [`${owner.id}: systemctl anywhere`] : []),
      ...(way.says === "" ? [`${owner.id}: effect not said`] : []),
      ...(way.argv.some((word) => ["-F", "-X", "flush", "destroy"].includes(word)) ? [`${owner.id}: flushes`] : []),
      ...(way.when ?? []).filter((one) => !(one in CIRCUMSTANCES)).map((one) => `${owner.id}: ${one} has no words`),
    ]),
    // A way that asks for nothing hides those behind it.
    ...owner.rebuild.slice(
      0,
      -1,
    ).flatMap((way, at) => (way.when === undefined && owner.rebuild.slice(at + 1).some(({ when }) => when === undefined)
      ? [`${owner.id}: two ways that ask for nothing`]
      : [])),
  ]);
}

describe("the table of owners", () => {
  it("is whole", () => expect(problemsOf(OWNERS)).toEqual([]));

  it("is the page docs/owners.md (else run `npm run docs`)", () => expect(readFileSync("docs/owners.md", "utf8") === ownersPage(OWNERS)).toBe(true));

  it("is found out when it is not", () => {
    const [docker] = OWNERS;
    expect(problemsOf([docker!, docker!])).toContain("docker: twice");
    expect(problemsOf([{ ...docker!, sources: [] }])).toEqual(["docker: no source"]);
    expect(problemsOf([{
      ...docker!,
      rebuild: [{ argv: ["iptables", "-F", "<CHAIN>"], where: "host", effect: "none", says: "" }],
    }])).toEqual(["docker: <CHAIN> is not told how to find", "docker: effect not said", "docker: flushes"]);
    expect(problemsOf([{
      ...docker!,
      rebuild: [{ argv: ["systemctl", "restart", "docker"], where: "host", effect: "none", says: "It starts." }],
    }])).toEqual(["docker: systemctl anywhere"]);
  });
});

describe("patterns of names", () => {
  it.each([
    ["f2b-*", "f2b-sshd", true], ["f2b-*", "f2b-", false], ["f2b-*", "xf2b-a", false],
    ["tap#i#-IN", "tap101i0-IN", true], ["tap#i#-IN", "tapi0-IN", false], ["tap#i#-IN", "tap101i0-OUT", false],
    ["CNI-%", "CNI-7d3a2f1be8a2", true], ["CNI-%", "CNI-short", false], ["*_direct", "INPUT_direct", true], ["*-*", "a-b-c", true],
  ])("%s on %s: %s", (pattern, name, fits) => {
    expect(isPattern(pattern)).toBe(true);
    expect(namePattern(pattern)(name)).toBe(fits);
  });
});
