import { describe, expect, it } from "vitest";
import { PROBLEM, shown } from "./helpers.js";

const DRY_RUN = `# modprobe -n -v iptable_nat
insmod /lib/modules/6.1.0-18-amd64/kernel/net/netfilter/x_tables.ko
insmod /lib/modules/6.1.0-18-amd64/kernel/net/ipv4/netfilter/iptable_nat.ko.xz
# `;

describe("modules that are on disk", () => {
  it.each([
    ["a dry run", `${PROBLEM}${DRY_RUN}`, ["x_tables", "iptable_nat"]],
    ["modinfo", `${PROBLEM}filename:       /lib/modules/6.1.0-18-amd64/kernel/net/netfilter/xt_recent.ko.zst\n`, ["xt_recent"]],
    ["a modprobe without a word", `${PROBLEM}# modprobe iptable_nat\n# iptables -t nat -L\nChain PREROUTING (policy ACCEPT)\n`, ["iptable_nat"]],
    ["words", `${PROBLEM}After modprobe iptable-nat it works until the next boot.\n`, ["iptable_nat"]],
  ])("are read from %s", (_, text, modules) => {
    expect(shown(text)["modulesOnDisk"]).toEqual(modules);
  });

  it.each([
    ["a file that is gone", `${PROBLEM}FATAL: Could not open '/lib/modules/6.1.0-18-amd64/kernel/net/netfilter/xt_recent.ko': No such file or directory\n`],
    ["a modprobe that complains", `${PROBLEM}# modprobe xt_recent\nmodprobe: FATAL: Module xt_recent not found in directory /lib/modules/6.1.0\n# \n`],
    ["a modprobe before the error", `# modprobe iptable_nat\n# iptables -t nat -L\n${PROBLEM}`],
    ["a driver", `${PROBLEM}filename: /lib/modules/6.1.0-18-amd64/kernel/drivers/net/tun.ko\n`],
  ])("are not read from %s", (_, text) => {
    expect(shown(text)["modulesOnDisk"]).toBeUndefined();
  });
});

describe("modules that modprobe does not find", () => {
  it.each([
    ["modprobe", `${PROBLEM}modprobe: FATAL: Module xt-recent not found in directory /lib/modules/6.1.0\nFATAL: Module xt_u32 not found.\n`, ["xt_recent", "xt_u32"]],
    ["modinfo", `${PROBLEM}modinfo: ERROR: Module xt_recent not found.\n`, ["xt_recent"]],
  ])("are read from %s", (_, text, modules) => {
    expect(shown(text)["modulesMissing"]).toEqual(modules);
  });

  it("are not those of a list of loaded ones", () => {
    expect(shown(`${PROBLEM}Module                  Size  Used by\nip_tables              28672  1 iptable_filter\n`)["modulesMissing"]).toBeUndefined();
  });
});

describe("an upgrade without a new start", () => {
  it.each([
    ["# pacman -Syu"], ["ran apt-get dist-upgrade this morning"], ["Since the last kernel update nothing works"], ["after the upgrade, not rebooted yet"],
    ["seit heute früh, nach dem Update"], ["после обновления ядра"],
  ])("is assumed after %j", (words) => {
    expect(shown(`${words}\n${PROBLEM}`)["upgraded"]).toBe(true);
  });

  it.each([["we plan an upgrade"], ["pacman -Syu, then I rebooted"], ["nach dem Update und einem Neustart"], ["please upgrade your kernel"], ["apt-get update"]])("is not assumed after %j", (words) => {
    expect(shown(`${words}\n${PROBLEM}`)["upgraded"]).toBeUndefined();
  });

  it("shows in the releases on disk", () => {
    const listing = (releases: string): string => `${PROBLEM}# uname -r\n6.6.1-arch1-1\n# ls /lib/modules\n${releases}\n# `;
    const gone = (releases: string): unknown => shown(`Linux web 6.6.1-arch1-1 #1 SMP\n${listing(releases)}`)["kernelGone"];
    expect([gone("6.6.8-arch1-1"), gone("6.6.1-arch1-1  6.6.8-arch1-1"), gone("6.1.9-arch1-1")]).toEqual([true, false, false]);
  });
});
