import { distributionById, installOf, type Software } from "../knowledge/distributions/index.js";
import type { RuleCommand, RuleRemedy } from "../model/rule.js";

/** A family of distributions that install alike: the one whose table is asked, its version, and what the fact `distribution` says of its members. */
const FAMILIES = [
  { id: "debian", version: "12", only: "on Debian and Ubuntu", matches: "debian|ubuntu|mint|raspb|proxmox|kali|pop!?_os", remove: ["apt-get", "remove", "-y"] },
  {
    id: "rhel", version: "9", only: "on RHEL, Fedora and their kin", remove: ["dnf", "remove", "-y"],
    matches: "red ?hat|rhel|centos|alma|rocky|oracle|fedora|amazon|virtuozzo|cloudlinux|openeuler",
  },
  { id: "alpine", only: "on Alpine", matches: "alpine", remove: ["apk", "del"] },
  { id: "opensuse", only: "on SUSE", matches: "suse|sles", remove: ["zypper", "remove"] },
  { id: "openwrt", version: "23.05", only: "on OpenWrt", matches: "openwrt|lede|immortalwrt", remove: ["opkg", "remove"] },
  { id: "arch", only: "on Arch", matches: "arch|manjaro|endeavour", remove: ["pacman", "-R"] },
] as const;

/** What the proof lab has installed on a machine that lacked it. */
const INSTALLED: ReadonlySet<Software> = new Set(["iptables", "nftables", "ipset", "conntrack", "ebtables"] as const);

/**
 * How a program that is not there is installed, by distribution.
 *
 * @param check fails without the program and passes with it
 */
export function installRemedies(software: Software, program: string, check: readonly RuleCommand[]): readonly RuleRemedy[] {
  return FAMILIES.flatMap(({ id, only, matches, remove, ...rest }): readonly RuleRemedy[] => {
    const distribution = distributionById(id);
    const install = distribution === undefined ? undefined : installOf({ distribution, ...rest }, software);
    if (install === undefined || install.argv.length === 0) return [];
    return [{
      title: `Install ${program}, ${only}`,
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "distribution", matches }],
      only,
      commands: [install.argv],
      check,
      undo: [[...remove, install.package]],
      note: "Where it is missing in an image, the same line belongs into what builds the image; a container that was started from it is made anew.",
      proof: id === "debian" && INSTALLED.has(software) ? { kind: "live", ref: "proof lab; the package lists of Debian 12" } : { kind: "source", ref: `the package lists of ${distribution!.name}` },
    }];
  });
}
