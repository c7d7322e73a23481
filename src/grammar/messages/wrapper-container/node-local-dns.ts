import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes/dns, cmd/node-cache/app/cache_app.go. */
export const nodeLocalDnsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "node-local-dns", program: "kubernetes/dns", file: "cmd/node-cache/app/cache_app.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    ["clean-up", "Failed deleting iptables rule {words}, error -"],
    ["clean-up", "Failed checking iptables rule after deletion, rule - {words}, error -"],
    ["wrapper", "Error checking/adding iptables rule {words}, error -"],
  ]),
];
