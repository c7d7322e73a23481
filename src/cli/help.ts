import { optionHelp } from "./options.js";

/** What `--help` prints. */
export const HELP = `whytables reads what iptables, vzctl, the kernel and the tools around them said,
and answers why, and what to do.

  whytables [FILE… | -]              diagnose a ticket, log or terminal paste (default: standard input); also .gz
  whytables explain WORD             the page of a cause (virtuozzo/nat-not-allowed), a mode, a module, a match,
                                     a parameter (numiptent, --netfilter), csf, apf, lfd, or a message in quotes
  whytables requirements FILE        what a rule set needs: modules, netfilter mode, numiptent; rule files, listings, scripts,
                                     settings of ufw, firewalld, fail2ban, csf, apf, nft  [--kernel RELEASE] [--diff FILE]
  whytables compare SOURCE TARGET    two nodes' lsmod: what is missing where  [--rules FILE]
  whytables rules                    every cause known
  whytables messages                 every message known
  whytables facts                    harmless commands whose output settles most questions; paste it below the ticket
  whytables stateless [PORT…]        a rule set for iptables-restore that needs no connection tracking
                                     [--place container|node] [--ipv6]
  whytables serve                    the HTTP service  [--host] [--port] [--token-file FILE] [--own FILE] [--mcp]
  whytables mcp                      tools for an assistant, on standard input and output
  whytables bot SYSTEM               a bot on rt, zammad, zendesk, github or generic; see docs/service.md
  whytables stream                   one JSON call a line in, one result a line out  [--confirm FILE]
  whytables redact FILE              the same text without names and addresses  [--map FILE]

${optionHelp()}
Exit status: 0 nothing found, 1 something found, 2 wrong usage or unreadable input, 3 internal error, or output that cannot be written.
`;
