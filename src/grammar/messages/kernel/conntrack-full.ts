import { format } from "../../format.js";
import { message } from "../../message.js";
import { number, oneOf } from "../../token.js";
import { count, ctid } from "../../tokens.js";

const namespace = number("namespace", "the inode of a network namespace", [4026532246, 4026531840]);
/** Kernels before 2.6.20 have ip_conntrack, and other names of its settings. */
const tracker = oneOf("module", "ip_conntrack or nf_conntrack", ["ip_conntrack", "nf_conntrack"]);

/**
 * ```text
 * VE101: nf_conntrack: table full, dropping packet.
 *   ^^^
 *   ctid (0 is the node itself)
 * ```
 * Kernels from 5.x on name the network namespace; only Virtuozzo names a container.
 */
const tableFull = message({
  id: "kernel/conntrack-table-full",
  from: [
    { program: "linux", file: "net/ipv4/netfilter/ip_conntrack_core.c", until: "2.6.21" },
    { program: "linux", file: "net/netfilter/nf_conntrack_core.c", since: "2.6.15" },
  ],
  text: [
    format`${tracker}: table full`,
    format`${tracker}: table full, dropping packet.`,
    format`${tracker}: table full in netns ${namespace}, dropping packet`,
    // The 3.10 kernel of Virtuozzo 7 leaves the colon out.
    format`VE${ctid}: ${tracker} table full, dropping packet`,
    format`VE${ctid}: ${tracker}: table full, dropping packet`,
    format`CT${ctid}: ${tracker}: table full, dropping packet`,
    format`${tracker}: VPS ${ctid} table full, dropping packet`,
    format`table full, dropping packet`,
    // As people and monitoring say it.
    format`${tracker} table full`,
    format`${tracker} table is full`,
    format`conntrack table is full`,
    format`conntrack table full`,
    // The words of early 2.4 kernels.
    format`${tracker}: maximum limit of ${count} entries exceeded`,
  ],
});

/** Expectations: the further connections that a helper waits for (the data connection of FTP). */
const expectationFull = message({
  id: "kernel/expectation-table-full",
  from: [{ program: "linux", file: "net/netfilter/nf_conntrack_expect.c", since: "2.6.24" }],
  text: [
    format`nf_conntrack: expectation table full`,
    format`VE${ctid}: nf_conntrack: expectation table full`,
  ],
});

/** Stands beside a message that is printed more often than the log takes. */
const suppressed = message({
  id: "kernel/callbacks-suppressed",
  from: [{ program: "linux", file: "lib/ratelimit.c", since: "2.6.26" }],
  text: format`${number("count", "a number", [12, 2214])} callbacks suppressed`,
  role: "trailer",
});

export const conntrackFull = [tableFull, expectationFull, suppressed];
