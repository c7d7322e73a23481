import { identityV4, isNobodysV4, standInV4 } from "../addresses.js";
import type { TokenClass } from "../class.js";

const whole = (value: string): string => [...value.split(".").filter((part) => part !== "%"), "0", "0"].slice(0, 4).join(".");

/** `'shop'@'10.20.30.%'`: networks as data bases have them. */
export const ipv4Partial: TokenClass = {
  name: "IPv4 network of a data base",
  patterns: [/(?<=@["'`]?)(?:\d{1,3}\.){2,3}%/g],
  keeps: ({ value }) => isNobodysV4(whole(value), undefined),
  identity: (value) => identityV4(whole(value)),
  spell: (number, value) => [...standInV4(number, identityV4(whole(value))).split(".").slice(0, value.split(".").length - 1), "%"].join("."),
};
