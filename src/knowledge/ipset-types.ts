/**
 * Set types of ipset and the module of each. Source: `net/netfilter/ipset/Makefile` and `ip_set_*.c` (MODULE_ALIAS "ip_set_TYPE") of 2.6.39 to 6.1,
 * `ChangeLog` of ipset 6.0 to 7.1; the types of ipset 2 to 4 (protocols 2 to 4) from its `kernel/` directory, dropped in ipset 5.0.
 */
export interface SetType {
  readonly type: string;
  readonly module: string;
  /** First mainline kernel. */
  readonly since?: string;
  /** First ipset release that can create it. */
  readonly ipset: string;
  /** Since ipset 5 it goes by this name. */
  readonly now?: string;
}

export const SET_TYPES: readonly SetType[] = [
  { type: "bitmap:ip", module: "ip_set_bitmap_ip", since: "2.6.39", ipset: "5.0" },
  { type: "bitmap:ip,mac", module: "ip_set_bitmap_ipmac", since: "2.6.39", ipset: "5.0" },
  { type: "bitmap:port", module: "ip_set_bitmap_port", since: "2.6.39", ipset: "5.0" },
  { type: "hash:ip", module: "ip_set_hash_ip", since: "2.6.39", ipset: "5.0" },
  { type: "hash:ip,mac", module: "ip_set_hash_ipmac", since: "4.20", ipset: "7.0" },
  { type: "hash:ip,mark", module: "ip_set_hash_ipmark", since: "3.15", ipset: "6.21" },
  { type: "hash:ip,port", module: "ip_set_hash_ipport", since: "2.6.39", ipset: "5.0" },
  { type: "hash:ip,port,ip", module: "ip_set_hash_ipportip", since: "2.6.39", ipset: "5.0" },
  { type: "hash:ip,port,net", module: "ip_set_hash_ipportnet", since: "2.6.39", ipset: "5.0" },
  { type: "hash:mac", module: "ip_set_hash_mac", since: "3.18", ipset: "6.22" },
  { type: "hash:net", module: "ip_set_hash_net", since: "2.6.39", ipset: "5.0" },
  { type: "hash:net,iface", module: "ip_set_hash_netiface", since: "3.1", ipset: "6.7" },
  { type: "hash:net,net", module: "ip_set_hash_netnet", since: "3.13", ipset: "6.20" },
  { type: "hash:net,port", module: "ip_set_hash_netport", since: "2.6.39", ipset: "5.0" },
  { type: "hash:net,port,net", module: "ip_set_hash_netportnet", since: "3.13", ipset: "6.20" },
  { type: "list:set", module: "ip_set_list_set", since: "2.6.39", ipset: "5.0" },
  { type: "ipmap", module: "ip_set_ipmap", ipset: "2.0", now: "bitmap:ip" },
  { type: "macipmap", module: "ip_set_macipmap", ipset: "2.0", now: "bitmap:ip,mac" },
  { type: "portmap", module: "ip_set_portmap", ipset: "2.0", now: "bitmap:port" },
  { type: "iphash", module: "ip_set_iphash", ipset: "2.0", now: "hash:ip" },
  { type: "nethash", module: "ip_set_nethash", ipset: "2.0", now: "hash:net" },
  { type: "ipporthash", module: "ip_set_ipporthash", ipset: "2.0", now: "hash:ip,port" },
  { type: "ipportiphash", module: "ip_set_ipportiphash", ipset: "2.4", now: "hash:ip,port,ip" },
  { type: "ipportnethash", module: "ip_set_ipportnethash", ipset: "2.4", now: "hash:ip,port,net" },
  { type: "iptree", module: "ip_set_iptree", ipset: "2.0", now: "hash:ip" },
  { type: "iptreemap", module: "ip_set_iptreemap", ipset: "2.3", now: "hash:net" },
  { type: "setlist", module: "ip_set_setlist", ipset: "2.4", now: "list:set" },
];

export const setType = (type: string): SetType | undefined => SET_TYPES.find((entry) => entry.type === type);
