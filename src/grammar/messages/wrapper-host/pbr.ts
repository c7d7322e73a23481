import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openwrt-pbr, net/pbr/files/etc/init.d/pbr. */
export const pbrMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "pbr", program: "openwrt-pbr", file: "net/pbr/files/etc/init.d/pbr", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    ["nft-program-missing", "Resolver set support ({value}) requires nftables, but nft binary cannot be found"],
    ["set-refused", "Resolver set ({value}) is not supported on this system"],
    ["nft-refused", "The nft set name '{set}' is longer than allowed 255 characters"],
    ["wrapper", "Insertion failed for both IPv4 and IPv6 for policy"],
    ["wrapper", "Failed to install fw4 nft file '{path}"],
    ["wrapper", "Netifd setup: failed to install fw4 netifd nft file '{path}"],
    ["configuration", "Interface mark for '{interface}' exceeds the fwmask value"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "pbr", program: "openwrt-pbr", file: "net/pbr/files/etc/init.d/pbr", anywhere: true, wraps: true,
    speakers: ["pbr"],
  }, () => [
    ["wrapper", "Failed to set up '{value}"],
    ["wrapper", "Failed to reload '{value}"],
    ["wrapper", "Command failed: {words}"],
    ["program-missing", "Required binary '{value}' is missing"],
    ["wrapper", "Error running custom user file '{path}"],
    ["wrapper", "Failed to set up any gateway"],
  ]),
];
