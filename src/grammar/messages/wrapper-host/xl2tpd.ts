import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** xl2tpd, network.c. */
export const xl2tpdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "xl2tpd", program: "xl2tpd", file: "network.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["module-missing", "L2TP kernel support not detected (try modprobing l2tp_ppp and pppol2tp)"],
    ["module-missing", "Unable to allocate PPPoL2TP socket."],
    ["wrapper", "Unable to connect PPPoL2TP socket."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "xl2tpd", program: "xl2tpd", file: "network.c", anywhere: true, wraps: true, speakers: ["xl2tpd"],
  }, () => [
    ["wrapper", "{value}: Unable to bind socket: {error}. Terminating."],
  ]),
];
