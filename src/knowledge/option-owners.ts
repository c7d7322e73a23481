/**
 * Which matches and targets have an option. Source: the `struct option` tables of iptables 1.8 `extensions/` and of 1.3 for what is gone since.
 * Protocol names are the matches that `-p` loads by itself.
 */
const OPTIONS_OF: Readonly<Record<string, string>> = {
  tcp: "sport dport source-port destination-port tcp-flags syn tcp-option",
  udp: "sport dport source-port destination-port",
  udplite: "sport dport source-port destination-port",
  dccp: "sport dport source-port destination-port dccp-types dccp-option",
  sctp: "sport dport source-port destination-port chunk-types",
  multiport: "sport dport source-ports destination-ports sports dports ports port",
  icmp: "icmp-type",
  icmp6: "icmpv6-type",
  addrtype: "src-type dst-type limit-iface-in limit-iface-out",
  ah: "ahspi ahlen ahres",
  esp: "espspi",
  bpf: "bytecode object-pinned",
  cgroup: "cgroup path",
  cluster: "cluster-total-nodes cluster-local-node cluster-local-nodemask cluster-hash-seed",
  comment: "comment",
  connbytes: "connbytes connbytes-dir connbytes-mode",
  connlabel: "label set",
  connlimit: "connlimit-upto connlimit-above connlimit-mask connlimit-saddr connlimit-daddr",
  connmark: "mark",
  conntrack: "ctstate ctproto ctorigsrc ctorigdst ctreplsrc ctrepldst ctorigsrcport ctorigdstport ctreplsrcport ctrepldstport ctstatus ctexpire ctdir",
  cpu: "cpu",
  devgroup: "src-group dst-group",
  dscp: "dscp dscp-class",
  ecn: "ecn-tcp-cwr ecn-tcp-ece ecn-ip-ect",
  frag: "fragid fraglen fragres fragfirst fragmore fraglast",
  geoip: "src-cc dst-cc source-country destination-country",
  hashlimit: "hashlimit hashlimit-upto hashlimit-above hashlimit-burst hashlimit-mode hashlimit-srcmask hashlimit-dstmask hashlimit-name hashlimit-htable-size hashlimit-htable-max hashlimit-htable-expire hashlimit-htable-gcinterval hashlimit-rate-match hashlimit-rate-interval",
  helper: "helper",
  hl: "hl-eq hl-lt hl-gt",
  ttl: "ttl ttl-eq ttl-lt ttl-gt",
  iprange: "src-range dst-range",
  ipvs: "ipvs vproto vaddr vport vdir vmethod vportctl",
  length: "length",
  limit: "limit limit-burst",
  mac: "mac-source",
  mark: "mark",
  mh: "mh-type",
  nfacct: "nfacct-name",
  osf: "genre ttl log",
  owner: "uid-owner gid-owner socket-exists suppl-groups pid-owner sid-owner cmd-owner",
  physdev: "physdev-in physdev-out physdev-is-in physdev-is-out physdev-is-bridged",
  pkttype: "pkt-type",
  policy: "dir pol strict reqid spi proto mode tunnel-src tunnel-dst next",
  psd: "psd-weight-threshold psd-delay-threshold psd-lo-ports-weight psd-hi-ports-weight",
  quota: "quota",
  rateest: "rateest1 rateest2 rateest-delta rateest-lt rateest-gt rateest-eq rateest-bps rateest-pps",
  realm: "realm",
  recent: "name set rcheck update seconds reap hitcount rttl mask rsource rdest remove rdest",
  rpfilter: "loose validmark accept-local invert",
  rt: "rt-type rt-segsleft rt-len rt-0-res rt-0-addrs rt-0-not-strict",
  set: "match-set set return-nomatch update-counters packets-eq packets-lt packets-gt bytes-eq bytes-lt bytes-gt",
  socket: "transparent nowildcard restore-skmark",
  state: "state",
  statistic: "mode probability every packet",
  string: "from to algo string hex-string icase",
  tcpmss: "mss",
  time: "datestart datestop timestart timestop monthdays weekdays kerneltz utc localtz contiguous days",
  tos: "tos",
  u32: "u32",
  layer7: "l7proto l7dir",
  AUDIT: "type",
  CHECKSUM: "checksum-fill",
  CLASSIFY: "set-class",
  CLUSTERIP: "new hashmode clustermac total-nodes local-node hash-init",
  CONNMARK: "set-xmark set-mark and-mark or-mark xor-mark save-mark restore-mark nfmask ctmask mask left-shift-mark right-shift-mark",
  CONNSECMARK: "save restore",
  CT: "notrack helper timeout ctevents expevents zone zone-orig zone-reply",
  DNAT: "to-destination random persistent",
  SNAT: "to-source random random-fully persistent",
  MASQUERADE: "to-ports random random-fully",
  REDIRECT: "to-ports random",
  NETMAP: "to",
  DSCP: "set-dscp set-dscp-class",
  ECN: "ecn-tcp-remove",
  HL: "hl-set hl-dec hl-inc",
  TTL: "ttl-set ttl-dec ttl-inc",
  HMARK: "hmark-tuple hmark-mod hmark-offset hmark-src-prefix hmark-dst-prefix hmark-rnd",
  IDLETIMER: "timeout label alarm",
  LOG: "log-level log-prefix log-tcp-sequence log-tcp-options log-ip-options log-uid log-macdecode",
  MARK: "set-xmark set-mark and-mark or-mark xor-mark",
  NFLOG: "nflog-group nflog-prefix nflog-range nflog-size nflog-threshold",
  ULOG: "ulog-nlgroup ulog-prefix ulog-cprange ulog-qthreshold",
  NFQUEUE: "queue-num queue-balance queue-bypass queue-cpu-fanout",
  RATEEST: "rateest-name rateest-interval rateest-ewmalog",
  REJECT: "reject-with",
  SECMARK: "selctx",
  SET: "add-set del-set map-set timeout exist map-mark map-prio map-queue",
  SYNPROXY: "sack-perm timestamp ecn wscale mss",
  TCPMSS: "set-mss clamp-mss-to-pmtu",
  TCPOPTSTRIP: "strip-options",
  TEE: "gateway oif",
  TOS: "set-tos and-tos or-tos xor-tos",
  TPROXY: "on-port on-ip tproxy-mark",
  ROUTE: "oif iif gw continue tee",
};

/** The program's own long options. Source: iptables 1.8 `iptables/iptables.c` (original_opts). */
const BASE = [
  "append", "delete", "check", "insert", "replace", "list", "list-rules", "flush", "zero", "new-chain", "delete-chain", "rename-chain", "policy", "source", "destination", "src", "dst", "protocol",
  "in-interface", "out-interface", "jump", "goto", "table", "match", "numeric", "fragment", "version", "help", "line-numbers", "modprobe", "set-counters", "exact", "verbose", "wait", "wait-interval", "ipv4", "ipv6",
];

const OWNERS: ReadonlyMap<string, readonly string[]> = ownersByOption();

function ownersByOption(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [owner, options] of Object.entries(OPTIONS_OF)) {
    for (const option of new Set(options.split(" "))) owners.set(option, [...(owners.get(option) ?? []), owner]);
  }
  return owners;
}

/** The matches and targets that have the option; none for the program's own and for those nobody has. */
export const ownersOf = (option: string): readonly string[] => OWNERS.get(option.replace(/^-+/, "").toLowerCase()) ?? [];

export const isOwnOption = (option: string): boolean => BASE.includes(option.replace(/^-+/, "").toLowerCase());

export const OPTION_NAMES: readonly string[] = [...new Set([...OWNERS.keys(), ...BASE])];
