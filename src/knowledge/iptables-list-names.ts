import type { ExtensionRow } from "./extensions/row.js";

/**
 * Names that IPTABLES= and `vzctl set --iptables` accept; any other is an "Unknown iptable module" and ignored.
 * Source: vzctl 4.11 `src/lib/iptables.c` (`_g_iptables`); libvzctl 7.0 knows all but ipt_recent.
 */
export interface ListName {
  readonly name: string;
  /** Further names whose permission it brings along. */
  readonly brings: readonly string[];
  /** Kernel modules it stands for; which of them exist depends on the kernel generation. */
  readonly modules: readonly string[];
}

const plainName = (name: string, modules: string): ListName => ({ name, brings: ["ip_tables"], modules: modules.split(" ") });
const withTracking = (name: string, modules: string, brings: readonly string[] = []): ListName => ({ name, brings: [...brings, "ip_conntrack", "ip_tables"], modules: modules.split(" ") });

export const LIST_NAMES: readonly ListName[] = [
  { name: "ip_tables", brings: [], modules: ["ip_tables", "x_tables", "iptable_raw"] },
  plainName("iptable_filter", "iptable_filter"),
  plainName("iptable_mangle", "iptable_mangle"),
  plainName("ipt_limit", "xt_limit"),
  plainName("ipt_multiport", "xt_multiport"),
  plainName("ipt_tos", "ipt_tos xt_dscp"),
  plainName("ipt_TOS", "ipt_TOS xt_DSCP"),
  plainName("ipt_REJECT", "ipt_REJECT"),
  plainName("ipt_TCPMSS", "ipt_TCPMSS xt_TCPMSS"),
  plainName("ipt_tcpmss", "xt_tcpmss"),
  plainName("ipt_ttl", "ipt_ttl xt_hl"),
  plainName("ipt_LOG", "ipt_LOG"),
  plainName("ipt_length", "xt_length"),
  plainName("xt_mac", "xt_mac"),
  plainName("ipt_recent", "ipt_recent xt_recent"),
  plainName("ipt_owner", "ipt_owner xt_owner"),
  plainName("ip_conntrack", "ip_conntrack nf_conntrack nf_conntrack_ipv4"),
  withTracking("ip_conntrack_ftp", "ip_conntrack_ftp nf_conntrack_ftp"),
  withTracking("ip_conntrack_irc", "ip_conntrack_irc nf_conntrack_irc"),
  withTracking("ipt_conntrack", "xt_conntrack"),
  withTracking("ipt_state", "xt_state"),
  withTracking("ipt_helper", "xt_helper"),
  withTracking("iptable_nat", "iptable_nat nf_nat"),
  withTracking("ip_nat_ftp", "ip_nat_ftp nf_nat_ftp", ["iptable_nat", "ip_conntrack_ftp"]),
  withTracking("ip_nat_irc", "ip_nat_irc nf_nat_irc", ["iptable_nat", "ip_conntrack_irc"]),
  withTracking("ipt_REDIRECT", "ipt_REDIRECT", ["iptable_nat"]),
];

const NAMES: ReadonlySet<string> = new Set(LIST_NAMES.map(({ name }) => name));

export const isListName = (name: string): boolean => NAMES.has(name);

/** The names a Virtuozzo before 6.0 update 6 wants in IPTABLES for these extensions. It has none for IPv6: the IPv4 ones count for both. */
export function listNamesOf(rows: readonly ExtensionRow[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) {
    if (row.refused !== undefined || row.families.includes("bridge")) continue;
    names.add("ip_tables");
    if (row.kind === "table" && (row.name === "filter" || row.name === "mangle")) names.add(`iptable_${row.name}`);
    if (row.need !== "none") names.add("ip_conntrack");
    if (row.need === "nat") names.add("iptable_nat");
    for (const name of row.listed ?? []) names.add(name);
  }
  return [...names];
}
