import { knownErrorTexts } from "./known-errors.js";
import { number, oneOf, phrase, word } from "./token.js";

/*
 * The tokens that many messages share. A token that one program's messages need stands beside them.
 */

/** `ip` of `ip_tables`; `x` since the kernels that print `x_tables: ip_tables: …`. */
export const family = oneOf("family", "ip, ip6, arp, eb or x", ["ip", "ip6", "arp", "eb", "x"]);
export const table = word("table", "a table's name", ["nat", "filter", "mangle", "raw", "security", "NAT"], "a-z0-9_.-", 32);
export const chain = word("chain", "a chain's name", ["INPUT", "FORWARD", "DOCKER-USER", "f2b-sshd", "ts-input"], undefined, 128);
/** A match or target by name; `connlimit.1` is revision 1 of it. */
export const extension = word("extension", "a match or target", ["connlimit", "MASQUERADE", "tcp", "hashlimit"], "a-z0-9_+-", 32);
export const revision = number("revision", "a revision", [0, 1, 3]);
export const matchOrTarget = oneOf("kind", "match, target or watcher", ["match", "target", "watcher"]);
export const count = number("count", "a number");
export const line = number("line", "a line number", [1, 42, 159]);
export const option = word("option", "an option", ["--dport", "-x", "--ctstate"], "a-z0-9_-", 48);
export const value = word("value", "a value", ["foo", "1024:70000", "10.0.0.0/33"]);
export const module = word("module", "a kernel module", ["ip_tables", "nf_conntrack_ftp", "xt_state"], "a-z0-9_-", 64);
/** What the system says of an error: a known text of any C library or language, else the rest of the line. */
export const systemError = { ...phrase("error", "what the system says", ["No such file or directory", "Invalid argument", "Operation not permitted"]), known: knownErrorTexts };
export const rest = phrase("rest", "the rest of the line", ["something else"]);
export const path = word("path", "a file", ["/run/xtables.lock", "/lib/xtables/libxt_state.so"], "a-z0-9_./+@%~:\u007f-", 256);
export const address = word("address", "an address", ["192.0.2.7", "2001:db8::1", "10.0.0.0/8"], "a-z0-9.:/%-", 128);
export const interfaceName = word("interface", "an interface", ["eth0", "venet0", "docker0"], "a-z0-9_.:@+-", 32);
export const protocol = word("protocol", "a protocol", ["tcp", "icmp", "47"], "a-z0-9_-", 32);
export const hooks = word("hooks", "chains a hook stands for", ["INPUT", "OUTPUT/POSTROUTING", "PREROUTING"], "a-z/", 64);
export const setName = word("set", "a set's name", ["blocklist", "web_4"], undefined, 64);
export const ctid = word("ctid", "a container's id or name", ["101", "6b9a3d2e-0f6c-4d5b-8f1c-0d5d6a3f1e2b", "mail"], "a-z0-9_.-", 64);
export const exitStatus = number("status", "an exit status", [1, 2, 255]);
export const program = word("program", "a program", ["iptables", "ip6tables-restore"], "a-z0-9_./+-", 96);
