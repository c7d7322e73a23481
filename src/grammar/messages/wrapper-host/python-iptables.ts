import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** python-iptables, iptc. */
export const pythonIptablesMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "python-iptables", program: "python-iptables", file: "iptc", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // ip4tc.py
    ["kernel-refused", "can't zero chain {chain} counters: {error}"],
    ["kernel-refused", "can't set policy {value} on chain {chain}: {error}"],
    ["kernel-refused", "can't get policy on chain {chain}: {error}"],
    ["kernel-refused", "can't append entry to chain {chain}: {error}"],
    ["kernel-refused", "can't insert entry into chain {chain}: {error}"],
    ["kernel-refused", "can't replace entry in chain {chain}: {error}", "0.6.0"],
    // xtables.py
    ["module-missing", "can't find directory with extensions; please set XTABLES_LIBDIR"],
    ["program-fault", "unknown xtables version", "0.2.0"],
    ["program-fault", "xtables_init_all() failed"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "python-iptables", program: "python-iptables", file: "iptc", anywhere: true, wraps: true,
    speakers: ["iptc"],
  }, () => [
    // easy.py
    ["notice", "Chain <{chain}@{table}> has no rule <{count}", "0.14.0"],
    ["chain-missing", "Table <{table}> has no chain <{chain}", "0.14.0"],
    // ip4tc.py
    ["extension-library-missing", "can't find match {value}"],
    ["extension-library-missing", "can't find target {value}"],
    ["kernel-refused", "can't commit: {error}"],
    ["wrapper", "table is not initialized"],
    ["kernel-refused", "can't create chain {chain}: {error}"],
    ["kernel-refused", "can't delete chain {chain}: {error}"],
    ["kernel-refused", "can't rename chain {chain}: {error}"],
    ["kernel-refused", "can't flush chain {chain}: {error}"],
    // xtables.py
    ["wrapper", "parameter error", "0.2.0"],
    ["configuration", "{value}: --{value2} must be specified", "0.2.0"],
    ["program-fault", "{value}.final_check() has failed", "0.2.0"],
  ]),
];
