import type { Test } from "../model/fact.js";
import type { RuleCommand, RuleRemedy, Word } from "../model/rule.js";

/*
 * Modules that a remedy loads, so that its undo takes out those and no others.
 */

const BEFORE = "/root/whytables.modules";
/** Netfilter's own, and what they pull in: `libcrc32c` of nf_conntrack and ip_set, the bridge and its two of br_netfilter. */
const OURS = "^(x_tables|(ip6?|arp|eb)_?tables?|xt_|ip6?t_|ebt_|arpt_|nf_|nft_|nfnetlink|ip_set|ip_vs|ip_conntrack|ip_nat|br_netfilter|vz(cpt|rst)|(libcrc32c|bridge|stp|llc)$)";

/** Which modules are there before. */
export const MODULES_NOW: RuleCommand = ["sh", "-c", `lsmod > ${BEFORE}`];

/**
 * The newest stands first in lsmod, so those on top go before what they stand on; what is in use stays. The bridge's module says that nobody uses it
 * and takes all bridges along: it goes only where there is none.
 */
export const TAKE_OUT_NEW: RuleCommand = [
  "sh", "-c", `lsmod | awk 'NR == FNR { had[$1]; next } !($1 in had) && $1 ~ /${OURS}/ { print $1 }' ${BEFORE} - | while read m; do [ "$m" = bridge ] && ls -d /sys/class/net/*/bridge >/dev/null 2>&1 || rmmod "$m" 2>/dev/null; done; true`,
];

/** Loads those again that were there before and are not any more. */
export const LOAD_GONE: RuleCommand = ["sh", "-c", `awk 'NR > FNR { if (!($1 in now)) print $1; next } { now[$1] }' /proc/modules ${BEFORE} | grep -vx Module | xargs -r modprobe -a`];

/** Loads modules, and keeps what undo needs to take out just those that were not there. */
export const loading = (...modules: readonly Word[]): Required<Pick<RuleRemedy, "record" | "commands" | "undo">> => ({
  record: [MODULES_NOW],
  commands: [["modprobe", "-v", "-a", ...modules]],
  undo: [TAKE_OUT_NEW],
});

/** Every name is there now. Fails as long as one is neither loaded nor a part of the kernel; the kernel writes `_` where a name has `-`. */
export const ARE_LOADED = "for m; do test -d \"/sys/module/$(echo \"$m\" | tr - _)\" || exit 1; done";
export const areLoaded = (...modules: readonly Word[]): RuleCommand => ["sh", "-c", ARE_LOADED, "sh", ...modules];

/** RHEL 5 and 6 and their relatives, by their kernels and names, know no modules-load.d. */
const OLD_KERNEL = "^2[.]6[.](?:18|32)", OLD_NAME = "(?:centos|red hat|rhel|scientific|oracle|cloudlinux)[a-z ()-]{0,40}[56](?:[. ]|$)";
const OLD: Test = { any: [{ all: [{ fact: "kernel", known: true }, { fact: "kernel", matches: OLD_KERNEL }] }, { all: [{ fact: "distribution", known: true }, { fact: "distribution", matches: OLD_NAME }] }] };
const NEW: readonly Test[] = [
  { any: [{ fact: "kernel", known: false }, { fact: "kernel", matches: `^(?!${OLD_KERNEL.slice(1)})` }] },
  { any: [{ fact: "distribution", known: false }, { fact: "distribution", matches: `^(?!.*${OLD_NAME})` }] },
];

/** Has modules loaded at every boot: appended to a file of our own, and taken out of it line by line. */
export const atBoot = (modules: readonly Word[], when: readonly Test[] = []): readonly RuleRemedy[] => [
  {
    title: "And at every boot",
    where: "host",
    effect: "reversible",
    lasting: true,
    when: [...NEW, ...when],
    only: "with systemd, and on Alpine",
    commands: [["sh", "-c", "printf '%s\\n' \"$@\" >> /etc/modules-load.d/whytables.conf", "sh", ...modules]],
    check: [],
    look: [{ command: ["lsmod"], for: "the names, after the next restart" }],
    undo: [["sh", "-c", "f=/etc/modules-load.d/whytables.conf; for m; do sed -i \"/^$m\\$/d\" $f; done; [ -s $f ] || rm $f", "sh", ...modules]],
    note: "Debian without systemd: append the names to /etc/modules. OpenWrt: a file below /etc/modules.d. NixOS: boot.kernelModules.",
    proof: { kind: "source", ref: "modules-load.d(5)" },
  },
  {
    title: "And at every boot, on RHEL 5 and 6",
    where: "host",
    effect: "reversible",
    lasting: true,
    when: [OLD, ...when],
    only: "on RHEL 5 and 6 and their relatives",
    commands: [
      ["sh", "-c", "printf 'modprobe %s\\n' \"$@\" >> /etc/sysconfig/modules/whytables.modules", "sh", ...modules],
      ["chmod", "+x", "/etc/sysconfig/modules/whytables.modules"],
    ],
    check: [],
    look: [{ command: ["lsmod"], for: "the names, after the next restart" }],
    undo: [["sh", "-c", "f=/etc/sysconfig/modules/whytables.modules; for m; do sed -i \"/^modprobe $m\\$/d\" $f; done; [ -s $f ] || rm $f", "sh", ...modules]],
    proof: { kind: "source", ref: "initscripts of RHEL 5 and 6, rc.sysinit (/etc/sysconfig/modules/*.modules)" },
  },
];
