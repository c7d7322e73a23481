import { identityV4, identityV6, ipv4Of, isNobodysV4, nibbles, ipv6Of, standInV4, standInV6 } from "../addresses.js";
import type { TokenClass } from "../class.js";

const turned = (value: string): string => value.split(".").reverse().join(".");

/** `34.216.184.93.in-addr.arpa`: the address, its last octet first. */
export const inAddrArpa: TokenClass = {
  name: "IPv4 address as a reverse name",
  patterns: [/(?<![\w.])(?<it>(?:\d{1,3}\.){3}\d{1,3})(?=\.in-addr\.arpa\b)/gi],
  keeps: ({ value }) => ipv4Of(turned(value)) === undefined || isNobodysV4(turned(value), undefined),
  identity: (value) => identityV4(turned(value)),
  spell: (number, value) => turned(standInV4(number, identityV4(turned(value)))),
};

const networkOf = (value: string): string => [...turned(value).split("."), "0", "0"].slice(0, 4).join(".");

/** `216.184.93.in-addr.arpa`: the zone of a network. */
export const inAddrZone: TokenClass = {
  name: "IPv4 network as a reverse name",
  patterns: [/(?<![\w.])(?<it>\d{1,3}\.(?:\d{1,3}\.)?\d{1,3})(?=\.in-addr\.arpa\b)/gi],
  keeps: ({ value }) => ipv4Of(networkOf(value)) === undefined || isNobodysV4(networkOf(value), String(8 * value.split(".").length)),
  identity: (value) => identityV4(networkOf(value)),
  spell: (number, value) => turned(standInV4(number, identityV4(networkOf(value))).split(".").slice(0, value.split(".").length).join(".")),
};

const groupsOf = (value: string): string => turned(value).replaceAll(".", "").replace(/.{4}(?=.)/g, "$&:");

export const ip6Arpa: TokenClass = {
  name: "IPv6 address as a reverse name",
  patterns: [/(?<![\w.])(?<it>(?:[\da-f]\.){31}[\da-f])(?=\.ip6\.(?:arpa|int)\b)/gi],
  identity: (value) => identityV6("", ipv6Of(groupsOf(value))!),
  spell: (number, value) => nibbles(ipv6Of(standInV6(number, identityV6("", ipv6Of(groupsOf(value))!)))!),
};
