/**
 * What the options of iptables' extensions take. Source: iptables 1.8.9 `extensions/lib{xt,ipt,ip6t}_*.c` (struct xt_option_entry: type, min, max)
 * and `libxtables/xtoptions.c`; ranges seen refused and taken by 1.8.9. An option that is not here takes what nobody checks.
 */
import { byWord } from "../by-word.js";
import type { Family } from "../../model/mode.js";
import { number, simple, text, words, type Value } from "./value.js";
import { ADDRESS_TYPES, CT_EVENTS, CT_STATES, CT_STATUS, DSCP_CLASSES, HASHLIMIT_MODES, ICMP_TYPES, LOG_LEVELS, PACKET_TYPES, REJECT_TYPES, STATES, WEEKDAYS } from "./words.js";

export type { Value } from "./value.js";

const U32 = 4_294_967_295, U16 = 65_535;
const PORT = simple("port"), PORTS = simple("ports"), ADDRESS = simple("address"), RANGE = simple("address-range"), RATE = simple("rate"), MARK = simple("mark");
const PORT_PAIR = { "--sport": PORT, "--source-port": PORT, "--dport": PORT, "--destination-port": PORT };
const MARKS = { "--set-mark": MARK, "--set-xmark": MARK, "--and-mark": MARK, "--or-mark": MARK, "--xor-mark": MARK };
const FLAGS = simple("tcp-flags");

type Options = Readonly<Record<string, Value>>;

const MATCHES: Readonly<Record<string, Options>> = byWord({
  addrtype: { "--src-type": ADDRESS_TYPES, "--dst-type": ADDRESS_TYPES },
  comment: { "--comment": text(255) },
  connbytes: { "--connbytes": number(0, Number.MAX_SAFE_INTEGER, true), "--connbytes-dir": words("original reply both"), "--connbytes-mode": words("packets bytes avgpkt") },
  connlimit: { "--connlimit-upto": number(0, U32), "--connlimit-above": number(0, U32), "--connlimit-mask": number(0, 128) },
  connmark: { "--mark": MARK },
  conntrack: { "--ctstate": CT_STATES, "--ctstatus": CT_STATUS, "--ctdir": words("ORIGINAL REPLY", { anyCase: true }), "--ctorigsrc": ADDRESS, "--ctorigdst": ADDRESS, "--ctreplsrc": ADDRESS, "--ctrepldst": ADDRESS },
  cpu: { "--cpu": number(0, U32) },
  dccp: PORT_PAIR,
  dscp: { "--dscp": number(0, 63), "--dscp-class": DSCP_CLASSES },
  hashlimit: {
    "--hashlimit": RATE, "--hashlimit-upto": RATE, "--hashlimit-above": RATE, "--hashlimit-burst": number(1, U32), "--hashlimit-mode": HASHLIMIT_MODES,
    "--hashlimit-srcmask": number(0, 128), "--hashlimit-dstmask": number(0, 128), "--hashlimit-name": text(14),
    "--hashlimit-htable-size": number(0, U32), "--hashlimit-htable-max": number(0, U32), "--hashlimit-htable-expire": number(0, U32), "--hashlimit-htable-gcinterval": number(0, U32),
  },
  hl: { "--hl-eq": number(0, 255), "--hl-lt": number(0, 255), "--hl-gt": number(0, 255) },
  iprange: { "--src-range": RANGE, "--dst-range": RANGE },
  length: { "--length": number(0, U16, true) },
  limit: { "--limit": RATE, "--limit-burst": number(1, 10_000) },
  mac: { "--mac-source": simple("mac") },
  mark: { "--mark": MARK },
  multiport: { "--sports": PORTS, "--source-ports": PORTS, "--dports": PORTS, "--destination-ports": PORTS, "--ports": PORTS },
  pkttype: { "--pkt-type": PACKET_TYPES },
  policy: { "--dir": words("in out"), "--pol": words("none ipsec"), "--mode": words("tunnel transport"), "--proto": words("esp ah ipcomp") },
  recent: { "--seconds": number(1, U32), "--hitcount": number(0, U32), "--name": text(199), "--mask": ADDRESS },
  sctp: PORT_PAIR,
  set: { "--match-set": simple("set-flags") },
  state: { "--state": STATES },
  statistic: { "--mode": words("random nth"), "--probability": simple("probability"), "--every": number(1, U32), "--packet": number(0, U32) },
  string: { "--algo": words("bm kmp"), "--from": number(0, U16), "--to": number(0, U16), "--string": text(128) },
  tcp: { ...PORT_PAIR, "--tcp-flags": FLAGS, "--tcp-option": number(1, 255) },
  tcpmss: { "--mss": number(0, U16, true) },
  time: { "--timestart": simple("clock"), "--timestop": simple("clock"), "--weekdays": WEEKDAYS },
  ttl: { "--ttl-eq": number(0, 255), "--ttl-lt": number(0, 255), "--ttl-gt": number(0, 255) },
  udp: PORT_PAIR,
  udplite: PORT_PAIR,
});

const NAT_ADDRESS = simple("nat-address"), NAT_PORTS = simple("nat-ports");

const TARGETS: Readonly<Record<string, Options>> = byWord({
  CLASSIFY: { "--set-class": simple("class") },
  CONNMARK: MARKS,
  CT: { "--ctevents": CT_EVENTS },
  DNAT: { "--to-destination": NAT_ADDRESS },
  DSCP: { "--set-dscp": number(0, 63), "--set-dscp-class": DSCP_CLASSES },
  HL: { "--hl-set": number(0, 255), "--hl-dec": number(1, 255), "--hl-inc": number(1, 255) },
  LOG: { "--log-level": LOG_LEVELS, "--log-prefix": text(29) },
  MARK: MARKS,
  MASQUERADE: { "--to-ports": NAT_PORTS },
  NFLOG: { "--nflog-group": number(0, U16), "--nflog-prefix": text(63), "--nflog-threshold": number(1, U16) },
  NFQUEUE: { "--queue-num": number(0, U16), "--queue-balance": number(0, U16, true) },
  REDIRECT: { "--to-ports": NAT_PORTS },
  SNAT: { "--to-source": NAT_ADDRESS },
  TCPMSS: { "--set-mss": number(0, 65_515) },
  TPROXY: { "--on-port": number(0, U16) },
  TTL: { "--ttl-set": number(0, 255), "--ttl-dec": number(1, 255), "--ttl-inc": number(1, 255) },
});

/** What an option of a match or target takes; undefined where nothing is known of it. */
export function valueOf(owner: string, option: string, family: Family): Value | undefined {
  const which = family === "ip6" ? "ip6" : "ip";
  if (owner === "REJECT" && option === "--reject-with") return REJECT_TYPES[which];
  if ((owner === "icmp" && option === "--icmp-type") || (owner === "icmp6" && option === "--icmpv6-type")) return ICMP_TYPES[owner === "icmp6" ? "ip6" : "ip"];
  return MATCHES[owner]?.[option] ?? TARGETS[owner]?.[option];
}

/** The option that a bare word behind a match or target is most often meant for. */
export const NATURAL_OPTION: Readonly<Record<string, string>> = byWord({
  comment: "--comment", state: "--state", conntrack: "--ctstate", limit: "--limit", multiport: "--dports", mac: "--mac-source", mark: "--mark", length: "--length",
  pkttype: "--pkt-type", ttl: "--ttl-eq", string: "--string", set: "--match-set", iprange: "--src-range", dscp: "--dscp", helper: "--helper", nfacct: "--nfacct-name", realm: "--realm",
  REDIRECT: "--to-ports", SNAT: "--to-source", DNAT: "--to-destination", MARK: "--set-mark", LOG: "--log-prefix", REJECT: "--reject-with", TTL: "--ttl-set",
  TOS: "--set-tos", DSCP: "--set-dscp", CLASSIFY: "--set-class", NFQUEUE: "--queue-num", NFLOG: "--nflog-group", NETMAP: "--to", TCPMSS: "--set-mss", TEE: "--gateway",
});

/** Options without which the program refuses a match or target. Source: as above, XTOPT_MAND and the final_check functions. */
export const REQUIRED_OPTIONS: Readonly<Record<string, readonly string[]>> = byWord({
  comment: ["--comment"], state: ["--state"], mac: ["--mac-source"], length: ["--length"], pkttype: ["--pkt-type"], statistic: ["--mode"], nfacct: ["--nfacct-name"],
  SNAT: ["--to-source"], DNAT: ["--to-destination"], NETMAP: ["--to"], TPROXY: ["--on-port"], TEE: ["--gateway"], CLASSIFY: ["--set-class"],
});
