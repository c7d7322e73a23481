import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** nfacct, src/nfacct.c. */
export const nfacctMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "nfacct", program: "nfacct", file: "src/nfacct.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["kernel-refused", "mnl_socket_open"],
    ["kernel-refused", "mnl_socket_bind"],
    ["kernel-refused", "mnl_socket_send"],
  ]),
];
