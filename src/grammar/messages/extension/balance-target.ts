import { messageTable } from "../table.js";

/** What the BALANCE target says of its options. */
export const balanceTarget = messageTable({ area: "extension", prefix: "balance-target", program: "iptables", file: "extensions/libipt_BALANCE.c", fixed: { extension: "BALANCE" } }, () => [
  ["option-conflict", "BALANCE needs --to-destination", "1.2", "1.3.7"],
]);
