import { messageTable } from "../table.js";

/** extensions/arpt_CLASSIFY.c of arptables. */
export const arptClassify = messageTable({ area: "arptables", prefix: "arpt-classify", program: "arptables", file: "extensions/arpt_CLASSIFY.c" }, () => [
  ["bad-argument", "Bad class value '{value}'", "0.0.5"],
  ["option-conflict", "CLASSIFY: Can't specify --set-class twice", "0.0.5"],
  ["bad-argument", "CLASSIFY: Parameter --set-class is required", "0.0.5"],
]);
