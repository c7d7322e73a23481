import { CORE_MODULES } from "./core-modules.js";
import { extensionOf, extensionsOfModule, type ExtensionRow } from "./lookup.js";
import { moduleName } from "./module-name.js";

/** Prefixes that netfilter has, but not for this extension. `ipt_`, `ip6t_` and `xt_` are aliases that the kernel itself asks for. */
const OTHER_PREFIX = /^(?:nf|ip|ip6|iptable|ip6table|netfilter)_([A-Za-z0-9]{2,24})$/;
const CORE: ReadonlySet<string> = new Set(CORE_MODULES);

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
