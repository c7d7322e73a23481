import { messageTable } from "../table.js";

/** extensions/ebt_ip.c of ebtables. */
export const ebtIp = messageTable({ area: "ebtables", prefix: "ebt-ip", program: "ebtables", file: "extensions/ebt_ip.c" }, () => [
  ["bad-argument", "Problem with the ip mask", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with the ip address", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Missing ip tos argument", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with specified ip tos", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Missing ip protocol argument", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with specified ip protocol", "2.0pre6", "2.0pre6"],
  ["option-conflict", "For IP filtering the protocol must be specified as IPv4", "2.0pre6"],
  ["bad-argument", "Problem with specified {value} port '{value2}'", "2.0.1"],
  ["bad-argument", "Invalid portrange (min > max)", "2.0.1"],
  ["bad-argument", "Missing port argument", "2.0.1", "2.0.7"],
  ["option-conflict", "For port filtering the IP protocol must be either 6 (tcp) or 17 (udp)", "2.0.1", "2.0.8-rc1"],
  ["bad-argument", "Unknown specified IP protocol - {value}", "2.0.3"],
  ["option-conflict", "For port filtering the IP protocol must be either 6 (tcp), 17 (udp), 33 (dccp) or 132 (sctp)", "2.0.8-rc2"],
  ["option-conflict", "For ICMP filtering the IP protocol must be 1 (icmp)", "2.0.11"],
  ["option-conflict", "For IGMP filtering the IP protocol must be 2 (igmp)", "2.0.11"],
]);
