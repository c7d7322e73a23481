import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ipset-blacklist, archive/update-blacklist.sh. */
export const ipsetBlacklistMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ipset-blacklist", program: "ipset-blacklist", file: "archive/update-blacklist.sh", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["iptables-program-missing", "searching PATH fails to find executables among: curl egrep grep ipset iptables sed sort wc"],
    ["set-missing", "ipset does not exist yet, add it using"],
    ["set-refused", "while creating the initial ipset"],
    ["chain-missing", "iptables does not have the needed ipset INPUT rule, add it using"],
    ["wrapper", "while adding the --match-set ipset rule to iptables"],
  ]),
];
