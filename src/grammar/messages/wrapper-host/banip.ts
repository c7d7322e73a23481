import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openwrt-banip, net/banip/files. */
export const banipMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "banip", program: "openwrt-banip", file: "net/banip/files", anywhere: true, wraps: true, telling: true,
  }, () => [
    // banip-service.sh
    ["firewall-not-running", "the main firewall is not running"],
    // banip-functions.sh
    ["wrapper", "failed to add IP '{address}' to blocklist{value} Set with rc"],
    ["notice", "initialize banIP nftables namespace"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "banip", program: "openwrt-banip", file: "net/banip/files", anywhere: true, wraps: true,
    speakers: ["banip"],
  }, () => [
    // banip-functions.sh
    ["wrapper", "processing for feed '{value}' failed, rc: {count}"],
    ["nft-refused", "can't split nfset '{set}' to size '{count}"],
    ["nft-refused", "can't add lookup file to nfset '{set}.v4'"],
  ]),
];
