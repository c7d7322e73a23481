import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** conntrackd, src. */
export const conntrackdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "conntrackd", program: "conntrackd", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // main.c
    ["too-old", "Linux kernel version must be >= 2.6.18"],
    ["no-rights", "can't connect: is conntrackd running? appropriate permissions?"],
    ["lock-held", "lockfile `{path}' exists, perhaps conntrackd already running?"],
    ["wrapper", "conntrackd cannot start, please check the logfile for more info"],
    // netlink.c
    [
      "netlink-buffer",
      "netlink event socket buffer size cannot be doubled further since it will exceed NetlinkBufferSizeMaxGrowth. We are " +
        "likely to be losing events, this may lead to unsynchronized replicas. Please, consider increasing netlink socket " +
        "buffer size via NetlinkBufferSize and NetlinkBufferSizeMaxGrowth clauses in conntrackd.conf",
    ],
    // ctnl.c
    ["kernel-refused", "can't open netlink handler: {error}"],
    ["queue-refused", "no ctnetlink kernel support?"],
    ["kernel-refused", "can't get kernel conntrack table"],
    ["kernel-refused", "can't get kernel expect table"],
    // cthelper.c
    ["queue-refused", "cannot open nfq socket"],
    ["queue-refused", "cannot bind nfq socket"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "conntrackd", program: "conntrackd", file: "src", anywhere: true, wraps: true,
    speakers: ["conntrackd", "(pid="],
  }, () => [
    // netlink.c
    ["version", "cannot set event filtering: {error}"],
    ["kernel-refused", "cannot open handle"],
    // ctnl.c
    ["wrapper", "initialization failed"],
    ["kernel-refused", "cannot open flusher handler"],
    // cthelper.c
    ["wrapper", "failed to send verdict"],
    ["wrapper", "trying to configure cthelper `{value}'"],
    ["kernel-refused", "failed to send bind command"],
    ["kernel-refused", "failed to send pf unbind command"],
    ["kernel-refused", "failed to send pf bind command"],
  ]),
];
