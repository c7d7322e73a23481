import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ferm, usr/sbin/ferm. */
export const fermMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ferm", program: "ferm", file: "usr/sbin/ferm", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["configuration", "No protocol specified before TCPMSS"],
    ["chain-missing", "Cannot \\{value} chain {chain} because it is not empty"],
    ["chain-missing", "Please write built-in chain names in upper case"],
    ["chain-missing", "Chain name too long, must be 29 characters or less: {chain}"],
    ["wrapper", "Cannot rollback domain '{value}' because there is no {value2}tables-restore"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "ferm", program: "ferm", file: "usr/sbin/ferm", anywhere: true, wraps: true, speakers: ["ferm"],
  }, () => [
    ["wrapper", "Error in {path} line {count}"],
    ["notice", "Warning in {path} line {count}"],
    ["program-missing", "{value} not found in PATH"],
    ["configuration", "Invalid domain '{value}"],
    ["wrapper", "exit status is not 0"],
    ["nft-refused", "{value} not supported on domain {value2}"],
    ["configuration", "Invalid policy target: {value}"],
    ["module-missing", "Unrecognized keyword: {value}"],
    ["wrapper", "child died with signal {count}"],
    ["wrapper", "(rule declared in {path}:{count}"],
    ["wrapper", "Failed to run {words}"],
    ["wrapper", "Failed to run {words}"],
  ]),
];
