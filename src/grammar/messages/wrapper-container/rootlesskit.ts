import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** rootless-containers/rootlesskit, pkg/port/builtin/child/child.go. */
export const rootlesskitMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "rootlesskit", program: "rootless-containers/rootlesskit",
    file: "pkg/port/builtin/child/child.go", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["iptables-program-missing", "source IP transparent: iptables not found, disabling"],
    ["iptables-program-missing", "source IP transparent: iptables mangle table not available, disabling"],
    ["wrapper", "source IP transparent routing setup"],
  ]),
];
