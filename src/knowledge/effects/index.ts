import type { Effect } from "../../model/place.js";
import { perObject } from "../per-object.js";
import * as containers from "./containers.js";
import * as files from "./files.js";
import * as frameworks from "./frameworks.js";
import * as kernel from "./kernel.js";
import { PRINTS, WRITES_WITH } from "./looks.js";
import * as packages from "./packages.js";
import * as rules from "./rules.js";
import * as services from "./services.js";
import { shellLine } from "./shell.js";
import { dangerous, interrupts, none, worstOf, type Judge, type Verdict } from "./verdict.js";
import { wrappedBy } from "./wrapped.js";

export { serviceClassOf, SERVICE_CLASSES } from "./services.js";
export { shellLine, type ShellCommand, type ShellLine } from "./shell.js";
export { EFFECTS, worstOf, type Verdict } from "./verdict.js";
export { withPositional, wrappedBy, type Wrapped } from "./wrapped.js";
export type { Effect };

const FAMILY = /^(?:ip6?tables|ebtables|arptables)(?:-(?:legacy|nft))?$/;
const RESTORE = /^(?:ip6?tables|ebtables|arptables)(?:-(?:legacy|nft))?-restore$/;
const SAVE = /^(?:ip6?tables|ebtables|arptables)(?:-(?:legacy|nft))?-save$/;

const BY_NAME: Readonly<Record<string, Judge | undefined>> = {
  nft: rules.nft,
  ipset: rules.ipset, conntrack: rules.conntrack, ipvsadm: rules.ipvsadm, "iptables-apply": rules.apply, "ip6tables-apply": rules.apply,
  sysctl: kernel.sysctl,
  modprobe: kernel.modprobe,
  insmod: kernel.insmod, rmmod: kernel.rmmod, kmodloader: kernel.insmod, ip: kernel.ip, tc: kernel.tc, ethtool: kernel.ethtool,
  reboot: kernel.reboot, shutdown: kernel.reboot, poweroff: kernel.reboot, halt: kernel.reboot, init: kernel.reboot, telinit: kernel.reboot,
  "update-alternatives": kernel.swap, alternatives: kernel.swap, "xbps-alternatives": packages.builds, eselect: packages.builds,
  systemctl: services.systemctl, service: services.service, "rc-service": services.service, sv: services.service, initctl: services.service,
  chkconfig: services.atBoot, "update-rc.d": services.atBoot, "rc-update": services.atBoot, "invoke-rc.d": services.service,
  docker: containers.docker,
  podman: containers.docker,
  nerdctl: containers.docker, "docker-compose": containers.dockerCompose, kubectl: containers.kubectl, crictl: containers.crictl,
  vzctl: containers.vzctl,
  prlctl: containers.prlctl,
  vzmigrate: containers.vzmigrate,
  vzlist: containers.lister, lxc: containers.guests, incus: containers.guests, pct: containers.guests, qm: containers.guests,
  virsh: containers.guests, machinectl: containers.guests,
  "apt-get": packages.packages,
  apt: packages.packages,
  aptitude: packages.packages,
  "apt-cache": containers.lister,
  yum: packages.packages, dnf: packages.packages, microdnf: packages.packages, tdnf: packages.packages, zypper: packages.packages,
  apk: packages.packages,
  opkg: packages.packages,
  "xbps-install": packages.builds,
  "xbps-query": containers.lister,
  snap: packages.packages,
  pkg: packages.packages, "rpm-ostree": packages.packages, pacman: packages.pacman, rpm: packages.rpm, dpkg: packages.dpkg,
  emerge: packages.emerge,
  "nixos-rebuild": packages.nixosRebuild,
  "nix-shell": packages.builds,
  "update-initramfs": packages.builds,
  dracut: packages.builds,
  mkinitcpio: packages.builds, "update-grub": packages.builds, "grub2-mkconfig": packages.builds, depmod: packages.builds,
  "dpkg-reconfigure": packages.builds, "synopkg": services.atBoot,
  tee: files.tee,
  sed: files.sed,
  cp: files.copy,
  install: files.copy,
  mv: files.move,
  rm: files.remove,
  rmdir: files.makes, mkdir: files.makes, touch: files.makes, chmod: files.makes, chown: files.makes, ln: files.link, find: files.find,
  mount: files.mount,
  umount: files.umount, dd: files.destroys, mkfs: files.destroys, truncate: files.destroys, shred: files.destroys, wipefs: files.destroys,
  vi: files.edits,
  vim: files.edits,
  nano: files.edits,
  ed: files.edits,
  emacs: files.edits, crontab: files.edits, visudo: files.edits, vipw: files.edits, dos2unix: files.makes, iconv: containers.lister,
  "firewall-cmd": frameworks.firewallCmd,
  "firewall-offline-cmd": frameworks.firewallCmd,
  ufw: frameworks.ufw,
  "ufw-init": frameworks.ufwInit,
  csf: frameworks.csf, apf: frameworks.scripts, shorewall: frameworks.scripts, shorewall6: frameworks.scripts,
  firehol: frameworks.scripts,
  ferm: frameworks.scripts,
  "fail2ban-client": frameworks.fail2banClient,
  fw3: frameworks.openwrtFirewall,
  fw4: frameworks.openwrtFirewall, "netfilter-persistent": frameworks.netfilterPersistent, uci: frameworks.uci,
  nmcli: frameworks.nmcli,
  "wg-quick": frameworks.wgQuick,
  wg: frameworks.wg,
  tailscale: frameworks.tailscale, "pve-firewall": frameworks.pveFirewall, wsl: frameworks.wsl, "wsl.exe": frameworks.wsl,
  nomad: frameworks.agents,
  "imunify360-agent": frameworks.agents, psad: frameworks.agents, sacli: frameworks.agents, ipkungfu: frameworks.ipkungfu,
  setenforce: frameworks.selinux,
  setsebool: frameworks.selinux,
  semodule: frameworks.selinux, semanage: frameworks.selinux, restorecon: frameworks.setcap, setcap: frameworks.setcap,
};

/** Deeper than this nobody wraps a command. */
const DEEPEST = 8;

/**
 * What a command does to a machine that works, computed from its words. A program that is not known is dangerous, not harmless; of a
 * shell line the worst command counts. Words in angle brackets are open values and judged as any value.
 */
export const effectOf: (argv: readonly string[]) => Verdict = perObject((argv) => judge(argv, DEEPEST));

function judge(argv: readonly string[], depth: number): Verdict {
  const [first, ...args] = argv;
  if (first === undefined) return none("nothing is run");
  if (depth === 0) return dangerous("too deeply wrapped to be understood");
  // The open name of a program in a rule's template is one of iptables' family.
  const program = nameOf(first.replace(/^<PROGRAM>/, "iptables"));
  const wrapped = wrappedBy(program, args);
  if (wrapped !== undefined) return judgeWrapped(wrapped, depth - 1);
  return known(program, first, args) ?? dangerous(`it is not known what ${program} does`);
}

function known(program: string, path: string, args: readonly string[]): Verdict | undefined {
  if (/^\/etc\/(?:rc\.d\/)?(?:init\.d\/)?[\w.@-]+$/.test(path) &&
    /^\/etc\/(?:rc\.d|init\.d)\//.test(path)) return services.initScript(args, program);
  if (RESTORE.test(program)) return rules.restore(args, program);
  if (SAVE.test(program)) return rules.save(args, program);
  if (FAMILY.test(program)) return rules.tables(args, program);
  if (PRINTS.has(program)) return args.some((arg) => WRITES_WITH[program]?.test(arg))
    ? interrupts(`with these words ${program} changes something`)
    : none("it prints");
  return Object.hasOwn(BY_NAME, program) ? BY_NAME[program]?.(args, program) : undefined;
}

function judgeWrapped(wrapped: NonNullable<ReturnType<typeof wrappedBy>>, depth: number): Verdict {
  if ("interactive" in wrapped) return none("it opens a shell; what is typed there counts");
  const verdict = "line" in wrapped ? judgeLine(wrapped.line, depth) : judge(wrapped.argv, depth);
  return wrapped.scratch === true && verdict.effect !== "none" && actsOnRules("line" in wrapped ? wrapped.line : wrapped.argv.join(" "))
    ? none("it works in a network namespace of its own, which is gone with it")
    : verdict;
}

/** Only rules, sets and links live in a network namespace. */
const actsOnRules = (text: string): boolean => !OUTSIDE.test(text.replace(/<[A-Z_]+>/g, "x").replace(/2?>\s?(?:\/dev\/null|&\d)/g, ""));
const ELSEWHERE = "rm mv cp sed tee dd modprobe rmmod insmod systemctl service reboot apt apt-get yum dnf docker kubectl sysctl mount";
const OUTSIDE = new RegExp(String.raw`(?:^|[\s;|&/(])(?:${ELSEWHERE.replaceAll(" ", "|")})(?:\s|$)|>`);

function judgeLine(line: string, depth: number): Verdict {
  if (depth <= 0) return dangerous("too deeply wrapped to be understood");
  const { commands, inner, whole } = shellLine(line);
  const verdicts = [
    ...commands.flatMap(({ argv, writes }) => [
      ...(argv.length === 0 ? [] : [judge(argv, depth)]), ...writes.map(({ path, append }) => files.writeVerdict(path, append)),
    ]),
    ...inner.map((text) => judgeLine(text, depth - 1)),
  ];
  return whole ? worstOf(verdicts) : worstOf([...verdicts, dangerous("the line is not understood to its end")]);
}

/** A shell line, as it would be typed. */
export const effectOfLine = (line: string): Verdict => judgeLine(line, DEEPEST);

const nameOf = (word: string): string => word.slice(word.lastIndexOf("/") + 1);

/** What one has to do beforehand, so that it can be taken back: the effect that a person may be told as "can be undone". */
export const isHarmless = (argv: readonly string[]): boolean => effectOf(argv).effect === "none";

export { isCheck, isLook } from "./look.js";
