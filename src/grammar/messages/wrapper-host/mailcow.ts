import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** mailcow-dockerized, its netfilter container. */
export const mailcowMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "mailcow", program: "mailcow netfilter", file: "data/Dockerfiles/netfilter/main.py", anywhere: true, telling: true,
  }, () => [
    ["out-of-sync", "MAILCOW target is in position {count} in the {value} {value2} table, restarting container to fix it"],
    ["out-of-sync", "Error in {value} chain: MAILCOW target is in position {count}"],
  ]),
];
