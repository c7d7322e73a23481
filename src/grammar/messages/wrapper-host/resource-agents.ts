import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** resource-agents, heartbeat. */
export const resourceAgentsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "resource-agents", program: "resource-agents", file: "heartbeat", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // portblock
    ["wrapper", "NftDelete: Failed to delete {value} handle", "4.17.0"],
    ["wrapper", "Failed to create nftables table {table}", "4.17.0"],
    // conntrackd.in
    ["wrapper", "conntrackd start failed"],
  ]),
];
