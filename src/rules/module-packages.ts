import type { RuleRemedy } from "../model/rule.js";

/*
 * Modules that a distribution has in a package beside its kernel's: images of clouds and minimal installations leave it out, and modprobe then finds
 * some modules and not others. Source: RHEL 10 kernel.spec (kernel-modules-extra has ip_set, ip_vs, br_netfilter, xt_ and ipt_ modules), Fedora
 * kernel.spec, Ubuntu debian.master/control.d/flavour-control.stub (linux-modules-extra).
 */
const CHECK = [["modprobe", "-n", "-a", { slot: "modules" }]] as const;

export const MODULE_PACKAGES: readonly RuleRemedy[] = [
  {
    title: "Install the kernel's further modules, on RHEL, its kin and Fedora",
    where: "host",
    effect: "reversible",
    lasting: true,
    last: true,
    when: [{ fact: "kernel", matches: "[.]el(?:8|9|10)|[.]fc[0-9]" }],
    only: "on RHEL from 8 on, its kin and Fedora",
    commands: [["dnf", "install", { slot: "kernel", prefix: "kernel-modules-extra-" }], ["modprobe", "-a", { slot: "modules" }]],
    check: CHECK,
    undo: [["dnf", "remove", { slot: "kernel", prefix: "kernel-modules-extra-" }]],
    note: "Of exactly the running kernel's version; where the repositories have only a newer one, update the kernel with it and restart. What is in it is kept from loading by files in /etc/modprobe.d that end in -blacklist.conf, until one loads it by name.",
    proof: { kind: "source", ref: "RHEL 10 and Fedora kernel.spec (kernel-modules-extra, mod-extra.list)" },
  },
  {
    title: "Install the kernel's further modules, on Ubuntu",
    where: "host",
    effect: "reversible",
    lasting: true,
    last: true,
    when: [{ fact: "kernel", matches: "-(?:generic|aws|azure|gcp|gke|kvm|oracle|ibm|virtual|raspi)$" }],
    only: "on Ubuntu",
    commands: [["apt-get", "install", { slot: "kernel", prefix: "linux-modules-extra-" }], ["modprobe", "-a", { slot: "modules" }]],
    check: CHECK,
    undo: [["apt-get", "remove", { slot: "kernel", prefix: "linux-modules-extra-" }]],
    note: "Kernels of clouds come without it; linux-kvm has no such package: there install linux-image-generic and restart.",
    proof: { kind: "source", ref: "Ubuntu kernel debian.master/control.d/flavour-control.stub" },
  },
];
