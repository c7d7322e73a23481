/**
 * The headers that nft reads, their fields and the datatype of each, as `nft describe` of 1.0.6 gives them; `src/proto.c` and
 * `src/exthdr.c`. Newer: gre, gretap, vxlan, geneve (1.0.7).
 */
const fieldsOf = (list: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const part of list.split("; ")) {
    const [datatype = "", names = ""] = part.split(": ");
    for (const one of names.split(" ")) fields.set(one, datatype);
  }
  return fields;
};

export const HEADERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(Object.entries({
  ether: "ether_addr: saddr daddr; ether_type: type",
  vlan: "integer: id cfi dei pcp; ether_type: type",
  arp: "integer: htype hlen plen; ether_type: ptype; arp_op: operation; ether_addr: saddr daddr",
  ip: "ipv4_addr: saddr daddr; inet_proto: protocol; dscp: dscp; ecn: ecn; integer: version hdrlength length id frag-off ttl checksum",
  icmp: "icmp_type: type; icmp_code: code; integer: checksum id sequence gateway mtu",
  igmp: "igmp_type: type; integer: checksum mrt group",
  ip6: "ipv6_addr: saddr daddr; inet_proto: nexthdr; dscp: dscp; ecn: ecn; integer: version flowlabel length hoplimit",
  icmpv6: "icmpv6_type: type; icmpv6_code: code; integer: checksum parameter-problem packet-too-big id sequence max-delay mtu",
  ah: "inet_proto: nexthdr; integer: hdrlength reserved spi sequence",
  esp: "integer: spi sequence",
  comp: "inet_proto: nexthdr; bitmask: flags; integer: cpi",
  udp: "inet_service: sport dport; integer: length checksum",
  udplite: "inet_service: sport dport; integer: checksum csumcov",
  tcp: "inet_service: sport dport; tcp_flag: flags; integer: sequence ackseq doff reserved window checksum urgptr",
  dccp: "inet_service: sport dport; dccp_pkttype: type",
  sctp: "inet_service: sport dport; integer: vtag checksum",
  th: "inet_service: sport dport",
  gre: "integer: flags version; ether_type: protocol",
  vxlan: "integer: vni flags",
  geneve: "integer: vni",
}).map(([protocol, list]) => [protocol, fieldsOf(list)]));

/** Extension headers of IPv6, and options of TCP and IPv4, with what may follow them. */
export const EXTENSION_HEADERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(Object.entries({
  hbh: "inet_proto: nexthdr; integer: hdrlength",
  rt0: "ipv6_addr: addr; integer: reserved",
  rt2: "ipv6_addr: addr; integer: reserved",
  srh: "integer: last-entry flags tag; ipv6_addr: sid",
  frag: "inet_proto: nexthdr; integer: reserved frag-off reserved2 more-fragments id",
  dst: "inet_proto: nexthdr; integer: hdrlength",
  mh: "inet_proto: nexthdr; integer: hdrlength reserved checksum; mh_type: type",
}).map(([protocol, list]) => [protocol, fieldsOf(list)]));

/** `rt` reads the routing header and the route. */
export const ROUTE_KEYS: ReadonlyMap<string, string> = fieldsOf(
  "realm: classid; ipv4_addr: nexthop; integer: mtu type seg-left hdrlength; inet_proto: nexthdr; boolean: ipsec");

export const META_KEYS: ReadonlyMap<string, string> = fieldsOf([
  "integer: length nftrace secmark cpu cgroup random ibrpvid", "ether_type: protocol ibrvproto", "classid: priority", "mark: mark",
  "iface_index: iif oif sdif", "ifname: iifname oifname ibrname obrname ibriport obriport iifkind oifkind sdifname", "iface_type: iiftype oiftype",
  "uid: skuid", "gid: skgid", "realm: rtclassid", "nf_proto: nfproto", "inet_proto: l4proto", "pkt_type: pkttype",
  "devgroup: iifgroup oifgroup", "boolean: ipsec", "time: time", "day: day", "hour: hour",
].join("; "));

/** These may stand without `meta`. */
export const BARE_META_KEYS: readonly string[] =
  "mark iif iifname iiftype oif oifname oiftype skuid skgid nftrace rtclassid ibriport obriport ibrname obrname pkttype cpu iifgroup oifgroup cgroup time hour day"
    .split(" ");

/** These may be set; others may only be read. Source: `net/netfilter/nft_meta.c` nft_meta_set_init, 6.1. */
export const META_SET: readonly string[] = ["mark", "priority", "nftrace", "pkttype", "secmark", "ibrvproto"];

export const CT_KEYS: ReadonlyMap<string, string> = fieldsOf([
  "ct_state: state", "ct_dir: direction", "ct_status: status", "mark: mark", "integer: secmark bytes packets avgpkt zone id", "time: expiration",
  "string: helper", "ct_label: label", "nf_proto: l3proto", "inet_proto: protocol", "address: saddr daddr", "inet_service: proto-src proto-dst",
  "ct_event: event",
].join("; "));

export const SOCKET_KEYS: ReadonlyMap<string, string> = fieldsOf("integer: transparent wildcard; mark: mark; cgroupsv2: cgroupv2");

export const TCP_OPTIONS = 
  "echo eol fastopen maxseg md5sig mptcp mss nop sack sack0 sack1 sack2 sack3 sack-perm sack-permitted timestamp window".split(" ");
export const IP_OPTIONS = "lsrr ra rr ssrr".split(" ");
export const OPTION_FIELDS = "kind length size count left right tsval tsecr subtype type ptr addr value".split(" ");

/** Protocols whose ports `dport` and `sport` are. */
export const PORT_PROTOCOLS = ["tcp", "udp", "udplite", "sctp", "dccp", "th"];

/** The family whose packets a header's words are for. */
export const HEADER_FAMILIES: Readonly<Record<string, "ip" | "ip6">> = { ip: "ip", icmp: "ip", igmp: "ip", ip6: "ip6", icmpv6: "ip6" };
