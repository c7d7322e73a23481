import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ipt-netflow, ipt_NETFLOW.c. */
export const iptNetflowMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ipt-netflow", program: "ipt-netflow", file: "ipt_NETFLOW.c", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    ["wrapper", "ipt_NETFLOW: socket error", "2.0"],
    ["kernel-refused", "ipt_NETFLOW: sock_create_kern error", "2.0"],
    ["kernel-refused", "ipt_NETFLOW: error binding to device {interface}, errno", "2.3"],
    ["kernel-refused", "ipt_NETFLOW: error binding socket", "2.3"],
    ["notice", "ipt_NETFLOW: error connecting UDP socket {count}, don't worry, will try reconnect later.", "2.0"],
    ["wrapper", "ipt_NETFLOW: connect to {address} failed", "2.0"],
    ["wrapper", "ipt_NETFLOW: sendmsg[{count}] error {count2}: data loss {count3} pkt, {count4} bytes", "2.0"],
    ["program-fault", "ipt_NETFLOW: can't parse destination", "2.2"],
    ["memory", "ipt_NETFLOW: can't vmalloc socket", "2.0"],
    ["memory", "ipt_NETFLOW: unable to vmalloc hash table.", "2.0"],
    ["configuration", "ip6tables NETFLOW target is meaningful for protocol 9 or 10 only.", "2.0"],
    ["tracking-refused", "Can't register conntrack notifier, natevents disabled.", "2.0"],
    ["program-fault", "Unable to create /proc/net/stat/{value} entry"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "ipt-netflow", program: "ipt-netflow", file: "ipt_NETFLOW.c", anywhere: true, wraps: true,
    speakers: ["ipt_netflow"],
  }, () => [
    ["table-missing", "{value} target: is not valid in {table} table", "2.0"],
  ]),
];
