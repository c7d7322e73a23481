import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openwrt-firewall4, root/usr/share. */
export const firewall4Messages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "firewall4", program: "openwrt-firewall4", file: "root/usr/share", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // ucode/fw4.uc
    ["configuration", "Section {value3} option '{value}' specifies invalid value '{value2}"],
    ["program-fault", "In {words}, file {value}/share/ucode/fw4.uc, line {count}"],
    ["wrapper", "Unable to parse nftables JSON output"],
    ["module-missing", "nft_try_{value} failed, disable {value2} globally"],
    ["module-missing", "Hardware flow offloading unavailable, falling back to software offloading"],
    ["notice", "Skipping invalid entry '{value}' in file '{path}' for set '{set}"],
    ["too-old", "option 'mtu_fix' requires kernel 4.10 or later"],
    ["notice", "is not marked as compatible with fw4, ignoring section"],
    ["notice", "requires 'option fw4_compatible 1' to be considered compatible"],
    ["too-old", "match type 'net' requires kernel 5.6 or later"],
    // firewall4/main.uc
    ["wrapper", "Unable to read firewall state - do you need to start the firewall?"],
    ["set-missing", "Named set '{set}' does not exist - do you need to restart the firewall?"],
    ["nft-refused", "Named set '{set}' has a different type - want '{value}' but is '{value2}' - do you need to restart the firewall?"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "firewall4", program: "openwrt-firewall4", file: "root/usr/share", anywhere: true, wraps: true,
    speakers: [],
  }, () => [
    // ucode/fw4.uc
    ["wrapper", "Unable to popen() {words}"],
    ["wrapper", "Unable to parse '{path}"],
    ["program-fault", "Unable to connect to ubus: {error}"],
    ["sysctl-refused", "Unable to write '{path}': {error}"],
    ["notice", "option '{value}' is deprecated by fw4"],
    ["notice", "option '{value}' is not supported by fw4"],
    ["notice", "specifies unknown option '{value}"],
    ["configuration", "option '{value}' specifies invalid value '{value2}"],
    ["nft-refused", "Unable to load file '{path}' for set '{set}': {error}"],
    ["helper-missing", "uses unavailable ct helper '{value}"],
    ["set-missing", "references unknown set '{set}"],
    ["notice", "skipped due to invalid options"],
    // firewall4/main.uc
    ["wrapper", "Include '{path}' failed with exit code {count}"],
  ]),
];
