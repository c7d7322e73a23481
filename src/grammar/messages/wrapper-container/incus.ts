import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** lxc/incus. */
export const incusMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "incus", program: "lxc/incus", file: "internal/server/firewall/drivers/drivers_nftables.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // internal/server/firewall/drivers/drivers_nftables.go
    ["wrapper", "Failed adding network {value} to the managed bridges set"],
    ["wrapper", "Failed to flush nft set for address set {set}"],
    ["wrapper", "Failed to apply nft sets for address set"],
    ["wrapper", "Failed to execute nft command"],
    ["wrapper", "Failed to delete nft named set {set}"],
    ["wrapper", "Failed to list nft sets in table {table}"],
    ["wrapper", "Failed to list nft ruleset"],
    // internal/server/firewall/firewall_load.go
    ["wrapper", "Firewall detected \"nftables\" incompatibility (some features may not work as expected)"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "incus", program: "lxc/incus", file: "internal/server/firewall/drivers/drivers_nftables.go",
    anywhere: true, wraps: true, speakers: ["incus", "drivers_nftables.go:", "run.go:"],
  }, () => [
    // internal/server/firewall/drivers/drivers_nftables.go
    ["program-missing", "Backend command {value} missing"],
    ["wrapper", "Failed to create a test table"],
    ["wrapper", "Failed to delete a test table"],
    ["wrapper", "Failed to create table {table}"],
    ["wrapper", "Failed to check existence of set {set}"],
    ["clean-up", "Failed to delete unused set {set}"],
    // shared/subprocess/run.go
    ["wrapper", "Failed to run"],
  ]),
];
