import { identityV4, ipv4Of, isNobodysV4, standInV4 } from "../addresses.js";
import { lower, type TokenClass } from "../class.js";

const POINT = /\s?(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[punkt\])\s?/gi;
const plain = (value: string): string => value.replace(POINT, ".");
const POINT_SOURCE = String.raw`(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\.)`;

/** `93[.]184[.]216[.]34`, as reports of abuse write addresses so that nobody follows them. */
export const speltIpv4: TokenClass = {
  name: "IPv4 address, spelt out",
  patterns: [new RegExp(String.raw`(?<![\w.])(?=\d{1,3}(?:\.\d{1,3}){0,2}[[({])(?:\d{1,3}${POINT_SOURCE}){3}\d{1,3}(?![\w.]*\w)`, "gi")],
  keeps: ({ value }) => ipv4Of(plain(value)) === undefined || isNobodysV4(plain(value), undefined),
  identity: (value) => identityV4(plain(value)),
  spell: (number, value) => {
    const points = value.match(/\D+/g)!;
    return standInV4(number, identityV4(plain(value))).split(".").map((octet, at) => octet + (points[at] ?? "")).join("");
  },
};

/** `jdoe [at] firma-x [dot] de`. */
export const speltEmails: TokenClass = {
  name: "mail address, spelt out",
  patterns: [/(?<![\w.])[\p{L}\d_][\w.+-]{0,60} ?(?:\[at\]|\(at\)|\{at\}|\[@\]|<at>|\(ät\)|\[ät\]) ?[\p{L}\d][\p{L}\d-]{0,60}(?: ?(?:\[dot\]|\(dot\)|\{dot\}|\[\.\]|\[punkt\]|\.) ?[\p{L}\d-]{2,60}){1,4}/giu],
  identity: lower("user"),
  spell: (number, _, domain) => `user${number}@${domain}`,
};
