import { messageTable } from "../table.js";

/** What xtables-monitor says besides the messages that all variants share. */
export const xtablesMonitor = messageTable({ area: "iptables-nft", prefix: "xtables-monitor", program: "xtables-monitor", file: "iptables/" }, () => [
  ["bad-syntax", "Try 'xtables-monitor -h' for more information.", "1.8.0"],
]);
