import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** directadmin block_ip.sh, block_ip.sh. */
export const directadminBlockIpMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "directadmin-block-ip", program: "directadmin block_ip.sh", file: "block_ip.sh", anywhere: true,
    wraps: true, speakers: [],
  }, () => [
    ["program-fault", "No ip has been passed via env."],
    ["notice", "already exists in {path} ({count}). Not blocking."],
    ["notice", "in the exempt list ({path}). Not blocking."],
    ["notice", "Adding {address} into {chain} chain..."],
  ]),
];
