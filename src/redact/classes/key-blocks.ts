import { SECRET, type TokenClass } from "../class.js";

const BEGIN = String.raw`(?<=-----BEGIN [A-Z0-9 ]{1,40}-----(?:\\r|\\n|[\s>|]){1,8})`;

/** PEM and OpenPGP blocks, also with their line feeds escaped, or cut off; the lines that say what it is stay. */
export const keyBlocks: TokenClass = {
  ...SECRET,
  name: "key block",
  patterns: [
    // With headers, up to its end. The next dashes stop it, so each character is looked at by one block.
    new RegExp(String.raw`${BEGIN}(?:(?!-----)[A-Za-z0-9+/=:,. \t\r\n>|\\-]){15,16000}(?=-----END )`, "g"),
    new RegExp(String.raw`${BEGIN}[A-Za-z0-9+/]{16,200}(?:(?:\\r|\\n|[\s>|]){1,8}[A-Za-z0-9+/]{16,200}){0,400}(?:(?:\\r|\\n|[\s>|]){1,8}[A-Za-z0-9+/]{2,60}={1,2}|={0,2})`, "g"),
    // PuTTY's keys.
    /(?<=^(?:Public|Private)-Lines: \d{1,3}\r?\n)[A-Za-z0-9+/=\r\n]{20,16000}(?=\r?\n|$)/gm,
    // Users and passwords that OpenVPN takes within its configuration.
    /(?<=<(?:auth-user-pass|http-proxy-user-pass|secret)>\s{1,4})[^\s<][^<]{0,400}[^\s<](?=\s{0,4}<\/)/g,
  ],
};
