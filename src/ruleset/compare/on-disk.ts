import { byWord } from "../../knowledge/by-word.js";
import { parseKernelConfig } from "../../grammar/listing/kernel-config.js";

/** What a node's kernel has, loaded or not. */
export interface OnDisk {
  /** Modules that modprobe finds. */
  readonly available: ReadonlySet<string>;
  /** Parts of the kernel itself, by its configuration. */
  readonly builtIn: ReadonlySet<string>;
  /** What the kernel's configuration leaves out. */
  readonly absent: ReadonlySet<string>;
  /** True where a whole directory or configuration was shown: what is not in it is not there. */
  readonly shown: boolean;
}

const FILE = /(?<![\w.-])([A-Za-z0-9][\w-]{1,55})\.ko(?:\.(?:gz|xz|zst))?(?![\w.])/g;

/** Names of options that are not made of the module's name. Source: `net/netfilter/Kconfig`, `net/ipv4/netfilter/Kconfig`, Makefiles of 2.6.32, 3.10, 6.1. */
const OPTIONS: Readonly<Record<string, string>> = byWord({
  NETFILTER_XTABLES: "x_tables", IP_NF_IPTABLES: "ip_tables", IP6_NF_IPTABLES: "ip6_tables", IP_NF_FILTER: "iptable_filter", IP_NF_MANGLE: "iptable_mangle",
  IP_NF_RAW: "iptable_raw", IP_NF_SECURITY: "iptable_security", IP_NF_NAT: "iptable_nat", NF_NAT_IPV4: "nf_nat_ipv4", IP6_NF_FILTER: "ip6table_filter",
  IP6_NF_MANGLE: "ip6table_mangle", IP6_NF_RAW: "ip6table_raw", IP6_NF_SECURITY: "ip6table_security", IP6_NF_NAT: "ip6table_nat", NF_CONNTRACK: "nf_conntrack",
  NF_CONNTRACK_IPV4: "nf_conntrack_ipv4", NF_CONNTRACK_IPV6: "nf_conntrack_ipv6", NF_NAT: "nf_nat", NF_TABLES: "nf_tables", NETFILTER_XT_NAT: "xt_nat",
  NETFILTER_XT_MARK: "xt_mark", NETFILTER_XT_CONNMARK: "xt_connmark", NETFILTER_XT_SET: "xt_set", IP_SET: "ip_set", BRIDGE_NETFILTER: "br_netfilter",
  NFT_COMPAT: "nft_compat", NFT_CT: "nft_ct", NFT_NAT: "nft_nat", NFT_MASQ: "nft_masq", NFT_REDIR: "nft_redir", NFT_LOG: "nft_log", NFT_LIMIT: "nft_limit", NFT_REJECT: "nft_reject",
});

/** The module that a kernel's option makes; undefined for options of other things. */
export function moduleOfOption(option: string): string | undefined {
  const name = option.replace(/^CONFIG_/, "");
  const fixed = OPTIONS[name];
  if (fixed !== undefined) return fixed;
  const made = /^(?:NETFILTER_XT_(MATCH|TARGET)|IP_NF_(MATCH|TARGET)|IP6_NF_(MATCH|TARGET)|(NF_CONNTRACK|NF_NAT|NFT))_(\w+)$/.exec(name);
  if (made === null) return undefined;
  const [, xt, ip, ip6, plain, rest = ""] = made;
  if (plain !== undefined) return `${plain.toLowerCase()}_${rest.toLowerCase()}`;
  const kind = xt ?? ip ?? ip6, prefix = xt !== undefined ? "xt" : ip !== undefined ? "ipt" : "ip6t";
  return `${prefix}_${kind === "MATCH" ? rest.toLowerCase() : rest}`;
}

/** Reads `ls` and `find` of /lib/modules, modules.dep and a kernel's configuration. */
export function readOnDisk(text: string): OnDisk {
  const available = new Set<string>(), builtIn = new Set<string>(), absent = new Set<string>();
  let files = 0, options = 0;
  // modules.builtin has the same names, and its modules are no files.
  if (!text.includes("modules.builtin")) for (const found of text.matchAll(FILE)) { available.add(found[1]!.replaceAll("-", "_")); files++; }
  else for (const line of text.split("\n")) if (!line.trim().startsWith("kernel/")) for (const found of line.matchAll(FILE)) { available.add(found[1]!.replaceAll("-", "_")); files++; }
  for (const { option, value } of parseKernelConfig(text) ?? []) {
    const module = moduleOfOption(option);
    if (module === undefined) continue;
    options++;
    (value === "y" ? builtIn : value === "m" ? available : absent).add(module);
  }
  const whole = /(?:^|[#$ ])(?:ls|find)\b[^\n|]*\/lib\/modules\/[^\n|]*$/m.test(text) || text.includes('modules.dep');
  return { available, builtIn, absent, shown: (files > 0 && whole) || options > 40 };
}
