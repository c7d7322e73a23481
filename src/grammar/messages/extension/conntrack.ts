import { messageTable } from "../table.js";

/** What the conntrack extension says of its options. */
export const conntrack = messageTable({ area: "extension", prefix: "conntrack", program: "iptables", file: "extensions/libipt_conntrack.c", fixed: { extension: "conntrack" } }, () => [
  ["bad-argument", "Bad ctstate '{value}'", "1.2.6", "1.4.2"],
  ["empty-value", "Bad ctstate ''", "1.4.3.1"],
  ["bad-argument", "Bad ctstatus '{value}'", "1.2.6", "1.4.2"],
  ["bad-argument", "expire value invalid: '{value}'", "1.2.6", "1.4.2"],
  ["bad-argument", "expire min. range value '{count}' greater than max. range value '{count2}'", "1.2.6", "1.4.10"],
  ["option-conflict", "rule would never match protocol", "1.2.6"],
  ["missing-argument", "You must specify one or more options", "1.2.6", "1.4.0"],
  ["bad-argument", "conntrack: Bad value for '--expires' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "conntrack: rule would never match protocol", "1.4.1"],
  ["bad-argument", "conntrack: Bad value for '--ctorigsrcport' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "conntrack: Bad value for '--ctorigdstport' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "conntrack: Bad value for '--ctreplsrcport' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "conntrack: Bad value for '--ctrepldstport' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "conntrack: '--ctdir' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "conntrack: Bad value for '--ctdir' option: '{value}'", "1.4.1"],
  ["missing-argument", "conntrack: At least one option is required", "1.4.1"],
  ["bad-argument", "'--ctstate' requires a list of states with no spaces, e.g. ESTABLISHED,RELATED", "1.4.3.1"],
  ["kernel-too-old", "conntrack rev 1 does not support port ranges", "1.4.11"],
  ["kernel-too-old", "conntrack rev 2 does not support port ranges", "1.4.11"],
  ["option-conflict", "condition would always match protocol", "1.8.10"],
  ["option-conflict", "conntrack: condition would always match protocol", "1.8.10"],
]);
