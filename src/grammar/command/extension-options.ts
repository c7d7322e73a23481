/**
 * Options of iptables extensions: `name` takes no value, `name=` one, `name==` two, `name?` perhaps one.
 * Source: iptables 1.3.5–1.8.11 `extensions/lib{xt,ipt,ip6t}_*.c` (struct xt_option_entry, struct option).
 */
const MATCHES: Readonly<Record<string, string>> = {
  addrtype: "src-type= dst-type= limit-iface-in limit-iface-out",
  ah: "ahspi= ahlen= ahres",
  bpf: "bytecode= object-pinned=",
  cgroup: "cgroup= path=",
  cluster: "cluster-total-nodes= cluster-local-node= cluster-local-nodemask= cluster-hash-seed=",
  comment: "comment=",
  connbytes: "connbytes= connbytes-dir= connbytes-mode=",
  connlabel: "label= set",
  connlimit: "connlimit-upto= connlimit-above= connlimit-mask= connlimit-saddr connlimit-daddr",
  connmark: "mark=",
  conntrack: "ctstate= ctproto= ctorigsrc= ctorigdst= ctreplsrc= ctrepldst= ctorigsrcport= ctorigdstport= ctreplsrcport= ctrepldstport= ctstatus= ctexpire= ctdir=",
  cpu: "cpu=",
  dccp: "source-port= sport= destination-port= dport= dccp-types= dccp-option=",
  devgroup: "src-group= dst-group=",
  dscp: "dscp= dscp-class=",
  dst: "dst-len= dst-opts=",
  ecn: "ecn-tcp-cwr ecn-tcp-ece ecn-ip-ect=",
  esp: "espspi=",
  eui64: "",
  frag: "fragid= fraglen= fragres fragfirst fragmore fraglast",
  geoip: "src-cc= source-country= dst-cc= destination-country=",
  hashlimit: "hashlimit= hashlimit-upto= hashlimit-above= hashlimit-burst= hashlimit-mode= hashlimit-srcmask= hashlimit-dstmask= hashlimit-name= hashlimit-htable-size= hashlimit-htable-max= hashlimit-htable-expire= hashlimit-htable-gcinterval= hashlimit-rate-match hashlimit-rate-interval=",
  hbh: "hbh-len= hbh-opts=",
  helper: "helper=",
  hl: "hl-eq= hl-lt= hl-gt=",
  icmp: "icmp-type=",
  icmp6: "icmpv6-type=",
  iprange: "src-range= dst-range=",
  ipv6header: "soft header=",
  ipvs: "ipvs vproto= vaddr= vport= vdir= vmethod= vportctl=",
  layer7: "l7proto= l7dir=",
  length: "length=",
  limit: "limit= limit-burst=",
  mac: "mac-source=",
  mark: "mark=",
  mh: "mh-type=",
  multiport: "source-ports= sports= destination-ports= dports= ports=",
  nfacct: "nfacct-name=",
  osf: "genre= ttl= log=",
  owner: "uid-owner= gid-owner= pid-owner= sid-owner= cmd-owner= socket-exists suppl-groups",
  physdev: "physdev-in= physdev-out= physdev-is-in physdev-is-out physdev-is-bridged",
  pkttype: "pkt-type=",
  policy: "dir= pol= strict reqid= spi= proto= mode= tunnel-src= tunnel-dst= next",
  psd: "psd-weight-threshold= psd-delay-threshold= psd-lo-ports-weight= psd-hi-ports-weight=",
  quota: "quota=",
  rateest: "rateest= rateest1= rateest2= rateest-delta rateest-lt rateest-gt rateest-eq rateest-bps? rateest-pps? rateest-bps1? rateest-bps2? rateest-pps1? rateest-pps2?",
  realm: "realm=",
  recent: "set rcheck update remove seconds= reap hitcount= rttl name= rsource rdest mask=",
  rpfilter: "loose validmark accept-local invert",
  rt: "rt-type= rt-segsleft= rt-len= rt-0-res rt-0-addrs= rt-0-not-strict",
  sctp: "source-port= sport= destination-port= dport= chunk-types==",
  set: "match-set== set== return-nomatch update-counters update-subcounters packets-eq= packets-lt= packets-gt= bytes-eq= bytes-lt= bytes-gt=",
  socket: "transparent nowildcard restore-skmark",
  state: "state=",
  statistic: "mode= probability= every= packet=",
  string: "from= to= algo= string= hex-string= icase",
  tcp: "source-port= sport= destination-port= dport= syn tcp-flags== tcp-option=",
  tcpmss: "mss=",
  time: "datestart= datestop= timestart= timestop= monthdays= weekdays= days= contiguous kerneltz localtz utc",
  tos: "tos=",
  ttl: "ttl= ttl-eq= ttl-lt= ttl-gt=",
  u32: "u32=",
  udp: "source-port= sport= destination-port= dport=",
  udplite: "source-port= sport= destination-port= dport=",
  unclean: "",
};

const TARGETS: Readonly<Record<string, string>> = {
  AUDIT: "type=",
  CHECKSUM: "checksum-fill",
  CLASSIFY: "set-class=",
  CLUSTERIP: "new hashmode= clustermac= total-nodes= local-node= hash-init=",
  CONNMARK: "set-xmark= set-mark= and-mark= or-mark= xor-mark= save-mark restore-mark nfmask= ctmask= mask= left-shift-mark= right-shift-mark=",
  CONNSECMARK: "save restore",
  CT: "notrack helper= ctevents= expevents= zone= zone-orig= zone-reply= timeout=",
  DNAT: "to-destination= random persistent",
  DNPT: "src-pfx= dst-pfx=",
  DSCP: "set-dscp= set-dscp-class=",
  ECN: "ecn-tcp-remove ecn-tcp-cwr= ecn-tcp-ece= ecn-ip-ect=",
  HL: "hl-set= hl-dec= hl-inc=",
  HMARK: "hmark-tuple= hmark-mod= hmark-offset= hmark-src-prefix= hmark-dst-prefix= hmark-sport-mask= hmark-dport-mask= hmark-sport= hmark-dport= hmark-spi-mask= hmark-spi= hmark-proto-mask= hmark-rnd=",
  IDLETIMER: "timeout= label= alarm",
  LED: "led-trigger-id= led-delay= led-always-blink",
  LOG: "log-level= log-prefix= log-tcp-sequence log-tcp-options log-ip-options log-uid log-macdecode",
  MARK: "set-mark= set-xmark= and-mark= or-mark= xor-mark=",
  MASQUERADE: "to-ports= random random-fully",
  MIRROR: "",
  NETMAP: "to=",
  NFLOG: "nflog-group= nflog-prefix= nflog-range= nflog-size= nflog-threshold=",
  NFQUEUE: "queue-num= queue-balance= queue-bypass queue-cpu-fanout",
  NOTRACK: "",
  QUEUE: "",
  RATEEST: "rateest-name= rateest-interval= rateest-ewmalog=",
  REDIRECT: "to-ports= random",
  REJECT: "reject-with=",
  ROUTE: "oif= iif= gw= continue tee",
  SAME: "to= nodst random",
  SECMARK: "selctx=",
  SET: "add-set== del-set== map-set== timeout= exist map-mark map-prio map-queue",
  SNAT: "to-source= random random-fully persistent",
  SNPT: "src-pfx= dst-pfx=",
  SYNPROXY: "mss= wscale= sack-perm timestamps timestamp ecn",
  TARPIT: "tarpit honeypot reset",
  TCPMSS: "set-mss= clamp-mss-to-pmtu",
  TCPOPTSTRIP: "strip-options=",
  TEE: "gateway= oif=",
  TOS: "set-tos= and-tos= or-tos= xor-tos=",
  TPROXY: "on-port= on-ip= tproxy-mark=",
  TRACE: "",
  TTL: "ttl-set= ttl-dec= ttl-inc=",
  ULOG: "ulog-nlgroup= ulog-prefix= ulog-cprange= ulog-qthreshold=",
};

/** ebtables loads matches by their options, without `-m`. Source: ebtables 2.0.10 `extensions/ebt_*.c`. */
const BRIDGE_MATCHES: Readonly<Record<string, string>> = {
  "802_3": "802_3-sap= 802_3-type=",
  among: "among-dst= among-src= among-dst-file= among-src-file=",
  arp: "arp-opcode= arp-op= arp-htype= arp-ptype= arp-ip-src= arp-ip-dst= arp-mac-src= arp-mac-dst= arp-gratuitous",
  ip: "ip-source= ip-src= ip-destination= ip-dst= ip-tos= ip-protocol= ip-proto= ip-source-port= ip-sport= ip-destination-port= ip-dport= ip-icmp-type= ip-igmp-type=",
  ip6: "ip6-source= ip6-src= ip6-destination= ip6-dst= ip6-tclass= ip6-protocol= ip6-proto= ip6-source-port= ip6-sport= ip6-destination-port= ip6-dport= ip6-icmp-type=",
  limit: "limit= limit-burst=",
  mark_m: "mark=",
  pkttype: "pkttype-type=",
  stp: "stp-type= stp-flags= stp-root-prio= stp-root-addr= stp-root-cost= stp-sender-prio= stp-sender-addr= stp-port= stp-msg-age= stp-max-age= stp-hello-time= stp-forward-delay=",
  string: "string-from= string-to= string-algo= string= string-hex= string-icase",
  vlan: "vlan-id= vlan-prio= vlan-encap=",
  log: "log log-level= log-prefix= log-ip log-ip6 log-arp",
  nflog: "nflog nflog-group= nflog-prefix= nflog-range= nflog-threshold=",
  ulog: "ulog ulog-nlgroup= ulog-prefix= ulog-cprange= ulog-qthreshold=",
};

const BRIDGE_TARGETS: Readonly<Record<string, string>> = {
  arpreply: "arpreply-mac= arpreply-target=",
  dnat: "to-destination= to-dst= dnat-target=",
  mark: "mark-set= mark-or= mark-and= mark-xor= set-mark= mark-target=",
  redirect: "redirect-target=",
  snat: "to-source= to-src= snat-target= snat-arp",
};

/** Source: arptables 0.0.5 `extensions/arpt_*.c`. */
const ARP_TARGETS: Readonly<Record<string, string>> = {
  mangle: "mangle-ip-s= mangle-ip-d= mangle-mac-s= mangle-mac-d= mangle-target=",
  CLASSIFY: "set-class=",
  MARK: "set-mark= and-mark= or-mark=",
};

/** How many values an option takes; `perhaps` one. */
export type Arity = 0 | 1 | 2 | "perhaps";
export type OptionSet = ReadonlyMap<string, Arity>;

export function optionSet(spec: string): OptionSet {
  return new Map(spec.split(" ").filter(Boolean).map((entry) => [
    entry.replace(/[=?]{1,2}$/, ""),
    entry.endsWith("==") ? 2 : entry.endsWith("=") ? 1 : entry.endsWith("?") ? "perhaps" : 0,
  ]));
}

const sets = (table: Readonly<Record<string, string>>): ReadonlyMap<string, OptionSet> => new Map(Object.entries(table).map(([name, spec]) => [name, optionSet(spec)]));

export interface ExtensionOptions {
  readonly matches: ReadonlyMap<string, OptionSet>;
  readonly targets: ReadonlyMap<string, OptionSet>;
  /** Matches need no `-m`. */
  readonly byOption: boolean;
  /** Every option any of them has. */
  readonly all: OptionSet;
}

function extensionOptions(matchTable: Readonly<Record<string, string>>, targetTable: Readonly<Record<string, string>>, byOption: boolean): ExtensionOptions {
  const matches = sets(matchTable), targets = sets(targetTable);
  const all = new Map<string, Arity>();
  for (const set of [...matches.values(), ...targets.values()]) for (const [name, arity] of set) if (!all.has(name) || arity === 1) all.set(name, arity);
  return { matches, targets, byOption, all };
}

export const IP_OPTIONS = /* @__PURE__ */ extensionOptions(MATCHES, TARGETS, false);
export const BRIDGE_OPTIONS = /* @__PURE__ */ extensionOptions(BRIDGE_MATCHES, BRIDGE_TARGETS, true);
export const ARP_OPTIONS = /* @__PURE__ */ extensionOptions({}, ARP_TARGETS, false);

/** The match a protocol brings without `-m`. Source: iptables 1.8 `iptables/xshared.c` (load_proto) and `libxtables/xtables.c` (xtables_chain_protos). */
const PROTOCOL_MATCHES: ReadonlyMap<string, string> = new Map(Object.entries({
  tcp: "tcp", "6": "tcp", udp: "udp", "17": "udp", udplite: "udplite", "136": "udplite", sctp: "sctp", "132": "sctp", dccp: "dccp", "33": "dccp",
  icmp: "icmp", "1": "icmp", icmpv6: "icmp6", "ipv6-icmp": "icmp6", icmp6: "icmp6", "58": "icmp6", esp: "esp", "50": "esp", ah: "ah", "51": "ah",
  mh: "mh", "ipv6-mh": "mh", "mobility-header": "mh", "135": "mh",
}));
export const protocolMatch = (protocol: string): string | undefined => PROTOCOL_MATCHES.get(protocol.toLowerCase());
