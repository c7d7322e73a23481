import { messageTable } from "../table.js";

/** extensions/libct_proto_sctp.c of conntrack. */
export const libctProtoSctp = messageTable({ area: "conntrack", prefix: "libct-proto-sctp", program: "conntrack", file: "extensions/libct_proto_sctp.c" }, () => [
  ["bad-argument", "unknown SCTP state '{value}'", "0.9.13"],
  ["bad-argument", "you have to specify '--reply-src-port' and '--reply-dst-port'", "0.9.13"],
]);
