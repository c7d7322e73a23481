import { number, oneOf, phrase, word } from "../../token.js";

/** `ip` of `ip_tables`. An open list: the name is what the caller of x_tables registered. */
export const family = word("family", "ip, ip6, arp or eb", ["ip", "ip6", "arp", "eb"], "a-z0-9", 4);
/** What a kernel's lines begin with: the module's name, or an older one. */
export const kernelFile = oneOf("prefix", "how the module's name begins", ["xt", "ipt", "ip6t", "arpt", "ebt"]);
/** `nat`, or several with `or` between them. */
export const tables = phrase("tables", "the tables that take it", ["nat", "mangle", "raw or mangle"], 48);
/** Chains as x_tables prints them: `OUTPUT/POSTROUTING`. */
export const validHooks = word("validHooks", "the chains that take it", ["POSTROUTING", "OUTPUT/POSTROUTING", "PREROUTING/INPUT"], "a-z/", 64);
export const protocolNumber = number("protocol", "a protocol's number", [6, 17, 58]);
export const familyNumber = number("familyNumber", "the number of an address family: 2 is IPv4, 10 IPv6", [2, 10]);
