import { SECRET, type TokenClass } from "../class.js";

/** crypt(5) and its like, in shadow, htpasswd and LDAP; MySQL's. */
export const passwordHashes: TokenClass = {
  ...SECRET,
  name: "hashed password",
  patterns: [
    /(?<![\w$])\$(?:\d[a-z]?|gy|sha1|md5|apr1|argon2(?:id?|d)?|scrypt|pbkdf2[\w-]{0,10}|[PHy])\$[\w./+=,$-]{8,300}/g,
    // With its signs doubled, as Compose has it.
    /(?<![\w$])\$\$(?:\d[a-z]?|apr1|y|gy)\$\$[\w./+=,$-]{8,300}/g,
    /\bgrub\.pbkdf2\.sha\d{1,3}\.\d{1,9}\.[\dA-F.]{16,600}/gi,
    /(?<=\{(?:SSHA(?:256|512)?|SHA(?:256|512)?|SMD5|MD5|CRYPT|PLAIN|CRAM-MD5)\})[A-Za-z0-9+/=]{8,200}/g,
    /(?<![\w*])\*[\dA-F]{40}\b/g,
    // DES, and hashes of no known kind: the second field of shadow.
    /(?<=^[a-z_][\w.-]{0,31}:!{0,2})[A-Za-z0-9./]{13}(?=:\d{0,6}:\d{0,6}:\d{0,6}:)/gm,
    // Digest authentication: user:realm:MD5.
    /(?<=^[\w.-]{1,32}:[\w .-]{1,40}:)[\da-f]{32}$/gm,
  ],
};
