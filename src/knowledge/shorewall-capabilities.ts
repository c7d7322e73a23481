import type { ExtensionKind } from "./extensions/row.js";

/** What Shorewall calls the features it tries, and the table, match or target that each one is. Source: Shorewall 4.4 to 5.2 `Perl/Shorewall/Config.pm` (%capdesc). */
export const SHOREWALL_CAPABILITIES: readonly { readonly name: string; readonly kind: ExtensionKind; readonly extension: string }[] = [
  { name: "NAT", kind: "table", extension: "nat" },
  { name: "Packet Mangling", kind: "table", extension: "mangle" },
  { name: "Raw Table", kind: "table", extension: "raw" },
  { name: "Multi-port Match", kind: "match", extension: "multiport" },
  { name: "Connection Tracking Match", kind: "match", extension: "conntrack" },
  { name: "Packet Type Match", kind: "match", extension: "pkttype" },
  { name: "Policy Match", kind: "match", extension: "policy" },
  { name: "Physdev Match", kind: "match", extension: "physdev" },
  { name: "Packet length Match", kind: "match", extension: "length" },
  { name: "IP range Match", kind: "match", extension: "iprange" },
  { name: "Recent Match", kind: "match", extension: "recent" },
  { name: "Owner Match", kind: "match", extension: "owner" },
  { name: "Ipset Match", kind: "match", extension: "set" },
  { name: "Connmark Match", kind: "match", extension: "connmark" },
  { name: "Address Type Match", kind: "match", extension: "addrtype" },
  { name: "TCPMSS Match", kind: "match", extension: "tcpmss" },
  { name: "Hashlimit Match", kind: "match", extension: "hashlimit" },
  { name: "Realm Match", kind: "match", extension: "realm" },
  { name: "Helper Match", kind: "match", extension: "helper" },
  { name: "Connlimit Match", kind: "match", extension: "connlimit" },
  { name: "Time Match", kind: "match", extension: "time" },
  { name: "Comments", kind: "match", extension: "comment" },
  { name: "LOG Target", kind: "target", extension: "LOG" },
  { name: "NFQUEUE Target", kind: "target", extension: "NFQUEUE" },
  { name: "MARK Target", kind: "target", extension: "MARK" },
  { name: "CONNMARK Target", kind: "target", extension: "CONNMARK" },
  { name: "CLASSIFY Target", kind: "target", extension: "CLASSIFY" },
  { name: "TPROXY Target", kind: "target", extension: "TPROXY" },
];

/** As folded text has it: in lower case. */
export const shorewallCapability = (name: string): (typeof SHOREWALL_CAPABILITIES)[number] | undefined => SHOREWALL_CAPABILITIES.find((row) => row.name.toLowerCase() === name.toLowerCase());
