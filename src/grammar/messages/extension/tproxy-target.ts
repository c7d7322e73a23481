import { messageTable } from "../table.js";

/** What the TPROXY target says of its options. */
export const tproxyTarget = messageTable({ area: "extension", prefix: "tproxy-target", program: "iptables", file: "extensions/libxt_TPROXY.c", fixed: { extension: "TPROXY" } }, () => [
  ["bad-argument", "TPROXY: Bad value for '--on-port' option: '{value}'", "1.4.3.1", "1.4.10"],
  ["bad-argument", "TPROXY: Bad value for '--on-ip' option: '{value}'", "1.4.3.1", "1.4.10"],
  ["bad-argument", "TPROXY: Bad value for '--tproxy-mark' option: '{value}'", "1.4.3.1", "1.4.10"],
  ["option-conflict", "TPROXY: '--on-port' option may only be specified once", "1.4.3.1", "1.4.10"],
  ["option-conflict", "TPROXY: '--on-port' option cannot be inverted", "1.4.3.1", "1.4.10"],
  ["option-conflict", "TPROXY: '--on-ip' option may only be specified once", "1.4.3.1", "1.4.10"],
  ["option-conflict", "TPROXY: '--on-ip' option cannot be inverted", "1.4.3.1", "1.4.10"],
  ["option-conflict", "TPROXY: '--tproxy-mark' option may only be specified once", "1.4.3.1", "1.4.10"],
  ["option-conflict", "TPROXY: '--tproxy-mark' option cannot be inverted", "1.4.3.1", "1.4.10"],
  ["bad-argument", "TPROXY target: Parameter --on-port is required", "1.4.3.1", "1.4.10"],
]);
