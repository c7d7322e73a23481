import { byWord } from "../../knowledge/by-word.js";
import { BRIDGE_OPTIONS, ARP_OPTIONS } from "../../grammar/command/extension-options.js";
import { ARP_BASE, BRIDGE_BASE } from "../../grammar/command/base-options.js";

/** What ebtables and arptables know. Source: `iptables/xtables-eb.c`, `xtables-arp.c` of 1.8.9, ebtables 2.0.11, `extensions/libebt_*.c`. */
export interface BridgeWords {
  readonly targets: readonly string[];
  readonly options: readonly string[];
  readonly tables: readonly string[];
}

const VERDICTS = ["ACCEPT", "DROP", "CONTINUE", "RETURN"];

export const BRIDGE: BridgeWords = { targets: [...VERDICTS, ...BRIDGE_OPTIONS.targets.keys()], options: [...BRIDGE_OPTIONS.all.keys(), ...BRIDGE_BASE.long.keys()], tables: ["filter", "nat", "broute"] };
export const ARP: BridgeWords = { targets: ["ACCEPT", "DROP", "RETURN", ...ARP_OPTIONS.targets.keys()], options: [...ARP_OPTIONS.all.keys(), ...ARP_BASE.long.keys()], tables: ["filter"] };

/** Protocols of Ethernet by the names that /etc/ethertypes has. */
export const ETHERNET_PROTOCOLS: readonly string[] = ["IPv4", "IPv6", "ARP", "X25", "BPQ", "DEC", "DNA_DL", "DNA_RC", "DNA_RT", "LAT", "DIAG", "CUST", "SCA", "TEB", "RAW_FR", "RARP", "AARP", "ATALK", "802_1Q", "IPX", "NetBEUI", "PPP", "ATMMPOA", "PPP_DISC", "PPP_SES", "ATMFATE", "LOOP", "LENGTH"];
export const OTHER_PROTOCOLS: Readonly<Record<string, string>> = byWord({ ip: "IPv4", ip4: "IPv4", inet: "IPv4", ip6: "IPv6", inet6: "IPv6", vlan: "802_1Q", "8021q": "802_1Q", "802.1q": "802_1Q", pppoe: "PPP_SES" });

/** The protocol that the options of a match want. Source: the check functions of `net/bridge/netfilter/ebt_{ip,ip6,arp,vlan}.c`. */
export const PROTOCOL_OF_MATCH: Readonly<Record<string, string>> = byWord({ ip: "IPv4", ip6: "IPv6", arp: "ARP", vlan: "802_1Q" });
