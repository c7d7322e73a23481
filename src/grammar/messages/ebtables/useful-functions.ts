import { messageTable } from "../table.js";

/** useful_functions.c of ebtables. */
export const usefulFunctions = messageTable({ area: "ebtables", prefix: "useful-functions", program: "ebtables", file: "useful_functions.c" }, () => [
  ["option-conflict", "Multiple use of same option not allowed", "2.0pre6"],
  ["bad-argument", "Ethernet protocols have values >= 0x0600", "2.0.2"],
  ["bad-argument", "Ethernet protocols have values <= 0xffff", "2.0.2"],
  ["bad-syntax", "double use of '!' not allowed", "2.0.2", "2.0.7"],
  ["bad-argument", "Problem with the IP mask '{value}'", "2.0.8-rc1"],
  ["bad-argument", "Problem with the IP address '{address}'", "2.0.8-rc1"],
  ["bad-argument", "Invalid IPv6 Mask '{value}' specified", "2.0.9"],
  ["bad-argument", "Invalid IPv6 Address '{address}' specified", "2.0.9"],
  ["bad-argument", "Invalid number {value}: {error}", "2.0.10"],
  ["bad-argument", "Value {count} out of range ({count2}, {count3})", "2.0.10"],
  ["bad-argument", "unknown character {letter}", "2.0.10"],
  ["bad-argument", "Ambiguous ICMP type '{value}': '{value2}' or '{value3}'?", "2.0.11"],
  ["bad-argument", "Unknown ICMP type '{value}'", "2.0.11"],
]);
