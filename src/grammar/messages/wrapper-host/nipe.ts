import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** nipe, nipe.pl. */
export const nipeMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "nipe", program: "nipe", file: "nipe.pl", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["wrapper", "[!] ERROR: this command could not be run."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "nipe", program: "nipe", file: "nipe.pl", anywhere: true, wraps: true, speakers: [],
  }, () => [
    ["not-root", "Nipe must be run as root."],
  ]),
];
