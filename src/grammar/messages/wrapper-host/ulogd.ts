import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ulogd. */
export const ulogdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ulogd", program: "ulogd", file: "src/ulogd.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    // src/ulogd.c
    ["wrapper", "error during configure of plugin"],
    ["lock-held", "another ulogd already running with pid"],
    ["wrapper", "not even a single working plugin stack"],
    // input/packet/ulogd_inppkt_NFLOG.c
    [
      "netlink-buffer",
      "Maximum buffer size ({count}) in NFLOG has been reached. Please, consider rising `netlink_socket_buffer_size` and " +
        "`netlink_socket_buffer_maxsize` clauses.",
    ],
    [
      "netlink-buffer",
      "We are losing events. Please, consider using the clauses `netlink_socket_buffer_size' and `netlink_socket_buffer_maxsize",
    ],
    ["notice", "forcing unbind of existing log handler for protocol"],
    ["kernel-refused", "unable to force-unbind existing log handler for protocol"],
    ["kernel-refused", "unable to bind to protocol family"],
    ["notice", "NFLOG netlink queue threshold can't be set to"],
    // input/packet/ulogd_inppkt_ULOG.c
    ["queue-refused", "Can't create ULOG handle"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "ulogd", program: "ulogd", file: "src/ulogd.c", anywhere: true, wraps: true, speakers: ["ulogd"],
  }, () => [
    // src/ulogd.c
    ["program-fault", "load_plugin: '{path}': {error}"],
    ["wrapper", "error starting `{value}"],
    ["program-fault", "can't find requested plugin {value}"],
    // input/packet/ulogd_inppkt_NFLOG.c
    ["kernel-refused", "unable to bind to log group {count}"],
    ["queue-refused", "unable to set flags 0x{value}"],
  ]),
];
