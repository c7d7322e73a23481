import { OPTIONS, type Option } from "./options.js";
import { SERVICE_OPTIONS, SYSTEM_NAMES } from "./services/table.js";

/** What is to be said of a command; help, manual page and completion come out of this table and those of the options. */
export interface About {
  readonly name: string;
  /** Behind the command's name; `diagnose` is typed without one. */
  readonly usage: string;
  readonly does: string;
  /** The first words that it takes, where they are a list. */
  readonly words?: readonly string[];
}

export const SHELLS = ["bash", "zsh", "fish"] as const;

export const COMMANDS_TOLD: readonly About[] = [
  { name: "diagnose", usage: "[FILE… | -]", does: "diagnose a ticket, log or terminal paste (default: standard input); also .gz, and several files as one text" },
  { name: "explain", usage: "WORD", does: "the page of a cause (virtuozzo/nat-not-allowed), a mode, a module, a match, a parameter (numiptent, --netfilter), csf, apf, lfd, or a message in quotes" },
  { name: "requirements", usage: "FILE", does: "what a rule set needs: modules, netfilter mode, numiptent; rule files, listings, scripts, settings of ufw, firewalld, fail2ban, csf, apf, nft" },
  { name: "compare", usage: "SOURCE TARGET", does: "two nodes' lsmod: what is missing where" },
  { name: "rules", usage: "", does: "every cause known" },
  { name: "messages", usage: "", does: "every message known" },
  { name: "facts", usage: "", does: "harmless commands whose output settles most questions; paste it below the ticket" },
  { name: "stateless", usage: "[PORT…]", does: "a rule set for iptables-restore that needs no connection tracking" },
  { name: "redact", usage: "FILE", does: "the same text without names and addresses" },
  { name: "serve", usage: "", does: "the HTTP service" },
  { name: "mcp", usage: "", does: "tools for an assistant, on standard input and output" },
  { name: "bot", usage: "SYSTEM", does: "a bot on rt, zammad, zendesk, github or generic; see docs/service.md", words: SYSTEM_NAMES },
  { name: "stream", usage: "", does: "one JSON call a line in, one result a line out" },
  { name: "completion", usage: "SHELL", does: "a script that completes command lines in bash, zsh or fish", words: SHELLS },
  { name: "help", usage: "[COMMAND]", does: "this, or what a command takes" },
];

const SERVICES: Readonly<Record<string, Readonly<Record<string, Option>>>> = SERVICE_OPTIONS;
const ALL: Readonly<Record<string, Option>> = OPTIONS;

/** The options of one command; a service takes `--help` besides, and nothing else of the others. */
export function optionsTold(command: string): readonly (readonly [string, Option])[] {
  const service = SERVICES[command];
  if (service !== undefined) return [...Object.entries(service), ["help", OPTIONS.help]];
  return Object.entries(ALL).filter(([, { of }]) => of?.includes(command) ?? true);
}

/** `whytables serve`, `whytables [FILE… | -]`. */
export const lineOf = ({ name, usage }: About): string => ["whytables", ...(name === "diagnose" ? [] : [name]), ...(usage === "" ? [] : [usage])].join(" ");
