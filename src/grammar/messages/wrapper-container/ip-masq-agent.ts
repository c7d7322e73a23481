import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes-sigs/ip-masq-agent, cmd/ip-masq-agent/ip-masq-agent.go. */
export const ipMasqAgentMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "ip-masq-agent", program: "kubernetes-sigs/ip-masq-agent",
    file: "cmd/ip-masq-agent/ip-masq-agent.go", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["wrapper", "Error syncing masquerade rules"],
    ["wrapper", "Error syncing masquerade rules for IPv6"],
    ["wrapper", "failed to ensure that {address} chain {chain} jumps to MASQUERADE"],
  ]),
];
