import { messageTable } from "../table.js";

/** extensions/ebt_nat.c of ebtables. */
export const ebtNat = messageTable({ area: "ebtables", prefix: "ebt-nat", program: "ebtables", file: "extensions/ebt_nat.c" }, () => [
  ["bad-argument", "Problem with specified to-source mac", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Illegal --snat-target target", "2.0pre6"],
  ["bad-argument", "Problem with specified to-destination mac", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Illegal --dnat-target target", "2.0pre6"],
  ["option-conflict", "Wrong chain for snat", "2.0pre6"],
  ["bad-argument", "No snat address supplied", "2.0pre6"],
  ["option-conflict", "Wrong chain for dnat", "2.0pre6"],
  ["bad-argument", "No dnat address supplied", "2.0pre6"],
  ["bad-argument", "Problem with specified --to-source mac", "2.0"],
  ["bad-argument", "Problem with specified --to-destination mac", "2.0"],
  ["option-conflict", "--snat-target RETURN not allowed on base chain", "2.0"],
  ["option-conflict", "--dnat-target RETURN not allowed on base chain", "2.0"],
]);
