import { format } from "../../format.js";
import { message } from "../../message.js";
import { number } from "../../token.js";
import { count } from "../../tokens.js";

const most = number("most", "the largest number allowed", [20, 255]);

/**
 * ```text
 * xt_recent: hitcount (30) is larger than packets to be remembered (20)
 *                      ^^                                           ^^
 *                      count                                        most
 * ```
 * 2.6.18 (ipt_recent) and 2.6.32 refuse without a word.
 */
const hitcount = message({
  id: "kernel/recent-hitcount",
  from: [{ program: "linux", file: "net/netfilter/xt_recent.c recent_mt_check", since: "2.6.35" }],
  text: [
    format`xt_recent: hitcount (${count}) is larger than packets to be remembered (${most})`,
    format`xt_recent: hitcount (${count}) is larger than allowed maximum (${most})`,
  ],
  fixed: { extension: "recent", option: "--hitcount" },
});

export const recentHitcount = [hitcount];
