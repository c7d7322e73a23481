import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes/utils, net/ebtables/ebtables.go. */
export const kubernetesUtilsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kubernetes-utils", program: "kubernetes/utils", file: "net/ebtables/ebtables.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["version-unreadable", "no ebtables version found in string"],
    ["wrapper", "Failed to ensure rule"],
    ["wrapper", "Failed to delete rule"],
    ["wrapper", "Failed to ensure {chain} chain"],
    ["wrapper", "Failed to delete {table} chain {chain}"],
    ["wrapper", "Failed to flush {table} chain {chain}"],
  ]),
];
