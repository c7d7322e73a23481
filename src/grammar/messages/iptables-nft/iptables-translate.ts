import { messageTable } from "../table.js";

/** What iptables-translate says besides the messages that all variants share. */
export const iptablesTranslate = messageTable({ area: "iptables-nft", prefix: "iptables-translate", program: "iptables-translate", file: "iptables/" }, () => [
  ["bad-syntax", "{value} {value2} (c) 2014 by Pablo Neira Ayuso <pablo@netfilter.org>", "1.6.1"],
  ["internal", "{value}/{value2} Failed to initialize xtables", "1.6.1"],
]);
