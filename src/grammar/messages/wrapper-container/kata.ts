import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kata-containers/kata-containers, src. */
export const kataMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kata", program: "kata-containers/kata-containers", file: "src", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // runtime/cmd/kata-runtime/kata-iptables.go
    ["iptables-program-missing", "iptables file does not exist: {path}"],
    ["wrapper", "Error observed when making iptables-set request({path}"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "kata", program: "kata-containers/kata-containers", file: "src", anywhere: true, wraps: true,
    speakers: [],
  }, () => [
    // agent/src/rpc.rs
    ["program-fault", "failure to spawn {value}"],
  ]),
];
