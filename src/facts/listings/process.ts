import { parseCapabilities } from "../../grammar/listing/capabilities.js";
import type { Fact } from "../../model/fact.js";
import { assumedIn, below, seenIn, type Paste } from "./paste.js";

export function capabilityFacts(paste: Paste): readonly Fact[] {
  const found = parseCapabilities(paste.text);
  const effective = found?.sets.effective;
  return found === undefined || effective === undefined ? [] : [seenIn(paste, "netAdmin", effective.includes("cap_net_admin"), found.span)];
}

/** Where the command is the last thing on its line, the next line is its answer. */
const answer = (paste: Paste, command: RegExp): string | undefined => (command.test(paste.head) ? below(paste)[0] : undefined);

export function userFacts(paste: Paste): readonly Fact[] {
  const uid = /\buid=(\d{1,10})\(/.exec(paste.head)?.[1] ?? numberOnly(answer(paste, /\bid -u$/));
  if (uid !== undefined) return [seenIn(paste, "user", uid === "0" ? "root" : "user")];
  const name = answer(paste, /\bwhoami$/);
  return name !== undefined && /^[a-z_][\w-]{0,31}$/.test(name) ? [seenIn(paste, "user", name === "root" ? "root" : "user")] : [];
}
const numberOnly = (line: string | undefined): string | undefined => (line !== undefined && /^\d{1,10}$/.test(line) ? line : undefined);

/** Source: systemd 255 `src/basic/virt.c` (virtualization_table): containers, and `none`. Virtual machines are ordinary machines here. */
const PLATFORM: Readonly<Record<string, string>> = {
  openvz: "virtuozzo", lxc: "lxc", "lxc-libvirt": "lxc", docker: "docker", podman: "podman", wsl: "wsl", proot: "proot", "systemd-nspawn": "systemd-nspawn",
  none: "none", kvm: "none", qemu: "none", vmware: "none", oracle: "none", microsoft: "none", xen: "none", amazon: "none", parallels: "none",
};

export function virtualizationFacts(paste: Paste): readonly Fact[] {
  const platform = PLATFORM[answer(paste, /\bsystemd-detect-virt(?: -[cv])?$/) ?? /\bsystemd-detect-virt: ([\w-]{1,20})\W{0,3}$/.exec(paste.head)?.[1] ?? /\bVirtualization: ([\w-]{1,20})$/i.exec(paste.head)?.[1] ?? ""];
  return platform === undefined ? [] : [seenIn(paste, "platform", platform), ...(platform === "none" ? [] : [seenIn(paste, "place", "container")])];
}

/** The whole line is the file's name: `ls` found it. */
export function runtimeFileFacts(paste: Paste): readonly Fact[] {
  const platform = paste.head === "/.dockerenv" ? "docker" : paste.head === "/run/.containerenv" ? "podman" : undefined;
  return platform === undefined ? [] : [seenIn(paste, "platform", platform), seenIn(paste, "place", "container")];
}

/** The program that speaks shows its backend itself; what the name leads to is the next best. */
export function alternativeFacts(paste: Paste): readonly Fact[] {
  const variant = /(?:-> |points to |using )\S{0,60}\b(?:iptables|xtables)-(legacy|nft)\b/.exec(paste.head)?.[1];
  return variant === undefined ? [] : [assumedIn(paste, "variant", variant, "the name iptables leads to this one", { start: 0, end: Math.min(paste.text.length, paste.head.length) })];
}

const RELEASE = /\b(?:AlmaLinux|CentOS|CentOS Linux|CentOS Stream|Rocky Linux|Red Hat Enterprise Linux(?: Server)?|Fedora|Oracle Linux Server|Scientific Linux|CloudLinux(?: Server)?|Virtuozzo Linux) release \d[\d.]{0,16}(?: \([\w ]{1,40}\))?/i;

/** `CentOS release 6.5 (Final)`, the line of /etc/redhat-release as it is. */
export function distributionFacts(paste: Paste): readonly Fact[] {
  const found = RELEASE.exec(paste.head);
  return found === null ? [] : [seenIn(paste, "distribution", found[0], { start: 0, end: Math.min(paste.text.length, paste.head.length) })];
}
