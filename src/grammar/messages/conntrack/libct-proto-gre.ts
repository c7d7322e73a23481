import { messageTable } from "../table.js";

/** extensions/libct_proto_gre.c of conntrack. */
export const libctProtoGre = messageTable({ area: "conntrack", prefix: "libct-proto-gre", program: "conntrack", file: "extensions/libct_proto_gre.c" }, () => [
  ["bad-argument", "you have to specify '--srckey' and '--dstkey'", "0.9.13"],
  ["bad-argument", "you have to specify '--reply-src-key' and '--reply-dst-key'", "0.9.13"],
]);
