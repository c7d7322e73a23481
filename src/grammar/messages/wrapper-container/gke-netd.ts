import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** GoogleCloudPlatform/netd, pkg/config/config.go. */
export const gkeNetdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "gke-netd", program: "GoogleCloudPlatform/netd", file: "pkg/config/config.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["clean-up", "failed to clean chain {table} in table {chain}"],
    ["clean-up", "failed to delete chain {table} in table {chain}"],
  ]),
];
