import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, number } from "../../token.js";
import { extension, family, matchOrTarget, revision } from "../../tokens.js";

const size = number("kernelSize", "the size the kernel expects", [24, 32, 152]);
const userSize = as(size, "userSize", "the size iptables sent");

/**
 * The structure of a match or target has another size in the kernel than in iptables.
 *
 * ```text
 * ip_tables: connlimit match: invalid size 24 != 32
 * ^^         ^^^^^^^^^ ^^^^^               ^^    ^^
 * family     extension kind        kernelSize    userSize
 * ```
 */
const sizeDiffers = message({
  id: "kernel/extension-size-differs",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c", since: "2.6.16" }],
  text: [
    format`${family}_tables: ${extension} ${matchOrTarget}: invalid size ${size} != ${userSize}`,
    format`${family}_tables: ${extension}.${revision} ${matchOrTarget}: invalid size ${size} (kernel) != (user) ${userSize}`,
  ],
});

export const xTablesMessages = [sizeDiffers];
