import { messageTable } from "../table.js";

/** What the comment extension says of its options. */
export const comment = messageTable({ area: "extension", prefix: "comment", program: "iptables", file: "extensions/libxt_comment.c", fixed: { extension: "comment" } }, () => [
  ["bad-argument", "COMMENT must be shorter than {count} characters", "1.3.0", "1.4.10"],
  ["bad-syntax", "Sorry, you can't have an inverted comment", "1.3.0", "1.4.10"],
  ["missing-argument", "COMMENT match: You must specify '--comment'", "1.3.0", "1.4.10"],
]);
