import type { NetfilterMode } from "../model/mode.js";

/** A script that sets a machine's rules, and what it needs in a container or on a node. */
export interface FirewallScript {
  readonly names: readonly string[];
  readonly what: string;
  /** The mode a container needs for it to work, and for what it needs a larger one. */
  readonly mode: NetfilterMode;
  readonly more: readonly string[];
  readonly settings: readonly string[];
  /** Whether its rules ask for states. */
  readonly states: boolean;
  readonly source: string;
}

export const FIREWALL_SCRIPTS: readonly FirewallScript[] = [
  {
    names: ["csf", "ConfigServer Firewall"],
    what: "csf builds the rules, lfd watches the logs and has csf ban addresses.",
    mode: "stateful",
    more: ["full for MESSENGER (REDIRECT) and csf.redirect (DNAT)", "numiptent for its deny lists: DENY_IP_LIMIT and DENY_TEMP_IP_LIMIT bound them", "LF_IPSET = 0 in a container of Virtuozzo 6, which may not use ipset"],
    settings: ["MONOLITHIC_KERNEL = 1 where it looks for module files in a container", "LF_SPI = 0 for a set without states, where tracking is off", "perl /usr/local/csf/bin/csftest.pl tells what is missing"],
    states: true,
    source: "csf csftest.pl, csf.conf; the vendor's article",
  },
  {
    names: ["lfd", "Login Failure Daemon"],
    what: "lfd is csf's daemon: it reads logs and has csf add rules. What it needs is what csf needs, and room in numiptent for its bans.",
    mode: "stateful",
    more: ["numiptent for the bans: DENY_IP_LIMIT in csf.conf bounds them"],
    settings: ["the same csf.conf"],
    states: true,
    source: "csf lfd.pl, csf.conf; the vendor's article",
  },
  {
    names: ["apf", "Advanced Policy Firewall"],
    what: "APF is a shell script that loads modules by itself before it sets rules.",
    mode: "stateful",
    more: ["full for its NAT rules, where preroute.rules or postroute.rules hold any"],
    settings: ["SET_MONOKERN=1 in /etc/apf/conf.apf (older: MONOKERN): no modprobe, which a container cannot do", "IFACE_IN and IFACE_OUT are venet0 in a container with venet"],
    states: true,
    source: "APF 2.0.2 functions.apf ml(), conf.apf; the vendor's article",
  },
];

export const firewallScript = (word: string): FirewallScript | undefined => FIREWALL_SCRIPTS.find(({ names }) => names.some((name) => name.toLowerCase() === word.toLowerCase()));
