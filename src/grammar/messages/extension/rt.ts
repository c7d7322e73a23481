import { messageTable } from "../table.js";

/** What the rt extension says of its options. */
export const rt = messageTable({ area: "extension", prefix: "rt", program: "iptables", file: "extensions/libip6t_rt.c", fixed: { extension: "rt" } }, () => [
  ["bad-argument", "RT no valid digits in {value} '{value2}'", "1.2.7", "1.4.10"],
  ["bad-argument", "RT error parsing {value} '{value2}'", "1.2.7", "1.4.10"],
  ["internal", "numeric2addr: {count}", "1.2.7"],
  ["bad-argument", "bad address: {error}", "1.2.7"],
  ["option-conflict", "Only one '--rt-type' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--rt-segsleft' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--rt-len' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--rt-0-res' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "'--rt-type 0' required before '--rt-0-res'", "1.2.7"],
  ["option-conflict", "Only one '--rt-0-addrs' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "'--rt-type 0' required before '--rt-0-addrs'", "1.2.7"],
  ["option-conflict", "'!' not allowed with '--rt-0-addrs'", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--rt-0-not-strict' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "'--rt-0-addr ...' required before '--rt-0-not-strict'", "1.2.7"],
]);
