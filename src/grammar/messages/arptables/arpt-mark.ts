import { messageTable } from "../table.js";

/** extensions/arpt_MARK.c of arptables. */
export const arptMark = messageTable({ area: "arptables", prefix: "arpt-mark", program: "arptables", file: "extensions/arpt_MARK.c" }, () => [
  ["bad-argument", "Bad mark value '{value}'", "0.0.5"],
  ["option-conflict", "MARK: Can't specify --set-mark twice", "0.0.5"],
  ["option-conflict", "MARK: Can't specify --and-mark twice", "0.0.5"],
  ["option-conflict", "MARK: Can't specify --or-mark twice", "0.0.5"],
  ["bad-argument", "MARK: Parameter --set-mark/--and-mark/--or-mark is required", "0.0.5"],
]);
