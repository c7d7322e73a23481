import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** firejail, src. */
export const firejailMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "firejail", program: "firejail", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // firejail/netfilter.c
    ["iptables-program-missing", "ip6tables command not found, netfilter6 not configured", "0.9.46"],
    // fnetfilter/main.c
    ["program-fault", "Error fnetfilter: cannot open {path}", "0.9.52"],
    ["configuration", "Error fnetfilter: invalid template argument on line", "0.9.52"],
    ["configuration", "Error fnetfilter: $ARG{count} on line {count2} was not defined", "0.9.52"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "firejail", program: "firejail", file: "src", anywhere: true, wraps: true, speakers: [],
  }, () => [
    // firejail/netfilter.c
    ["configuration", "invalid network filter file {path}"],
  ]),
];
