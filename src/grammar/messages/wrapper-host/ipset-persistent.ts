import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ipset-persistent, usr/share/netfilter-persistent/plugins.d/40-ipset. */
export const ipsetPersistentMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ipset-persistent", program: "ipset-persistent",
    file: "usr/share/netfilter-persistent/plugins.d/40-ipset", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["notice", "Automatic flushing disabled, use \"flush\" instead of \"stop"],
  ]),
];
