import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** psad, usr/sbin/psad. */
export const psadMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "psad", program: "psad", file: "usr/sbin/psad", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["wrapper", "[*] Could not acquire IPTables::ChainMgr object."],
    ["wrapper", "[-] Could not add iptables block rule for: {address}"],
    ["wrapper", "[-] Could not remove iptables block rule for {address}"],
    ["chain-missing", "[-] Table: {table}, chain: {chain}, does not exist"],
    ["program-fault", "[*] Could not find/execute FW_MSG_READ_CMD"],
  ]),
];
