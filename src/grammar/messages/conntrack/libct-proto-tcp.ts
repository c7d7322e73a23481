import { messageTable } from "../table.js";

/** extensions/libct_proto_tcp.c of conntrack. */
export const libctProtoTcp = messageTable({ area: "conntrack", prefix: "libct-proto-tcp", program: "conntrack", file: "extensions/libct_proto_tcp.c" }, () => [
  ["bad-argument", "Unknown TCP state {value}", "0.9.7", "0.9.12"],
  ["bad-argument", "missing ports", "0.9.7", "0.9.11"],
  ["bad-argument", "missing '--sport'", "0.9.12", "0.9.12"],
  ["bad-argument", "missing '--dport'", "0.9.12", "0.9.12"],
  ["bad-argument", "missing '--reply-port-src'", "0.9.12", "0.9.12"],
  ["bad-argument", "missing '--reply-port-dst'", "0.9.12", "0.9.12"],
  ["bad-argument", "unknown TCP state '{value}'", "0.9.13"],
]);
