import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** squat/kilo, pkg. */
export const kiloMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kilo", program: "squat/kilo", file: "pkg", anywhere: true, wraps: true, telling: true,
  }, () => [
    // iptables/iptables.go
    ["wrapper", "failed to add iptables chain"],
    ["wrapper", "failed to clear iptables chain"],
    ["wrapper", "failed to create iptables IPv4 client"],
    ["wrapper", "failed to create iptables IPv6 client"],
    ["wrapper", "failed to reconcile rules"],
    ["wrapper", "failed to check if rule exists"],
    ["wrapper", "failed to prepend rule"],
    // iptables/rulecache.go
    ["wrapper", "failed to populate chains for table {table}"],
    ["wrapper", "failed to populate rules in chain {chain} for table {table}"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "kilo", program: "squat/kilo", file: "pkg", anywhere: true, wraps: true,
    speakers: ["kilo", "ipset.go:"],
  }, () => [
    // ipset/ipset.go
    ["wrapper", "failed to check for set"],
    ["wrapper", "failed to check for host"],
    ["wrapper", "failed to add host {address} to set"],
    ["wrapper", "failed to remove host {address} from set"],
  ]),
];
