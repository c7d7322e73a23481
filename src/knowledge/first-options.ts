/**
 * Options that a target has had as long as iptables has had the target, in each of its revisions: where one is unknown, the target itself
 * was not taken. `-j` looks for it without insisting (a chain may have the name), so a library that is not there, or one of whose
 * revisions the kernel has none, shows only when the first of its options comes.
 * Source: iptables `iptables/xshared.c` command_jump (XTF_TRY_LOAD), `libxtables/xtables.c` xtables_find_target, and the first versions
 * of `extensions/libipt_*.c`.
 */
const FIRST_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  DNAT: ["to-destination"],
  LOG: ["log-level", "log-prefix", "log-tcp-sequence", "log-tcp-options", "log-ip-options"],
  MARK: ["set-mark"],
  MASQUERADE: ["to-ports"],
  NETMAP: ["to"],
  NFLOG: ["nflog-group", "nflog-prefix"],
  REDIRECT: ["to-ports"],
  REJECT: ["reject-with"],
  SNAT: ["to-source"],
  TCPMSS: ["set-mss", "clamp-mss-to-pmtu"],
  TPROXY: ["on-port"],
};

export const isFirstOption = (target: string, option: string): boolean => FIRST_OPTIONS[target]?.includes(option.replace(/^--/, "")) === true;
