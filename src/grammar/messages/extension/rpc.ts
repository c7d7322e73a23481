import { messageTable } from "../table.js";

/** What the rpc extension says of its options. */
export const rpc = messageTable({ area: "extension", prefix: "rpc", program: "iptables", file: "extensions/libipt_rpc.c", fixed: { extension: "rpc" } }, () => [
  ["bad-argument", "{value} invalid --rpcs option-set: '{value2}' (at character {count})", "1.2.8", "1.3.7"],
  ["resolve-failure", "{value} unable to resolve rpc name entry: '{value2}'", "1.2.8", "1.3.7"],
  ["bad-argument", "{value} maximum number of --rpc options ({count}) exceeded", "1.2.8", "1.3.7"],
  ["option-conflict", "{value} unexpected '!' with --rpcs", "1.2.8", "1.3.7"],
  ["option-conflict", "{value} repeated use of --rpcs", "1.2.8", "1.3.7"],
  ["option-conflict", "{value} unexpected '!' with --strict", "1.2.8", "1.3.7"],
  ["option-conflict", "{value} repeated use of --strict", "1.2.8", "1.3.7"],
]);
