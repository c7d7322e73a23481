import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** salt, salt. */
export const saltMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "salt", program: "salt", file: "salt", anywhere: true, wraps: true, telling: true,
  }, () => [
    // states/iptables.py
    ["wrapper", "Failed to set iptables rule for"],
    ["wrapper", "Failed to delete iptables rule for"],
    ["wrapper", "Failed to set iptables default policy"],
    ["wrapper", "Failed to flush iptables rules"],
    // modules/nftables.py
    ["nft-program-missing", "The nftables execution module failed to load: nftables is not installed."],
    ["wrapper", "Problem writing to configuration file"],
    ["chain-missing", "Chain {chain} in table {table} in family {value} does not exist"],
    ["notice", "Rule {words} in chain {chain} in table {table} in family {value} does not exist"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "salt", program: "salt", file: "salt", anywhere: true, wraps: true, speakers: ["comment: "],
  }, () => [
    // modules/nftables.py
    ["table-missing", "Table {table} in family {value} does not exist"],
  ]),
];
