import type { Family, Generation, Need } from "../../model/mode.js";
import type { Hook } from "../hooks.js";

export type ExtensionKind = "table" | "match" | "target" | "helper";

/** A table, match, target or connection tracking helper, and the kernel module that is it. */
export interface ExtensionRow {
  readonly kind: ExtensionKind;
  readonly name: string;
  readonly families: readonly Family[];
  /** Empty where the generation has no such extension. */
  readonly modules: Readonly<Record<Generation, readonly string[]>>;
  readonly need: Need;
  /** Why no netfilter mode makes it usable in a container. */
  readonly refused?: string;
  /** What a mode alone does not do: the module must be loaded on the node, the extension needs a newer kernel … */
  readonly note?: string;
  /** Names in the IPTABLES list of Virtuozzo before 6.0 update 6, beyond `ip_tables`. */
  readonly listed?: readonly string[];
  /** The only tables the kernel takes it in, where it looks. */
  readonly tables?: readonly string[];
  /** Older kernels that were stricter about tables. */
  readonly tablesBefore?: Partial<Readonly<Record<Generation, readonly string[]>>>;
  /** The only hooks the kernel takes it from, where it looks. */
  readonly hooks?: readonly Hook[];
  /** The rule must name one of these protocols. */
  readonly protocols?: readonly string[];
  /** First mainline kernel that has it under this name. */
  readonly since?: string;
  readonly origin?: "third-party";
}

/** One name for all generations, or one per generation (2.6.18, 2.6.32, current) with "" for none; words are separate modules. */
export type ModuleNames = string | readonly [string, string, string];
export type Traits = Partial<Omit<ExtensionRow, "kind" | "name" | "families" | "modules">>;

const words = (names: string): readonly string[] => (names === "" ? [] : names.split(" "));

export function row(kind: ExtensionKind, families: readonly Family[], name: string, modules: ModuleNames, traits: Traits = {}): ExtensionRow {
  const [oldest, middle, current] = typeof modules === "string" ? [modules, modules, modules] : modules;
  return { kind, name, families, modules: { "2.6.18": words(oldest), "2.6.32": words(middle), current: words(current) }, need: "none", ...traits };
}

export const V4: readonly Family[] = ["ip"];
export const V6: readonly Family[] = ["ip6"];
export const BOTH: readonly Family[] = ["ip", "ip6"];
export const ARP: readonly Family[] = ["arp"];
export const BRIDGE: readonly Family[] = ["bridge"];

/** `net/ipv4/netfilter/arp_tables.c` and `net/bridge/netfilter/ebtables.c` of 2.6.32-042stab141 ask for CAP_NET_ADMIN, not CAP_VE_NET_ADMIN. */
export const NODE_ONLY = "arptables and ebtables ask for the node's CAP_NET_ADMIN: a Virtuozzo 6 container gets EPERM in every netfilter mode";
/** `net/netfilter/ipset/ip_set_core.c` of 2.6.32-042stab141 begins every operation with ve_is_super(). */
export const NO_IPSET = "the ipset command is refused (EPERM) in a Virtuozzo 6 container in every netfilter mode, so there is no set to match";
/** `module_payload_allowed` of 2.6.32-042stab141 has no line for it, so it is never loaded for a container. */
export const loadOnNode = (module: string): string => `a container never loads ${module} itself, whatever its netfilter mode: it must be loaded on the node`;
