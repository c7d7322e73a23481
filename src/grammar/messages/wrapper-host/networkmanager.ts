import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** NetworkManager, src/core. */
export const networkmanagerMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "networkmanager", program: "NetworkManager", file: "src/core", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // nm-firewall-utils.c
    ["wrapper", "iptables: error executing command {words}", "1.32.0"],
    ["nft-refused", "timeout communicating with nft", "1.32.0"],
    ["wrapper", "firewall: nft[{count}]: command {count2}:{value}", "1.32.0"],
    ["notice", "firewall: nft: spawning nft failed", "1.32.0"],
    // devices/nm-device.c
    ["module-missing", "failed applying traffic control rules"],
    ["sysctl-refused", "failure to enable ipv6 forwarding", "1.36.0"],
    ["sysctl-refused", "error setting IPv4 forwarding: can't read default forwarding value: {error}", "1.54.2"],
    ["sysctl-refused", "error setting IPv4 forwarding to '{value}': {error}", "1.54.2"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "networkmanager", program: "NetworkManager", file: "src/core", anywhere: true, wraps: true,
    speakers: ["networkmanager"],
  }, () => [
    // nm-firewall-utils.c
    ["wrapper", "nft command {count}", "1.32.0"],
  ]),
];
