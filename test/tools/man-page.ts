import { COMMANDS_TOLD, lineOf, optionsTold } from "../../src/cli/about.js";
import { EXIT_WORDS } from "../../src/cli/help.js";
import type { Option } from "../../src/cli/options.js";

/** Text as roff reads it: hyphens that are typed stay, and no line begins with a request. */
const roff = (text: string): string => text.replace(/\\/g, "\\e").replace(/-/g, "\\-").replace(/…/g, "\\.\\.\\.").replace(/^([.'])/gm, "\\&$1");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const optionLines = ([name, { short, value, help }]: readonly [string, Option]): string =>
  `.TP\n.B ${roff(`${short === undefined ? "" : `-${short}, `}--${name}`)}${value === undefined ? "" : `\n.I ${roff(value)}`}\n${roff(capital(help))}.\n`.replace(/\n\.I (.*)\n/, " \\fI$1\\fR\n");

/** The manual page, out of the tables that the command itself reads. */
export const manPage = (version: string): string => `.\\" Made by npm run docs out of src/cli; changes here are lost.
.TH WHYTABLES 1 "" "whytables ${version}" "User commands"
.SH NAME
whytables \\- tells why iptables, vzctl and the kernel said that, and what to do
.SH SYNOPSIS
${COMMANDS_TOLD.map((about) => `.B ${roff(lineOf(about))}\n`).join(".br\n")}.SH DESCRIPTION
Reads tickets, logs and terminal pastes about iptables, nftables, netfilter and Virtuozzo, recognises what the programs said in them, and answers with the cause, the steps, where to type them, how to check that they
helped and how to undo them. It changes nothing and runs nothing.
.SH COMMANDS
${COMMANDS_TOLD.map((about) => `.SS ${roff(lineOf(about))}\n${roff(capital(about.does))}.\n${optionsTold(about.name).filter(([name]) => name !== "help" && name !== "version").map(optionLines).join("")}`).join("")}.SH FILES
.TP
.I ~/.config/whytables.conf\\fR, \\fI/etc/whytables.conf
Facts that hold for all tickets, one a line, such as
.BR "platform: virtuozzo" .
The first one that is there is read.
.SH ENVIRONMENT
.TP
.B WHYTABLES_CONFIG
Another file in their place; empty for none.
.TP
.B NO_COLOR
No colours.
.SH EXIT STATUS
${roff(EXIT_WORDS.replace(/^Exit status: /, ""))}
.SH EXAMPLES
.nf
dmesg | whytables
whytables ticket.txt messages.gz \\-\\-env virtuozzo=6.0.12
whytables explain virtuozzo/nat\\-not\\-allowed
.fi
`;
