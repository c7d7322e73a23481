import { byWord } from "../../../knowledge/by-word.js";
/** What people write for a word of nft's language. Several are tried in order; an empty one leaves the word out. */
const table = (list: readonly (readonly [meant: string, words: string])[]): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const [meant, words] of list) for (const word of words.split(" ")) all.set(word, [...(all.get(word) ?? []), meant]);
  return all;
};

export const SYNONYMS: ReadonlyMap<string, readonly string[]> = table([
  // Verdicts
  ["accept", "allow permit pass ok yes let allowed accepted"], ["drop", "deny block discard ignore no denied blocked deny-all blackhole stop"], ["reject", "refuse refused"],
  ["drop", "reject"],
  // Fields
  ["dport", "dpt dpo port ports dports destport dst-port dstport destination-port destinationport dest-port to-port toport dp dst_port dest_port"],
  ["ip saddr", "source src from sourceip source-ip"], ["ip daddr", "destination dest dst destip"], ["sport", "spt srcport src-port source-port sourceport sports from-port sp src_port"],
  ["saddr", "source src srcaddr src-addr source-address from srcip src-ip addr address sip"], ["daddr", "destination dest dst dstaddr dst-addr destination-address dstip dst-ip dip"],
  ["protocol", "proto"], ["l4proto", "proto protocol l4 l4protocol"], ["nfproto", "l3proto l3 family"], ["length", "len size"], ["ttl", "hoplimit hop-limit"], ["hoplimit", "ttl hop-limit hops"],
  ["ct", "conntrack connection"], ["ct state", "state ctstate conntrack ct-state ct_state connstate"], ["state", "ctstate states stat status"], ["status", "ctstatus"],
  ["skuid", "uid user owner uid-owner skid"], ["skgid", "gid group gid-owner"],
  ["iifname", "iif-name iiface in-interface ininterface inif interface iface iffname in-if iif in inname ifname iintf"],
  ["oifname", "oif-name oiface out-interface outinterface outif out-if oif out outname ointf"],
  ["ether saddr", "mac mac-source"], ["mark", "fwmark nfmark"], ["meta mark", "fwmark nfmark"], ["pkttype", "pkt-type packet-type type"],
  ["type", "icmp-type typ"], ["flags", "flag tcp-flags"],
  // Protocols and families
  ["ip", "ipv4 ip4 inet4"], ["ip6", "ipv6 inet6"], ["icmpv6", "icmp6 ipv6-icmp icmp-v6"], ["inet", "dual any all both ip46 inet46"],
  // Statements
  ["limit rate", "rate ratelimit rate-limit"], ["rate", "max upto"], ["packets", "pkts pkt packet"], ["prefix", "log-prefix pre msg message"], ["level", "log-level loglevel"],
  ["counter", "count counters cnt"], ["masquerade", "masq masquerading"], ["redirect", "redir"], ["dnat to", "dnat-to to-destination"], ["snat to", "snat-to to-source"],
  ["random", "randomize randomise"], ["fully-random", "random-fully fullyrandom fully_random"], ["jump", "call goto"], ["jump", "target"],
  ["reset", "rst"], ["tcp reset", "tcp-reset tcp-rst rst reset"],
  ["icmpx type port-unreachable", "port-unreachable icmp-port-unreachable icmpx-port-unreachable port-unreach"],
  ["icmpx type host-unreachable", "host-unreachable icmp-host-unreachable host-unreach"], ["icmpx type admin-prohibited", "admin-prohibited icmp-admin-prohibited admin-prohib prohibited"],
  ["icmpx type no-route", "no-route net-unreachable icmp-net-unreachable"], ["all", "everything"],
  // Units
  ["second", "s sec secs seconds"], ["minute", "m min mins minutes"], ["hour", "h hr hrs hours"], ["day", "d days"], ["week", "w weeks"],
  ["kbytes", "kb kib kbyte kilobytes k"], ["mbytes", "mb mib mbyte megabytes m"], ["bytes", "byte b"],
  // Commands
  ["add", "append new make put create"], ["insert", "ins prepend"], ["delete", "remove del rm erase drop destroy"], ["list", "show print ls display dump view get cat save"],
  ["flush", "clear empty purge"], ["rename", "mv move"], ["replace", "change modify edit update"],
  ["rule", "rules"], ["table", "tables"], ["chain", "chains"], ["set", "sets ipset"], ["map", "maps"], ["element", "elements elem elems entry entries member item"],
  ["ruleset", "all rules everything config rule firewall"], ["handle", "handel id num number nr line"], ["position", "pos"], ["index", "idx"],
  // Blocks
  ["policy", "default"], ["hook", "hok hooks"], ["priority", "prio prior"], ["elements", "element elems entries members"], ["timeout", "ttl expire"], ["auto-merge", "automerge auto_merge"],
  ["interval", "range ranges intervals prefix net cidr"], ["timeout", "expire"], ["dynamic", "dyn update"], ["constant", "const static"], ["memory", "mem small"], ["performance", "perf fast speed"],
  ["device", "dev"], ["devices", "device devs"], ["include", "import source"], ["define", "def var set let"],
  // Numbers
  ["1", "one once"], ["2", "two twice"], ["3", "three"], ["4", "four"], ["5", "five"], ["6", "six"], ["7", "seven"], ["8", "eight"], ["9", "nine"], ["10", "ten"], ["20", "twenty"],
  ["100", "hundred"], ["65536", "big large huge max unlimited many"], ["10", "small few little min"],
  // Words that nft does without
  ["", "and then with is the for match where on"], ["==", "equals is"], ["!=", "not isnt"],
]);

/** Words that may be missing, the likeliest first; what fits is told by the grammar. */
export const MISSING: readonly string[] = [
  "dport", "type", "type filter", "state", "saddr", "prefix", "rate", "packets", "set", "to :", "to", "l4proto", "protocol", "hook", "priority 0", "priority", "name", "with", "handle",
  "/second", "/ second", "=", ":", ",", ".", "mark", "meta", "ct", "table", "chain", "rule", "element", "policy", "flags", "counter", "\"", "{", "}",
];

/** Signs that stand for others. */
export const SIGNS: Readonly<Record<string, readonly string[]>> = byWord({
  ",": [" .", ";", ""], "=": ["==", ""], ":": ["", "-", " ="], "&": ["", "=="], "!": ["!="], ";": ["", ","], "-": [""], "|": [","], "==": ["", "="], "+": [","], "(": ["{"], "[": ["{"], ".": [","],
});
