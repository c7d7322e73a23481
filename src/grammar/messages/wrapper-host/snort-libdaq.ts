import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** snort-libdaq, modules/nfq/daq_nfq.c. */
export const snortLibdaqMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "snort-libdaq", program: "snort-libdaq", file: "modules/nfq/daq_nfq.c", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    ["kernel-refused", "Couldn't open netfilter netlink socket: {error}", "3.0.0"],
    ["netlink-buffer", "Couldn't set receive buffer size on netlink socket to {count}: {error}", "3.0.0"],
    ["kernel-refused", "Couldn't bind the netlink socket: {error}", "3.0.0"],
    ["queue-refused", "Couldn't unbind from NFQ for AF_INET: {error}", "3.0.0"],
    ["queue-refused", "Couldn't bind to NFQ for AF_INET: {error}", "3.0.0"],
    ["queue-refused", "Couldn't bind to NFQ for AF_INET6: {error}", "3.0.0"],
    ["queue-refused", "Couldn't bind to NFQ queue {count}: {error}", "3.0.0"],
    ["queue-refused", "Couldn't configure NFQ parameters: {error}", "3.0.0"],
    ["wrapper", "Netlink message processing failed: {value}", "3.0.0"],
    ["queue-refused", "Couldn't send NFQ verdict: {error}", "3.0.0"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "snort-libdaq", program: "snort-libdaq", file: "modules/nfq/daq_nfq.c", anywhere: true, wraps: true,
    speakers: ["nfq:", "daq"],
  }, () => [
    ["queue-refused", "{value}: Invalid queue number specified: '{value2}", "3.0.0"],
    ["wrapper", "{value}: Socket receive failed: {value2} - {error} ({count}", "3.0.0"],
  ]),
];
