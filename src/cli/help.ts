/** What `--help` prints. */
export const HELP = `whytables reads what iptables, vzctl, the kernel and the tools around them said,
and answers why, and what to do.

  whytables [FILE… | -]              diagnose a ticket, log or terminal paste (default: standard input); also .gz
  whytables explain WORD             the page of a cause (virtuozzo/nat-not-allowed), a mode, a module, a match,
                                     a parameter (numiptent, --netfilter), csf, apf, lfd, or a message in quotes
  whytables requirements FILE        what a rule set needs: modules, netfilter mode, numiptent
  whytables compare SOURCE TARGET    two nodes' lsmod: what is missing where  [--rules FILE]
  whytables rules                    every cause known
  whytables messages                 every message known
  whytables facts                    harmless commands whose output settles most questions; paste it below the ticket
  whytables stateless [PORT…]        a rule set for iptables-restore that needs no connection tracking
                                     [--place container|node] [--ipv6]
  whytables redact FILE              the same text without names and addresses  [--map FILE]

  -f, --format FORMAT   text, json, markdown, html, slack (default: text)
  -e, --env NAME=VALUE  what you know of the machine: --env virtuozzo=6.0.12 --env place=container
      --full            all steps, conditions, evidence and sources, not the first screen only
      --json            the same as --format json
      --kernel RELEASE  for requirements: the kernel the modules are named for
  -h, --help            this
  -V, --version         the version

Exit status: 0 nothing found, 1 something found, 2 wrong usage or unreadable input, 3 internal error, or output that cannot be written.
`;
