import { messageTable } from "../table.js";

/** Warnings: exit status 0, the rule is in. Some tell that the rule does not do what was meant. */
export const noticeMessages = messageTable({ area: "iptables", prefix: "notice", program: "iptables", file: "iptables/xshared.c, libxtables/xtables.c", anywhere: true, telling: true }, () => [
  ["odd-interface", "Warning: weird character in interface '{value}' (No aliases, :, ! or *).", "1.3.6", "1.4.6"],
  ["odd-interface", "Warning: wierd character in interface '{value}' (No aliases, :, ! or *).", "1.0.0", "1.3.6"],
  ["odd-interface", "Warning: weird character in interface '{value}' ('/' and ' ' are not allowed by the kernel).", "1.4.7"],
  ["shadowed", "Warning: using chain {chain}, not extension", "1.0.0"],
  ["deprecated", "IPTABLES_LIB_DIR is deprecated", "1.4.1"],
  ["deprecated", "IP6TABLES_LIB_DIR is deprecated", "1.4.1"],
  ["deprecated", "Using intrapositioned negation ('--option ! this') is deprecated in favor of extrapositioned ('! --option this').", "1.4.3.1"],
  ["deprecated", "Ignoring deprecated --wait-interval option.", "1.8.8"],
  ["deprecated", "The {extension} target is obsolete. Use {target} instead.", "1.4.16", "1.4.17"],
  ["deprecated", "The {extension} match is obsolete. Use {match} instead.", "1.4.16", "1.4.17"],
  ["deprecated", "the {extension} target is converted into {target} target in rule listing and saving.", "1.4.18"],
  ["deprecated", "the {extension} match is converted into {match} match in rule listing and saving.", "1.4.18"],
]);
