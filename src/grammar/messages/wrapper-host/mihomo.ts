import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** mihomo (clash), listener/tproxy/tproxy_iptables.go. */
export const mihomoMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "mihomo", program: "mihomo (clash)", file: "listener/tproxy/tproxy_iptables.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["iptables-program-missing", "current operations system [{value}] are not support iptables or command iptables does not exist"],
    ["wrapper", "[IPTABLES] exec cmd"],
    ["notice", "Cleanup tproxy linux iptables"],
  ]),
];
