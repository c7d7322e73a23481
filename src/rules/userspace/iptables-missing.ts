import type { Rule, RuleRemedy } from "../../model/rule.js";

/** The first three are what people mostly have. */
const INSTALL = [
  { words: "Debian and Ubuntu", matches: "debian|ubuntu|mint|raspb|kali|proxmox", commands: [["apt-get", "update"], ["apt-get", "install", "-y", "iptables"]] },
  { words: "RHEL, Fedora and their relatives", matches: "red hat|rhel|centos|alma|rocky|oracle|fedora|amazon", commands: [["yum", "install", "-y", "iptables"]] },
  { words: "Alpine", matches: "alpine", commands: [["apk", "add", "iptables"]] },
  { words: "SUSE", matches: "suse|sles", commands: [["zypper", "install", "-y", "iptables"]] },
  { words: "Arch", matches: "arch|manjaro", commands: [["pacman", "-S", "--noconfirm", "iptables-nft"]] },
  { words: "OpenWrt", matches: "openwrt", commands: [["opkg", "update"], ["opkg", "install", "iptables"]] },
] as const;

export const rule: Rule = {
  code: "userspace/iptables-missing",
  family: "program-missing",
  since: "0.1.0",
  title: "There is no iptables program",
  cause: "The program that wants to set rules does not find iptables in its search path: the package is not installed, the container's image has none, or cron and services run with a PATH without /sbin and /usr/sbin.",
  severity: "error",
  symptoms: [
    "means/iptables-program-missing",
    "shell/iptables-not-found", { message: "shell/fork-failed", when: [{ fact: "field.errno", is: "ENOENT" }] }, { message: "framework/csf-path-wrong" }, "framework/libvirt-no-backend", { message: "framework/rootless-wants-iptables", when: [{ fact: "messages", includes: "framework/rootless-requirements" }] }, { message: "shell/program-missing" }, { message: "vz/restore-not-executed" }, { message: "vz/criu-tool-not-started", when: [{ fact: "field.errno", is: "ENOENT" }] }, { message: "vz/restore-exited", when: [{ fact: "field.status", is: 255 }] }, { message: "vz/undump-failed", when: [{ fact: "messages", includes: "vz/restore-not-executed" }] }],
  remedies: [
    {
      title: "See whether it is there, outside of the search path",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "ls -l /sbin/iptables* /usr/sbin/iptables* /usr/local/sbin/iptables*; echo \"$PATH\""]],
      check: [["sh", "-c", "command -v iptables"]],
      note: "It is there: give its full path, or add /usr/sbin and /sbin to PATH in the script, the crontab or the service.",
      proof: { kind: "source", ref: "execvp(3): ENOENT" },
    },
    ...INSTALL.map(({ words, matches, commands }, at): RuleRemedy => ({
      title: `Install it (${words})`,
      where: "container",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ any: [...(at < 3 ? [{ fact: "distribution", known: false } as const] : []), { all: [{ fact: "distribution", known: true }, { fact: "distribution", matches }] }] }],
      only: `on ${words}`,
      commands,
      check: [["sh", "-c", "command -v iptables"]],
      undo: "Remove the package again.",
      note: "On the machine where the program runs; in a container that is made of an image, as a line of its Dockerfile: else it is gone with the container.",
      proof: { kind: "source", ref: "packages of the distributions" },
    })),
  ],
  explains: ["virtuozzo/nodes-differ-in-modules", "virtuozzo/tool-failed"],
  sources: ["execvp(3)", "OpenVZ kernel kernel/cpt/rst_net.c (255: not executed)"],
};
