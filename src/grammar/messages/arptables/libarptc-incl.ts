import { messageTable } from "../table.js";

/** libarptc/libarptc_incl.c of arptables. */
export const libarptcIncl = messageTable({ area: "arptables", prefix: "libarptc-incl", program: "arptables", file: "libarptc/libarptc_incl.c" }, () => [
  ["missing-table", "Table does not exist (do you need to insmod?)", "0.0.5"],
  ["rule-not-found", "Index of insertion too big", "0.0.5"],
  ["rule-not-found", "Index of replacement too big", "0.0.5"],
  ["rule-not-found", "Index of deletion too big", "0.0.5"],
  ["rule-not-found", "Index of counter too big", "0.0.5"],
  ["missing-module", "arptables who? (do you need to insmod?)", "0.0.5"],
  ["kernel-too-old", "Will be implemented real soon. I promise ;)", "0.0.5"],
]);
