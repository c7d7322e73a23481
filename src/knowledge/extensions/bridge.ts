/** Matches and targets of ebtables and arptables. Source: `net/bridge/netfilter/ebt_*.c`, `net/ipv4/netfilter/arpt_mangle.c` of 2.6.18, 2.6.32-042stab141 and 6.1. */
import { ARP, BRIDGE, NODE_ONLY, row, type ExtensionKind, type ExtensionRow, type ModuleNames, type Traits } from "./row.js";

const bridge = (kind: ExtensionKind, name: string, modules: ModuleNames = `ebt_${name}`, traits: Traits = {}): ExtensionRow => row(kind, BRIDGE, name, modules, { refused: NODE_ONLY, ...traits });

export const BRIDGE_EXTENSIONS: readonly ExtensionRow[] = [
  bridge("match", "802_3"),
  bridge("match", "among"),
  bridge("match", "arp"),
  bridge("match", "ip"),
  bridge("match", "ip6", ["", "ebt_ip6", "ebt_ip6"]),
  bridge("match", "limit"),
  bridge("match", "mark_m"),
  bridge("match", "pkttype"),
  bridge("match", "stp"),
  bridge("match", "vlan"),
  bridge("target", "arpreply", "ebt_arpreply", { tables: ["nat"] }),
  bridge("target", "AUDIT", ["", "xt_AUDIT", "xt_AUDIT"]),
  bridge("target", "dnat", "ebt_dnat"),
  bridge("target", "log"),
  bridge("target", "mark"),
  bridge("target", "nflog", ["", "ebt_nflog", "ebt_nflog"]),
  bridge("target", "redirect"),
  bridge("target", "snat", "ebt_snat", { tables: ["nat"] }),
  bridge("target", "ulog", ["ebt_ulog", "ebt_ulog", ""]),
  row("target", ARP, "mangle", "arpt_mangle", { refused: NODE_ONLY }),
];
