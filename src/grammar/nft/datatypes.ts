/** A datatype: how messages call it, and its names of values. Found by `nft describe`, 1.0.6. */
export interface NftDatatype {
  readonly says: string;
  readonly symbols: readonly string[];
}

const type = (says: string, symbols = ""): NftDatatype => ({ says, symbols: symbols === "" ? [] : symbols.split(" ") });

export const DATATYPES: ReadonlyMap<string, NftDatatype> = new Map(Object.entries({
  verdict: type("netfilter verdict", "accept drop continue return jump goto"),
  nf_proto: type("netfilter protocol", "ipv4 ipv6"),
  integer: type("integer"),
  string: type("string"),
  ll_addr: type("link layer address"),
  ipv4_addr: type("IPv4 address"),
  ipv6_addr: type("IPv6 address"),
  ether_addr: type("Ethernet address"),
  ether_type: type("Ethernet protocol", "ip arp ip6 8021q 8021ad vlan"),
  arp_op: type("ARP operation", "request reply rrequest rreply inrequest inreply nak"),
  inet_proto: type("Internet protocol", "tcp udp udplite esp ah icmp igmp ipv6-icmp icmpv6 comp dccp sctp gre ipip ospf pim vrrp l2tp"),
  inet_service: type("internet network service",
    "ssh http https domain smtp smtps submission imap imaps pop3 pop3s ftp ftp-data telnet ntp snmp snmptrap ldap ldaps tftp bootps bootpc " +
    "syslog mysql postgresql rsync nfs sunrpc kerberos ipp xmpp-client sip sip-tls openvpn isakmp mdns http-alt ms-wbt-server microsoft-ds netbios-ssn"),
  icmp_type: type("ICMP type", "echo-reply destination-unreachable source-quench redirect echo-request router-advertisement router-solicitation " +
    "time-exceeded parameter-problem timestamp-request timestamp-reply info-request info-reply address-mask-request address-mask-reply"),
  icmp_code: type("icmp code", "net-unreachable host-unreachable prot-unreachable port-unreachable net-prohibited host-prohibited " +
    "admin-prohibited frag-needed"),
  igmp_type: type("IGMP type", "membership-query membership-report-v1 membership-report-v2 membership-report-v3 leave-group"),
  icmpv6_type: type("ICMPv6 type", "destination-unreachable packet-too-big time-exceeded parameter-problem echo-request echo-reply " +
    "mld-listener-query mld-listener-report mld-listener-done mld-listener-reduction nd-router-solicit nd-router-advert nd-neighbor-solicit " +
    "nd-neighbor-advert nd-redirect router-renumbering ind-neighbor-solicit ind-neighbor-advert mld2-listener-report"),
  icmpv6_code: type("icmpv6 code", "no-route admin-prohibited addr-unreachable port-unreachable policy-fail reject-route"),
  icmpx_code: type("icmpx code", "port-unreachable admin-prohibited no-route host-unreachable"),
  tcp_flag: type("TCP flag", "fin syn rst psh ack urg ecn cwr"),
  dccp_pkttype: type("DCCP packet type", "request response data ack dataack closereq close reset sync syncack"),
  ct_state: type("conntrack state", "invalid new established related untracked"),
  ct_dir: type("conntrack direction", "original reply"),
  ct_status: type("conntrack status", "expected seen-reply assured confirmed snat dnat dying"),
  ct_event: type("conntrack event bits", "new related destroy reply assured protoinfo helper mark seqadj secmark label"),
  ct_label: type("conntrack label"),
  pkt_type: type("packet type", "host unicast broadcast multicast other"),
  fib_addrtype: type("fib address type", "unspec unicast local broadcast anycast multicast blackhole unreachable prohibit"),
  day: type("Day of week of packet reception", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  hour: type("Hour of day of packet reception"),
  time: type("Relative time of packet reception"),
  dscp: type("Differentiated Services Code Point",
    "cs0 cs1 cs2 cs3 cs4 cs5 cs6 cs7 df be lephb af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 va ef"),
  ecn: type("Explicit Congestion Notification", "not-ect ect0 ect1 ce"),
  mh_type: type("Mobility Header Type"),
  boolean: type("boolean type", "exists missing"),
  iface_index: type("network interface index"),
  ifname: type("network interface name"),
  iface_type: type("network interface type", "ether ppp ipip ipip6 loopback sit ipgre"),
  devgroup: type("devgroup name", "default"),
  mark: type("packet mark"),
  uid: type("user ID"),
  gid: type("group ID"),
  realm: type("routing realm"),
  classid: type("TC classid"),
  cgroupsv2: type("cgroupsv2 path"),
}));

const BY_WORDS: ReadonlyMap<string, string> = new Map([...DATATYPES].map(([name, { says }]) => [says.toLowerCase(), name]));

/** The datatype that a message names: `internet network service`, `IPv4 address`. */
export const datatypeCalled = (words: string): string | undefined => BY_WORDS.get(words.toLowerCase());
