import { messageTable } from "../table.js";

/** extensions/ebt_inat.c of ebtables. */
export const ebtInat = messageTable({ area: "ebtables", prefix: "ebt-inat", program: "ebtables", file: "extensions/ebt_inat.c" }, () => [
  ["bad-argument", "Index too long at position {count}", "2.0.7"],
  ["bad-argument", "Integer index expected before '=' at position {count}", "2.0.7"],
  ["bad-argument", "Index out of range [0..255], namely {count}", "2.0.7"],
  ["bad-argument", "Unexpected '{letter}' where integer or '=' expected", "2.0.7"],
  ["bad-argument", "MAC address chunk too long at position {count}", "2.0.7"],
  ["bad-argument", "Too many MAC address chunks at position {count}", "2.0.7"],
  ["bad-argument", "Unexpected '{letter}' where hex digit, '_', '+', ',' or end of string expected", "2.0.7"],
  ["bad-argument", "List empty", "2.0.7"],
  ["bad-argument", "Illegal --isnat-default-target target", "2.0.7"],
  ["bad-argument", "Illegal --idnat-default-target target", "2.0.7"],
  ["option-conflict", "--isnat-default-target RETURN not allowed on base chain", "2.0.7"],
  ["option-conflict", "Wrong chain for isnat", "2.0.7"],
  ["bad-argument", "No isnat subnet supplied", "2.0.7"],
  ["option-conflict", "--idnat-default-target RETURN not allowed on base chain", "2.0.7"],
  ["option-conflict", "Wrong chain for idnat", "2.0.7"],
  ["bad-argument", "No idnat subnet supplied", "2.0.7"],
]);
