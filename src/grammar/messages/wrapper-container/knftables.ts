import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes-sigs/knftables, nftables.go. */
export const knftablesMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "knftables", program: "kubernetes-sigs/knftables", file: "nftables.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["nft-program-missing", "could not find nftables binary"],
    ["wrapper", "could not run nftables command"],
    ["too-old", "nft version must be v1.0.1 or later (got"],
    ["too-old", "`nft destroy` is not available"],
    ["wrapper", "could not parse nft output"],
    ["version-unreadable", "could not find result in nft output"],
    ["version-unreadable", "could not find metadata in nft output"],
    ["version-unreadable", "could not find supported json_schema_version in nft output"],
    ["program-fault", "unexpected JSON output from nft (rule with no chain)"],
    ["program-fault", "unexpected JSON output from nft (multiple results)"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "knftables", program: "kubernetes-sigs/knftables", file: "nftables.go", anywhere: true,
    wraps: true, speakers: ["nftables.go:"],
  }, () => [
    ["wrapper", "failed to run nft"],
  ]),
];
