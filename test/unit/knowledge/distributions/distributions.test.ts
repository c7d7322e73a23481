import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  compareVersions, distributionById, distributionOf, distributionOfOsRelease, DISTRIBUTIONS, imageBaseOf, initOf, installOf,
  modulesAtBootOf, openwrtPackagesOf, persistenceOf, releasesOf, serviceCommand, variantSwitchOf, type Distribution, type OnMachine,
} from "../../../../src/knowledge/distributions/index.js";
import { distributionsPage } from "../../../tools/knowledge-pages.js";

const on = (id: string, version?: string): OnMachine => ({
  distribution: distributionById(id)!,
  ...(version === undefined ? {} : { version }),
});

describe("a distribution by its words", () => {
  it.each([
    ["Debian GNU/Linux 12 (bookworm)", "debian", "12"],
    ["debian bookworm", "debian", "12"], ["debian12", "debian", "12"], ["Debian 9.13", "debian", "9.13"],
    ["Ubuntu 20.04.6 LTS", "ubuntu", "20.04.6"], ["ubuntu jammy", "ubuntu", "22.04"], ["Ubuntu", "ubuntu", undefined],
    ["CentOS Linux release 7.9.2009 (Core)", "centos", "7.9.2009"],
    ["CentOS release 6.10 (Final)", "centos", "6.10"], ["CentOS Stream 9", "centos", "9"], ["centos7", "centos", "7"],
    ["Red Hat Enterprise Linux Server release 5.11 (Tikanga)", "rhel", "5.11"],
    ["RHEL 8", "rhel", "8"], ["AlmaLinux release 9.3 (Shamrock Pampas Ganoid)", "almalinux", "9.3"],
    ["Rocky Linux 10.0", "rocky", "10.0"],
    ["Oracle Linux Server 8.9", "oracle", "8.9"],
    ["Amazon Linux 2", "amazon-2", undefined], ["Amazon Linux 2023", "amazon-2023", undefined],
    ["Virtuozzo Linux release 7.9", "virtuozzo-linux", "7.9"],
    ["Fedora Linux 39 (Server Edition)", "fedora", "39"], ["Fedora CoreOS", "fedora-coreos", undefined],
    ["openSUSE Leap 15.5", "opensuse", "15.5"],
    ["SUSE Linux Enterprise Server 12 SP5", "sles", "12"], ["Alpine Linux v3.19", "alpine", "3.19"], ["alpine:3.18", "alpine", "3.18"],
    ["Arch Linux", "arch", undefined],
    ["Arch Linux ARM", "arch-arm", undefined],
    ["NixOS 23.11", "nixos", "23.11"], ["OpenWrt 23.05.2, r23630-842932a63d", "openwrt", "23.05.2"],
    ["Raspberry Pi OS (Debian bookworm)", "raspberry-pi-os", "12"],
    ["WSL2", "wsl", undefined], ["WSL 1", "wsl-1", undefined], ["Proxmox VE 8.1", "proxmox-ve", "8.1"], ["Linux Mint 21", "mint", "21"],
  ])("%s", (words, id, version) => {
    const found = distributionOf(words);
    expect(found?.distribution.id).toBe(id);
    expect(found?.version).toBe(version);
  });

  it.each(["", "hello", "relaunch the firewall", "voided warranty", "centosphere", "x".repeat(100_000)])(
    "none in %.40s",
    (words) => expect(distributionOf(words)).toBeUndefined(),
  );

  it("knows os-release's ids", () => {
    expect(distributionOfOsRelease("debian", "12")?.distribution.id).toBe("debian");
    expect(distributionOfOsRelease("amzn", "2")?.distribution.id).toBe("amazon-2");
    expect(distributionOfOsRelease("amzn", "2018.03")?.distribution.id).toBe("amazon-1");
    expect(distributionOfOsRelease("amzn", "2023")?.distribution.id).toBe("amazon-2023");
    expect(distributionOfOsRelease("nonesuch")).toBeUndefined();
  });
});

describe("what is done where", () => {
  it.each([
    [on("debian", "12"), "ipset", ["apt-get", "install", "ipset"]],
    [on("ubuntu", "22.04.3"), "extra-modules", ["apt-get", "install", "linux-modules-extra-5.15.0-91-generic"]],
    [on("rhel", "6.10"), "conntrack", ["yum", "install", "conntrack-tools"]],
    [on("almalinux", "9.3"), "extra-modules", ["dnf", "install", "kernel-modules-extra"]],
    [on("almalinux", "10.1"), "iptables", ["dnf", "install", "iptables-nft"]],
    [on("alpine", "3.20"), "iptables-legacy", ["apk", "add", "iptables-legacy"]],
    [on("openwrt", "24.10.0"), "iptables", ["opkg", "install", "iptables-nft"]],
    [on("openwrt", "25.12.0"), "iptables", ["apk", "add", "iptables-nft"]],
    [on("openwrt", "21.02.7"), "iptables", ["opkg", "install", "iptables"]],
    [on("arch"), "conntrack", ["pacman", "-S", "conntrack-tools"]],
    [on("gentoo"), "ipset", ["emerge", "--ask", "net-firewall/ipset"]],
    [on("synology"), "ipset", []],
  ] as const)("install on %j", (machine, software, argv) => expect(installOf(machine, software, "5.15.0-91-generic")?.argv).toEqual(argv));

  it("does not guess what releases differ in", () => {
    expect(installOf(on("rhel"), "iptables")).toBeUndefined();
    expect(installOf(on("debian"), "iptables")?.argv).toEqual(["apt-get", "install", "iptables"]);
    expect(initOf(on("debian"))).toBeUndefined();
    expect(modulesAtBootOf(on("rhel"))).toBeUndefined();
    expect(variantSwitchOf(on("ubuntu"))).toBeUndefined();
  });

  it("has no systemd where there is none", () => {
    expect(initOf(on("rhel", "5.11"))).toBe("sysvinit");
    expect(modulesAtBootOf(on("centos", "6.10"))?.path).toBe("/etc/sysconfig/modules/whytables.modules");
    expect(modulesAtBootOf(on("centos", "7.9"))?.path).toBe("/etc/modules-load.d/whytables.conf");
    expect(modulesAtBootOf(on("alpine", "3.20"))?.path).toBe("/etc/modules");
    expect(modulesAtBootOf(on("openwrt"))?.path).toBe("/etc/modules.d/99-whytables");
    expect(serviceCommand(initOf(on("alpine", "3.20"))!, "restart", "docker")).toEqual(["rc-service", "docker", "restart"]);
    expect(serviceCommand(initOf(on("rhel", "6.9"))!, "restart", "iptables")).toEqual(["service", "iptables", "restart"]);
    expect(serviceCommand("none", "restart", "docker")).toBeUndefined();
  });

  it("knows how rules outlast a reboot", () => {
    expect(persistenceOf(on("debian", "12"), "iptables")[0]?.save?.argv).toEqual(["netfilter-persistent", "save"]);
    expect(persistenceOf(on("rhel", "6.10"), "iptables")[0]?.save?.argv).toEqual(["service", "iptables", "save"]);
    expect(persistenceOf(on("rhel", "9.4"), "firewalld")[0]?.service).toBe("firewalld");
    expect(persistenceOf(on("openwrt", "22.03.5"))[0]?.of).toBe("fw4");
    expect(persistenceOf(on("openwrt"))).toEqual([]);
  });

  it("knows the switch of the variant", () => {
    expect(variantSwitchOf(on(
      "debian",
      "12",
    ))?.toLegacy?.map(({ argv }) => argv.join(" "))).toContain("update-alternatives --set ebtables /usr/sbin/ebtables-legacy");
    expect(variantSwitchOf(on("almalinux", "9.3"))).toMatchObject({ is: "nft", how: "none" });
    expect(variantSwitchOf(on("alpine", "3.19"))?.is).toBe("nft");
  });

  it("knows OpenWrt's packages of matches and targets", () => {
    expect(openwrtPackagesOf("match", "connlimit")).toEqual(["iptables-mod-conntrack-extra", "kmod-ipt-conntrack-extra"]);
    expect(openwrtPackagesOf("target", "TPROXY")).toEqual(["iptables-mod-tproxy", "kmod-ipt-tproxy"]);
    expect(openwrtPackagesOf("match", "nonesuch")).toBeUndefined();
  });

  it("knows what images are built on", () => {
    expect(imageBaseOf("alpine:3.19")?.id).toBe("alpine");
    expect(imageBaseOf("docker.io/library/debian:12-slim")?.id).toBe("debian");
    expect(imageBaseOf("docker:24-dind")?.id).toBe("dind");
    expect(imageBaseOf("registry.access.redhat.com/ubi9/ubi-minimal:9.4")?.id).toBe("ubi-minimal");
    expect(imageBaseOf("gcr.io/distroless/static")?.manager.id).toBe("none");
    expect(imageBaseOf("alpinelinux/build")).toBeUndefined();
    expect(imageBaseOf("mycompany/app")).toBeUndefined();
  });

  it("compares versions as numbers", () => {
    expect(compareVersions("9.10", "9.9")).toBeGreaterThan(0);
    expect(compareVersions("7", "7.0")).toBe(0);
    expect(releasesOf(on("debian", "7.11"))).toHaveLength(1);
  });
});

/** What is wrong with a list of distributions. */
function problemsOf(distributions: readonly Distribution[]): readonly string[] {
  const ids = distributions.map(({ id }) => id);
  return distributions.flatMap(({ id, signs, releases, sources, like }) => [
    ...(ids.filter((other) => other === id).length > 1 ? [`${id}: twice`] : []),
    ...(sources.length === 0 ? [`${id}: no source`] : []),
    ...(like !== undefined && !ids.includes(like) ? [`${id}: like ${like}, which is not there`] : []),
    ...signs.names.filter((name) => name !== name.toLowerCase()).map((name) => `${id}: ${name} is not in lower case`),
    ...releases.flatMap(({ init, persistence, modulesAtBoot }) => [
      ...(init === "systemd"
        ? []
        : [
          ...persistence.flatMap(({ save, load, enable }) => [save, load, enable]),
          modulesAtBoot?.apply,
        ].filter((way) => way?.argv[0] === "systemctl").map((way) => `${id}: ${way!.argv.join(" ")} without systemd`)),
      ...(modulesAtBoot?.path.startsWith("/etc/modules-load.d") === true && ["sysvinit", "upstart", "procd"].includes(init)
        ? [`${id}: modules-load.d is not read`]
        : []),
    ]),
  ]);
}

describe("the table of distributions", () => {
  it("is whole", () => expect(problemsOf(DISTRIBUTIONS)).toEqual([]));
  it(
    "is the page docs/distributions.md (else run `npm run docs`)",
    () => expect(readFileSync("docs/distributions.md", "utf8") === distributionsPage(DISTRIBUTIONS)).toBe(true),
  );

  it("is found out when it is not", () => {
    const debian = distributionById("debian")!;
    const [old] = debian.releases;
    expect(problemsOf([debian, debian])).toContain("debian: twice");
    expect(problemsOf([{
      ...debian,
      releases: [{
        ...old!,
        modulesAtBoot: {
          path: "/etc/modules-load.d/x.conf",
          form: "names",
          line: "<MODULE>",
          apply: { argv: ["systemctl", "restart", "x"] },
        },
      }],
    }])).toEqual([
      "debian: systemctl restart x without systemd", "debian: modules-load.d is not read",
    ]);
    expect(problemsOf([{
      ...debian,
      like: "nonesuch",
      sources: [],
    }])).toEqual(["debian: no source", "debian: like nonesuch, which is not there"]);
  });
});
