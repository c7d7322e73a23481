import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

/*
 * Rules and answers that are no errors, and are the cause all the same on a node or in a container without tracking.
 */

const from = [{ program: "iptables" }];
const packets = word("packets", "how many packets came there", ["0", "91244", "12K"], "0-9kmgt", 16);
const bytes = word("bytes", "how many bytes", ["0", "5474K"], "0-9kmgt", 16);
const target = word("target", "DROP, or a chain that logs and drops", ["DROP", "INVDROP", "LOGDROPIN"], "a-z0-9_-", 32);
const verdict = word("verdict", "DROP or REJECT", ["DROP", "REJECT"], "a-z", 8);

/** RHEL's own firewall ends with it. */
const forwardRejects = message({ id: "vz/forward-rejects", from, text: [format`-A FORWARD -j REJECT`, format`-A FORWARD -j DROP`], role: "reading" });
/** A FORWARD chain that somebody made for containers. */
const forwardAccepts = message({
  id: "vz/forward-accepts",
  from,
  text: [format`-A FORWARD -j ACCEPT`, format`-A FORWARD -i venet0 -j ACCEPT`, format`-A FORWARD -o venet0 -j ACCEPT`, format`ACCEPT all -- venet0 *`, format`ACCEPT all -- * venet0`, format`ACCEPT all -- venet0 any`, format`ACCEPT all -- any venet0`, format`-A FORWARD -d `, format`-A FORWARD -s `],
  role: "reading",
});
const packetLoss = message({ id: "vz/packet-loss", from: [{ program: "ping" }], text: [format`100% packet loss`, format`100.0% packet loss`, format`Destination Host Prohibited`], role: "reading" });

/**
 * ```text
 * -A INPUT -m state --state INVALID -j DROP
 *  1204 96320 DROP  all  --  *  *  0.0.0.0/0  0.0.0.0/0  state INVALID
 * ```
 */
const invalidDrop = message({
  id: "vz/invalid-drop",
  from,
  text: [
    format`--state INVALID -j ${target}`,
    format`--ctstate INVALID -j ${target}`,
    format`0.0.0.0/0 state INVALID`,
    format`0.0.0.0/0 ctstate INVALID`,
    format`anywhere state INVALID`,
    format`anywhere ctstate INVALID`,
    format`${packets} ${bytes} ${verdict} all -- * * 0.0.0.0/0 0.0.0.0/0 state INVALID`,
    format`${packets} ${bytes} ${verdict} all -- * * 0.0.0.0/0 0.0.0.0/0 ctstate INVALID`,
  ],
  role: "reading",
});

/**
 * A rule for answers that never met one, in a container that gets none: without tracking nothing is ESTABLISHED.
 *
 * ```text
 *     0     0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0            state RELATED,ESTABLISHED
 * ```
 */
const establishedUnmet = message({
  id: "vz/established-unmet",
  from,
  text: ["state RELATED,ESTABLISHED", "ctstate RELATED,ESTABLISHED", "state ESTABLISHED", "ctstate ESTABLISHED"].map((state) => ({ parts: [`0 0 ACCEPT all -- * * 0.0.0.0/0 0.0.0.0/0 ${state}`] })),
  role: "reading",
});
/** dig, host and nslookup. */
const noAnswer = message({ id: "vz/no-answer", from: [{ program: "dig", file: "bin/dig/dighost.c" }], text: format`connection timed out; no servers could be reached`, role: "reading" });

export const firewallReadings = [establishedUnmet, noAnswer, forwardRejects, forwardAccepts, packetLoss, invalidDrop];
