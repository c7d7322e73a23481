import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** pyroute2, pyroute2/wiset.py. */
export const pyroute2Messages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "pyroute2", program: "pyroute2", file: "pyroute2/wiset.py", anywhere: true, wraps: true, speakers: [],
  }, () => [
    ["set-missing", "IPSet {set} does not exist"],
  ]),
];
