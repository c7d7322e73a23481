import { byWord } from "./by-word.js";

/**
 * Options that a target has had as long as iptables has had the target, in each of its revisions: where one is unknown, the target itself
 * was not taken. `-j` looks for it without insisting (a chain may have the name), so a library that is not there, or one of whose
 * revisions the kernel has none, shows only when the first of its options comes.
 * Source: iptables `iptables/xshared.c` command_jump (XTF_TRY_LOAD), `libxtables/xtables.c` xtables_find_target, and the first versions
 * of `extensions/libipt_*.c`. Targets that came after 1.4.0 are left out: an older program lacks them for another reason.
 */
const FIRST_OPTIONS: Readonly<Record<string, readonly string[]>> = byWord({
  CLASSIFY: ["set-class"],
  CONNMARK: ["set-mark", "save-mark", "restore-mark", "mask"],
  CONNSECMARK: ["save", "restore"],
  DNAT: ["to-destination"],
  DSCP: ["set-dscp", "set-dscp-class"],
  HL: ["hl-set", "hl-dec", "hl-inc"],
  LOG: ["log-level", "log-prefix", "log-tcp-sequence", "log-tcp-options", "log-ip-options"],
  MARK: ["set-mark"],
  MASQUERADE: ["to-ports"],
  NETMAP: ["to"],
  NFLOG: ["nflog-group", "nflog-prefix"],
  NFQUEUE: ["queue-num"],
  REDIRECT: ["to-ports"],
  REJECT: ["reject-with"],
  SECMARK: ["selctx"],
  SET: ["add-set", "del-set"],
  SNAT: ["to-source"],
  TCPMSS: ["set-mss", "clamp-mss-to-pmtu"],
  TOS: ["set-tos"],
  TPROXY: ["on-port", "on-ip", "tproxy-mark"],
  TTL: ["ttl-set", "ttl-dec", "ttl-inc"],
  ULOG: ["ulog-nlgroup", "ulog-prefix", "ulog-cprange", "ulog-qthreshold"],
});

export const isFirstOption = (target: string, option: string): boolean => FIRST_OPTIONS[target]?.includes(option.replace(/^--/, "")) === true;
