import type { Telling } from "../telling.js";

const OURS = "firewall|iptables|ip6tables|nftables|nft|netfilter|ipset|conntrack|masquerade|masquerading|nat";
const ended = (status: number): string => `{program} … … exit|exited|status|code|rc|returned status|code|with|value? ${status}`;

/**
 * What the kernel or a program answered, in the line of whoever asked: `setting up NAT rules: operation not supported`. The words around are the
 * program's own; the error's name and the exit status are not (iptables `include/xtables.h`, enum xtables_exittype: 3 where the kernel does not give
 * the table, 4 where the lock is held).
 */
export const ANSWER_TELLINGS: readonly Telling[] = [
  {
    message: "iptables/not-root",
    printed: true,
    phrases: {
      en: [
        `${OURS} … … operation not permitted`, `${OURS} … … permission denied`, `operation not permitted … ${OURS}`, `permission denied … ${OURS}`,
        `${OURS} … … must be root`, `${OURS} … requires|needs root|superuser|administrator`,
      ],
    },
  },
  {
    message: "nft/could-not-process-rule",
    fields: { error: "Operation not supported" },
    printed: true,
    phrases: { en: ["nftables|nft … … operation not supported", "nftables|nft … … not supported by … kernel", "kernel does|do not support nftables", "kernel doesn't support nftables", "nftables|nf_tables is|are not supported … kernel"] },
  },
  {
    message: "iptables/table-init-failed",
    fields: { error: "Table does not exist (do you need to insmod?)" },
    printed: true,
    phrases: {
      en: [
        ended(3), "returned non zero exit status 3", "iptables|ip6tables|netfilter|masquerade|masquerading|nat … … operation not supported", "iptables|ip6tables|netfilter|nat … … protocol not available|supported",
        "kernel does|do not support iptables|netfilter|nat", "kernel doesn't|don't support iptables|netfilter|nat",
      ],
    },
  },
  {
    message: "iptables/lock-held",
    printed: true,
    phrases: { en: [ended(4), "returned non zero exit status 4", "iptables|ip6tables|xtables … … resource temporarily unavailable", "iptables|ip6tables|xtables … … resource problem"] },
  },
  {
    message: "shell/iptables-not-found",
    printed: true,
    phrases: {
      en: [
        "{program} command|binary|executable|program|package? not found|installed", "{program} command|binary|executable|program|package? is not found|installed|available", "can't|cannot|couldn't|could|unable not? find|locate|execute the? {program} command|binary|executable|program?",
        // Ansible's result of a command whose program Python did not find (a missing file would be named behind the words).
        "{program} … … … … errno 2 no such file or directory rc 2",
        "no {program} binary|executable|program", ended(127), "missing dependency|program|command|binary|executable {program}",
      ],
      ru: ["не установлен|установлена|установлено|найден|найдена|найдено утилита|программа|команда|пакет? {program}", "утилита|программа|команда|пакет {program} не установлен|установлена|найден|найдена"],
    },
  },
];
