import { identityV6, ipv6Of, isNobodysV6, standInV6 } from "../addresses.js";
import type { TokenClass } from "../class.js";

/** Eight groups, or fewer with `::`. A clock time, a MAC address and `Module::name` are none. */
export const ipv6: TokenClass = {
  name: "IPv6 address",
  patterns: [/(?<![\w:.])(?=[\da-f]{0,4}:)(?:[\da-f:]{1,38}[\da-f]|[\da-f:]{1,37}::)(?!\w|:[\w:]|\.\d(?!\d{0,4}(?: >|:)))/gi],
  keeps: ({ value, after }) => {
    const groups = ipv6Of(value);
    return groups === undefined || !/\d/.test(value) || isNobodysV6(groups, /^\/(\d{1,3})/.exec(after)?.[1]);
  },
  identity: (value) => identityV6(value, ipv6Of(value)!),
  spell: (number, value) => {
    const standIn = standInV6(number, identityV6(value, ipv6Of(value)!));
    return value === value.toLowerCase() ? standIn : standIn.toUpperCase();
  },
};
