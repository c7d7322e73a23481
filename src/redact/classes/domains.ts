import { casedLike, lower, type TokenClass } from "../class.js";
import { isBuilders } from "../ordinary-names.js";
import { isDomainInPath, isPrivateDomain } from "../public-domains.js";

const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?`;
const ENDING = String.raw`(?:conf|log|key|crt|cer|pem|csr|zone|db|cert|vhost|ssl|cfg|json|ya?ml|xml|tar|t?gz|zip|sql|bak|old|txt|html?|php|hosts)`;
/** What says that a machine's name follows. */
const POINTED = /(?:\/\/|@|\b(?:ssh|ping|ping6|host|hostname|dig|nslookup|whois|traceroute|mtr|curl|wget|telnet|server|fqdn|origin|server_name|ServerName)[ =:]{1,3}["'`]?)$/i;
/** The same of words that a file's name may follow as well. */
const MAYBE_POINTED = /\b(?:domain|zone|search|from|to|at|for)[ =:]{1,3}["'`]?$/i;

/** `https://github.com/moby/moby.io`: what a public site calls it. */
const isOfPublicSite = (before: string): boolean => {
  const site = /(?:\/\/|@)([\w.-]{3,40})[/:]\S{0,40}$/.exec(before)?.[1];
  return site !== undefined && !isPrivateDomain(site, true);
};

/** Names with their domain, in prose, URLs, prompts and logs; IDN as well. */
export const domains: TokenClass = {
  name: "domain",
  patterns: [new RegExp(String.raw`(?<![\p{L}\d_./\\$-])(?<![\p{L}\d_]@(?=[a-z]{1,30}\.service))(?:${LABEL}\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})(?![\p{L}\d_(=-]|\.[\p{L}\d])|(?<=://)(?:${LABEL}\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})(?![\p{L}\d_-]|\.[\p{L}\d])`, "gu"),
    // Folders and logs that are named after a site.
    new RegExp(String.raw`(?<![\p{L}\d_.-])(?:${LABEL}\.){1,8}(?!${ENDING}\b)\p{L}{2,24}(?=[/:\s"'),;]|$|\.${ENDING}\b|[-_.](?:access|error|ssl|le-ssl)[-_.])`, "gmu"),
  ],
  keeps: ({ value, before, after }) => isBuilders(before) ||
    !(/(?<!\/)\/$/.test(before) ? !isOfPublicSite(before) && isDomainInPath(value, after.startsWith("/")) : isPrivateDomain(value, (POINTED.test(before) || (MAYBE_POINTED.test(before) && isDomainInPath(value, false)) || /\\\\.{1,60}\\$/.test(before)) && !/^[-_.]\w/.test(after))),
  identity: lower("host"),
  spell: (number, value, domain) => casedLike(value, `host${number}.${domain}`),
};
