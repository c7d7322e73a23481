import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";
import { ctid } from "../../tokens.js";

/**
 * ```text
 * Fatal resource shortage: kmemsize, UB 101.
 *                          ^^^^^^^^     ^^^
 *                          resource     ctid
 * ```
 */
const shortage = message({
  id: "kernel/beancounter-shortage",
  from: [{ program: "linux", file: "kernel/bc/beancounter.c", since: "2.6.32-042stab061" }],
  text: format`Fatal resource shortage: ${word("resource", "a resource of user_beancounters", ["kmemsize", "numiptent"], "a-z0-9_", 32)}, UB ${ctid}`,
});

export const beancounterLines = [shortage];
