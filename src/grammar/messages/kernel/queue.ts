import { format } from "../../format.js";
import { message } from "../../message.js";
import { as } from "../../token.js";
import { count } from "../../tokens.js";
import { bareKernelTable, kernelTable } from "./table.js";

const dropped = as(count, "dropped", "how many were dropped so far");

/** The program that reads the queue is slower than the packets come. */
const queueFull = message({
  id: "kernel/queue-full",
  from: [{ program: "linux", file: "net/netfilter/nfnetlink_queue.c", since: "2.6.14" }, { program: "linux", file: "net/ipv6/netfilter/ip6_queue.c", until: "3.5" }],
  text: [
    format`nf_queue: full at ${count} entries, dropping packets(s)`,
    format`nf_queue: full at ${count} entries, dropping packets(s). Dropped: ${dropped}`,
    format`ip_queue: full at ${count} entries, dropping packets(s). Dropped: ${dropped}`,
    format`ip6_queue: fill at ${count} entries, dropping packet(s). Dropped: ${dropped}`,
  ],
});

const queues = kernelTable("queue", "net/netfilter/nfnetlink_queue.c, net/ipv4/netfilter/ip_queue.c, net/ipv6/netfilter/ip6_queue.c", () => [
  ...["ip_queue", "ip6_queue", "nf_queue"].flatMap((name) => [
    ["memory", `${name}: OOM in ipq_enqueue_packet()`, "2.6.18", "2.6.24"],
    ["memory", `${name}: OOM in nfqnl_enqueue_packet()`, "2.6.18", "2.6.24"],
    ["memory", `${name}: OOM in mangle, dropping packet`, "2.6.18", "3.4"],
    ["packet", `${name}: error creating packet message`, "2.6.18"],
    ["packet", `${name}: no tailroom!`, "2.6.18"],
    ["init", `${name}: failed to create netlink socket`, "2.6.18", "3.4"],
    ["init", `${name}: failed to create proc entry`, "2.6.18", "3.4"],
    ["init", `${name}: failed to register queue handler`, "2.6.18", "3.4"],
  ] as const),
  ["init", "nfnetlink_queue: failed to create netlink socket", "3.16"],
  ["init", "nfnetlink_queue: failed to register netdevice notifier", "3.16"],
  ["init", "nfnetlink_queue: failed to register pernet ops", "3.16"],
]);

const bare = bareKernelTable("queue", "net/netfilter/nf_queue.c", () => [["memory", "OOM queueing packet {hex}", "2.6.18", "2.6.24"]]);

export const queueLines = [queueFull, queues, bare];
