import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openNDS, src/main.c. */
export const openndsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "opennds", program: "opennds", file: "src/main.c", anywhere: true, speakers: ["opennds"],
  }, () => [
    ["wrapper", "Error initializing firewall"],
  ]),
];
