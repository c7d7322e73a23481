import { messageTable } from "../table.js";

/** src/meta.c of nft. */
export const meta = messageTable({ area: "nft", prefix: "meta", program: "nft", file: "src/meta.c" }, () => [
  ["missing-interface", "Interface does not exist", "0.099"],
  ["bad-argument", "User does not exist", "0.099"],
  ["bad-argument", "Group does not exist", "0.099"],
  ["bad-syntax", "syntax error, unexpected {value}, known keys are {value2}", "0.7"],
  ["bad-argument", "Cannot parse date", "0.9.3"],
  ["bad-argument", "Can't parse trailing input: '{value}'", "0.9.3"],
]);
