/**
 * Kernel generations and what tracking is called in each.
 * Source: `net/netfilter/Makefile`, `net/ipv4/netfilter/Makefile` of 2.6.18, 2.6.20 (nf_conntrack replaces ip_conntrack), 2.6.32, 3.7 (xt_nat),
 * 4.19 (nf_conntrack_ipv4 and _ipv6 become part of nf_conntrack), 5.1 (nf_nat_ipv4 part of nf_nat), 5.2 (xt_MASQUERADE).
 */
import type { Family, Generation, Need } from "../model/mode.js";

type Triple = readonly [number, number, number];

const tripleOf = (release: string): Triple | undefined => {
  const found = /(?:^|[^\w.])v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?/.exec(release.slice(0, 200));
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
};

const isBelow = (a: Triple, b: Triple): boolean => (a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]);

/** Whether a kernel's release is below a mainline version; undefined when it cannot be read. Vendors' suffixes do not count. */
export function kernelBelow(release: string, bound: string): boolean | undefined {
  const kernel = tripleOf(release);
  const limit = tripleOf(bound);
  return kernel === undefined || limit === undefined ? undefined : isBelow(kernel, limit);
}

/**
 * The generation a release belongs to. Between the three that were read lie renames in small steps (xt_recent 2.6.28, xt_mark 2.6.35,
 * xt_LOG 3.4): the nearest one is taken. The OpenVZ series alone (`042stab108.8`) will do.
 */
export function generationOf(kernelRelease: string): Generation | undefined {
  if (/(?:^|\W)028stab/.test(kernelRelease)) return "2.6.18";
  if (/(?:^|\W)042stab/.test(kernelRelease)) return "2.6.32";
  const kernel = tripleOf(kernelRelease);
  if (kernel === undefined) return undefined;
  return isBelow(kernel, [2, 6, 24]) ? "2.6.18" : isBelow(kernel, [3, 7, 0]) ? "2.6.32" : "current";
}

/** What an extension that needs tracking or NAT needs besides its own module. */
export const TRACKING: Readonly<Record<Exclude<Need, "none">, Readonly<Record<Generation, readonly string[]>>>> = {
  conntrack: { "2.6.18": ["ip_conntrack"], "2.6.32": ["nf_conntrack"], current: ["nf_conntrack"] },
  nat: { "2.6.18": ["ip_conntrack", "ip_nat"], "2.6.32": ["nf_conntrack", "nf_nat"], current: ["nf_conntrack", "nf_nat"] },
};

/** The module that tracks one address family, while that was a module of its own. */
export function trackingPerFamily(family: Family, generation: Generation, kernel: string | undefined): readonly string[] {
  const apart = generation === "2.6.32" || (generation === "current" && kernel !== undefined && kernelBelow(kernel, "4.19") === true);
  if (!apart) return [];
  return family === "ip" ? ["nf_conntrack_ipv4"] : family === "ip6" ? ["nf_conntrack_ipv6"] : [];
}

/** 2.6.18 has either ip_conntrack, which knows IPv4 only, or nf_conntrack (`net/netfilter/Kconfig`: NF_CONNTRACK depends on IP_NF_CONNTRACK=n). */
export const NO_TRACKING6 = "kernels of the 2.6.18 generation (RHEL 5, OpenVZ 028stab) track no IPv6 connections";

/** Modules of the current generation that were called otherwise in its early kernels. */
const RENAMED: readonly { readonly module: string; readonly until: string; readonly before: Partial<Readonly<Record<Family, string>>> }[] = [
  { module: "xt_MASQUERADE", until: "5.2", before: { ip: "ipt_MASQUERADE", ip6: "ip6t_MASQUERADE" } },
];

export function renamedModule(module: string, family: Family, kernel: string | undefined): string {
  const renamed = kernel === undefined ? undefined : RENAMED.find((entry) => entry.module === module);
  return renamed !== undefined && kernelBelow(kernel!, renamed.until) === true ? (renamed.before[family] ?? module) : module;
}

/** Modules that became part of another one and left no alias, and the first kernel without them. */
const GONE: readonly (readonly [module: string, by: string, since: string])[] = [
  ["nf_conntrack_ipv4", "nf_conntrack", "4.19"],
  ["nf_conntrack_ipv6", "nf_conntrack", "4.19"],
  ["nf_nat_ipv4", "nf_nat", "5.1"],
  ["nf_nat_ipv6", "nf_nat", "5.1"],
  ["nf_nat_masquerade_ipv4", "nf_nat", "5.2"],
  ["nf_nat_masquerade_ipv6", "nf_nat", "5.2"],
];

/** The module that took over what this one did, unless the kernel is known to be older than that. */
export const successorOf = (module: string, kernel: string): string | undefined =>
  GONE.find(([name, , since]) => name === module.replaceAll("-", "_") && kernelBelow(kernel, since) !== true)?.[1];
