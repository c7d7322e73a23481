import { casedLike, lower, type TokenClass } from "../class.js";
import { isPrivateDomain } from "../public-domains.js";

const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?`;
/** What says that a machine's name follows. */
const POINTED = /(?:\/\/|@|\b(?:ssh|ping|ping6|host|hostname|dig|nslookup|whois|traceroute|mtr|curl|wget|telnet|server|domain|fqdn|zone|search|origin|server_name|ServerName|from|to|at|for)[ =:]{1,3}["'`]?)$/i;

/** Names with their domain, in prose, URLs, prompts and logs; IDN as well. */
export const domains: TokenClass = {
  name: "domain",
  patterns: [new RegExp(String.raw`(?<![\p{L}\d_./\\$-])(?<![\p{L}\d_]@(?=[a-z]{1,30}\.service))(?:${LABEL}\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})(?![\p{L}\d_(=-]|\.[\p{L}\d])|(?<=://)(?:${LABEL}\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})(?![\p{L}\d_-]|\.[\p{L}\d])`, "gu")],
  keeps: ({ value, before }) => !isPrivateDomain(value, POINTED.test(before)),
  identity: lower("host"),
  spell: (number, value, domain) => casedLike(value, `host${number}.${domain}`),
};
