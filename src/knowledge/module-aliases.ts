import { extensionsOfModule, EXTENSIONS } from "./lookup.js";

/**
 * Modules of netfilter's core that took over what another one did. Source: Makefiles and MODULE_ALIAS of 2.6.20 (nf_conntrack), 4.19, 5.1, 5.2,
 * 5.13 (nf_log_syslog).
 */
const TAKEN_OVER: readonly (readonly [old: string, by: string])[] = [
  ["ip_conntrack", "nf_conntrack"],
  ["ip_conntrack", "nf_conntrack_ipv4"],
  ["nf_conntrack_ipv4", "nf_conntrack"],
  ["nf_conntrack_ipv6", "nf_conntrack"],
  ["ip_conntrack_netlink", "nf_conntrack_netlink"],
  ["ip_nat", "nf_nat"],
  ["nf_nat_ipv4", "nf_nat"],
  ["nf_nat_ipv6", "nf_nat"],
  ["nf_nat_masquerade_ipv4", "nf_nat"],
  ["nf_nat_masquerade_ipv6", "nf_nat"],
  ["ipt_MASQUERADE", "xt_MASQUERADE"],
  ["ip6t_MASQUERADE", "xt_MASQUERADE"],
  ["nf_log_ipv4", "nf_log_syslog"],
  ["nf_log_ipv6", "nf_log_syslog"],
  ["nf_log_arp", "nf_log_syslog"],
  ["ip_queue", "nfnetlink_queue"],
  ["ip6_queue", "nfnetlink_queue"],
];

/** Prefixes under which the kernel asks modprobe for one extension; xt_ files carry the other two as alias. */
const PREFIXED = /^(xt|ipt|ip6t)_(.+)$/;

/** Other names of the same thing, in this or another kernel generation. Not the name itself. */
export function moduleAliases(module: string): readonly string[] {
  const names = new Set<string>();
  for (const [old, by] of TAKEN_OVER) {
    if (module === old) names.add(by);
    if (module === by) names.add(old);
  }
  for (const row of extensionsOfModule(module)) for (const name of Object.values(row.modules).flatMap((modules) => partLike(modules, module))) names.add(name);
  for (const name of requestedAs(module)) names.add(name);
  names.delete(module);
  return [...names].sort();
}

/** Of the modules of a helper, tracking answers to tracking and NAT to NAT. */
const partLike = (modules: readonly string[], module: string): readonly string[] => (modules.length < 2 ? modules : modules.filter((name) => name.includes("_nat_") === module.includes("_nat_")));

/** `xt_state` answers to `ipt_state` and `ip6t_state`; `ipt_state` is `xt_state` where that is the module. */
function requestedAs(module: string): readonly string[] {
  const parts = PREFIXED.exec(module);
  if (parts === null) return [];
  const [, prefix, name] = parts;
  if (prefix === "xt") return ["ip", "ip6"].filter((family) => EXTENSIONS.some((row) => row.name === name && row.families.some((own) => own === family) && hasModule(row, module))).map((family) => `${family}t_${name}`);
  const families = prefix === "ipt" ? "ip" : "ip6";
  return EXTENSIONS.filter((row) => row.name === name && row.families.some((own) => own === families)).flatMap((row) => Object.values(row.modules).flat());
}

const hasModule = (row: (typeof EXTENSIONS)[number], module: string): boolean => Object.values(row.modules).some((modules) => modules.includes(module));

/** Whether two names stand for one thing. */
export const isSameModule = (a: string, b: string): boolean => a === b || moduleAliases(a).includes(b) || moduleAliases(b).includes(a);
