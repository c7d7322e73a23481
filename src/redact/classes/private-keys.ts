import { SECRET, type TokenClass } from "../class.js";

/** Keys that are words of their own: WireGuard's, those of SSH, of IPsec. */
export const privateKeys: TokenClass = {
  ...SECRET,
  name: "key",
  patterns: [
    // 32 bytes in base64: WireGuard's private, public and preshared keys alike.
    /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(?![A-Za-z0-9+/=])/g,
    // The body of an OpenSSH key; what follows it is who made it.
    /(?<=\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}|sk-(?:ssh|ecdsa)[\w@.-]{1,40}) )AAAA[A-Za-z0-9+/=]{20,4000}/g,
    /(?<=\bSHA256:)[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/g,
    /(?<![\da-f:])(?:[\da-f]{2}:){15,31}[\da-f]{2}(?![\da-f:])/gi, /(?<=\bMD5:)(?:[\da-f]{2}:){15}[\da-f]{2}(?![\da-f:])/gi,
    // ip xfrm state: `auth hmac(sha1) 0x…`, `enc cbc(aes) 0x…`.
    /(?<=\b(?:auth|auth-trunc|enc|aead|comp) ["']?[\w()-]{2,40}["']? )0x[\da-f]{16,200}\b/gi,
    // Keys of SNMPv3 users, of TSIG, of TCP-MD5: the algorithm, then the key.
    /(?<=\b(?:MD5|SHA|SHA-?\d{3}|DES|3DES|AES|AES-?\d{3}|hmac-(?:md5|sha\d{1,3}))["']?[ \t]{1,4}["'])[^"'\n]{4,200}(?=["'])/gi,
    // The same without quotes: createUser NAME SHA … AES …, auth sha … priv aes 128 ….
    /(?<=\bcreateUser[ \t]{1,4}(?:-e[ \t]\S{1,80}[ \t])?\S{1,64}[ \t]{1,4}(?:MD5|SHA(?:-?\d{3})?)[ \t]{1,4})[^\s"']{4,200}/g,
    /(?<=\bcreateUser[ \t][^\n]{1,200}[ \t](?:DES|AES(?:-?\d{3})?)[ \t]{1,4})[^\s"']{4,200}/g,
    /(?<=\b(?:auth (?:md5|sha(?:-?\d{3})?)|priv (?:3?des|aes)(?:[ -]?\d{3})?)[ \t]{1,2})(?!(?:priv|access|auth)\b)[^\s"']{4,200}/gi,
    // The passphrase of a key's file.
    /(?<=: ?(?:RSA|ECDSA|BLISS|PRIV|P12|PKCS8) [\w./-]{1,120} ["'])[^"'\n]{1,200}(?=["'])/g,
    /(?<=: ?(?:PSK|RSA|ECDSA|EAP|XAUTH|NTLM) ["'])[^"'\n]{1,200}(?=["'])/g,
  ],
};
