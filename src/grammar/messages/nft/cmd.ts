import { messageTable } from "../table.js";

/** src/cmd.c of nft. */
export const cmd = messageTable({ area: "nft", prefix: "cmd", program: "nft", file: "src/cmd.c", telling: true }, () => [
  ["missing-chain", "{error}; did you mean table '{table}' in family {value2}?", "0.9.1"],
  ["missing-chain", "{error}; did you mean chain '{chain}' in table {table} '{value2}'?", "0.9.1"],
  ["missing-chain", "{error}; did you mean {value2} '{value3}' in table {table} '{value4}'?", "0.9.1"],
  ["missing-chain", "{error}; did you mean obj '{value2}' in table {table} '{value3}'?", "0.9.1"],
  ["missing-chain", "{error}; did you mean flowtable '{table}' in table {table2} '{value2}'?", "0.9.3"],
  ["bad-argument", "Chains of type 'nat' must have a priority value above -200", "1.0.7"],
]);
