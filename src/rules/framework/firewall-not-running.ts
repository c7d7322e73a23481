import type { Rule } from "../../model/rule.js";
import { RULES_KEPT } from "../kept.js";

const KEPT = "/root/firewalld.before-whytables";
/** At its end it empties the tables of iptables and ebtables, whoever filled them: so it is not let come to that, and its own table goes by itself. */
const END = "systemctl kill --signal=SIGKILL firewalld; sleep 1; systemctl reset-failed firewalld; nft list tables | grep -w firewalld | sed 's/^/delete /' | nft -f -";
/** Its start empties the tables of iptables and ebtables as well, a moment after systemctl has returned: what Docker, fail2ban and others had there is put back. */
const OTHERS_AGAIN =
  "until firewall-cmd --state >/dev/null 2>&1; do sleep 1; done; iptables-restore --noflush < /root/whytables.rules; ip6tables-restore --noflush < /root/whytables.rules6; " +
  "[ ! -s /root/whytables.rulesb ] || ebtables-restore --noflush < /root/whytables.rulesb";

export const rule: Rule = {
  code: "framework/firewall-not-running",
  since: "0.2.0",
  title: "The firewall that a program wants to speak to does not run",
  cause:
    "The program does not set rules by itself: it asks a firewall daemon, mostly firewalld, over D-Bus or its command, and that daemon is stopped, masked, not installed or still starting. Rules that are in the kernel stay as they are.",
  severity: "error",
  symptoms: ["means/firewall-not-running"],
  tell: {
    question: { text: "Does the firewall run?", where: "host", argv: ["systemctl", "is-active", "firewalld"] },
    answer: "it says inactive or failed",
  },
  remedies: [
    {
      title: "Start firewalld, with ssh let in",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "message.id", matches: "ansible|libvirt|firewalld" }],
      record: [["cp", "-a", "/etc/firewalld", KEPT], RULES_KEPT, ["sh", "-c", "ebtables-save > /root/whytables.rulesb 2>/dev/null; true"]],
      commands: [["sh", "-c", "firewall-offline-cmd --query-service=ssh || firewall-offline-cmd --add-service=ssh"], ["systemctl", "enable", "--now", "firewalld"], ["sh", "-c", OTHERS_AGAIN]],
      check: [["firewall-cmd", "--state"]],
      undo: [["systemctl", "disable", "firewalld"], ["sh", "-c", END], ["sh", "-c", `cp -a ${KEPT}/. /etc/firewalld/ && rm -r ${KEPT}`]],
      note: "Its zones then decide about all traffic; see them first: firewall-offline-cmd --list-all-zones. To stop it again, follow the undo: systemctl stop lets it empty the tables of iptables too, with the rules of Docker and others. Where another firewall is meant to rule, tell the program that instead (Ansible: offline: true; libvirt: firewall_backend in network.conf, and no zone in the network).",
      proof: { kind: "live", ref: "proof lab; firewalld firewall-offline-cmd(1); ansible.posix firewalld module" },
    },
    {
      title: "See whether the firewall runs, and why not",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["sh", "-c", "systemctl status firewalld ufw nftables --no-pager || /etc/init.d/firewall status"]],
      check: [["sh", "-c", "systemctl is-active firewalld || systemctl is-active nftables || systemctl is-active ufw || fw4 check"]],
      proof: { kind: "source", ref: "the program's own source, at the message" },
    },
  ],
  // What the attempt before left behind is there already when the next one begins.
  explains: ["framework/service-failed", "object/set-exists"],
  ask: ["firewall", "distribution"],
  sources: ["ansible.posix plugins/modules/firewalld.py", "libvirt src/network/bridge_driver_linux.c", "banIP files/banip-functions.sh"],
};
