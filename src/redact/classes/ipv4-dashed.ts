import { identityV4, ipv4Of, isNobodysV4, standInV4 } from "../addresses.js";
import type { TokenClass } from "../class.js";

/** `ip-93-184-216-34`, `93-184-216-34.static.…`: names that providers make of addresses. */
export const ipv4Dashed: TokenClass = {
  name: "IPv4 address in a name",
  patterns: [/(?<!\d)(?<!\d-)(?<![A-Za-z\d]\.)(?<it>(?:\d{1,3}-){3}\d{1,3})(?![\d-])/g],
  keeps: ({ value, before }) => ipv4Of(value) === undefined || isNobodysV4(value.replaceAll("-", "."), undefined) || /[:/]$/.test(before),
  identity: identityV4,
  spell: (number, value) => standInV4(number, identityV4(value)).replaceAll(".", "-"),
};
