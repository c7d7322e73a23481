import { messageTable } from "../table.js";

/** extensions/libct_proto_dccp.c of conntrack. */
export const libctProtoDccp = messageTable({ area: "conntrack", prefix: "libct-proto-dccp", program: "conntrack", file: "extensions/libct_proto_dccp.c" }, () => [
  ["bad-argument", "Unknown DCCP state '{value}'", "0.9.13"],
  ["bad-argument", "Unknown DCCP role '{value}'", "0.9.13"],
  ["bad-argument", "you have to specify '--sport' and '--dport'", "0.9.13"],
  ["bad-argument", "you have to specify '--reply-port-src' and '--report-port-dst'", "0.9.13"],
]);
