import { CORE_MODULES } from "./core-modules.js";
import { extensionOf, extensionsOfModule, type ExtensionKind, type ExtensionRow } from "./lookup.js";
import { moduleName } from "./module-name.js";

/** Prefixes that netfilter has, but not for this extension. `ipt_`, `ip6t_` and `xt_` are aliases that the kernel itself asks for. */
const OTHER_PREFIX = /^(?:nf|ip|ip6|iptable|ip6table|netfilter)_([A-Za-z0-9]{2,24})$/;
const CORE: ReadonlySet<string> = new Set(CORE_MODULES);

/** Modules that are no extension of their own, and the one that they are the core of. */
const CORE_OF: readonly { readonly modules: readonly string[]; readonly kind: ExtensionKind; readonly name: string }[] = [
  { modules: ["ip_conntrack", "nf_conntrack", "nf_conntrack_ipv4", "nf_conntrack_ipv6"], kind: "match", name: "conntrack" },
  { modules: ["ip_nat", "nf_nat", "nf_nat_ipv4", "nf_nat_ipv6"], kind: "table", name: "nat" },
  { modules: ["ip_tables", "x_tables", "ip6_tables"], kind: "table", name: "filter" },
  { modules: ["ip_set", "ipset"], kind: "match", name: "set" },
];

/** The extension that a module is, or is the core of, under any of its names. */
export function extensionOfModule(module: string): ExtensionRow | undefined {
  const name = moduleName(module), core = CORE_OF.find(({ modules }) => modules.includes(name));
  if (core !== undefined) return extensionOf(core.kind, core.name, "ip");
  const rows = extensionsOfModule(name), own = rows.find(({ families }) => families.includes("ip")) ?? rows[0];
  if (own !== undefined) return own;
  const asked = /^(?:xt|ipt|ip6t)_(.+)$/.exec(name)?.[1];
  return asked === undefined ? undefined : extensionOf("match", asked, "ip") ?? extensionOf("target", asked, "ip");
}

/**
 * The extension that somebody means by a module's name which no kernel has: `nf_state` (as the vendor's article calls it) is `-m state`,
 * whose module is xt_state (ipt_state before 2.6.16, and in module lists).
 */
export function extensionMeant(module: string): ExtensionRow | undefined {
  const name = moduleName(module);
  const meant = OTHER_PREFIX.exec(name)?.[1];
  if (meant === undefined || CORE.has(name) || extensionsOfModule(name).length > 0) return undefined;
  return extensionOf("match", meant, "ip") ?? extensionOf("target", meant, "ip");
}
