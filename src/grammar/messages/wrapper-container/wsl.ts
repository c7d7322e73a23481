import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** microsoft/WSL, src. */
export const wslMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "wsl", program: "microsoft/WSL", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // linux/init/main.cpp
    ["module-missing", "Failed to load module"],
    // windows/service/exe/LxssIpTables.cpp
    ["program-fault", "Failed to create new firewall port rule."],
    ["program-fault", "Failed to remove firewall port rule."],
    ["configuration", "IPv6 addresses for NAT not supported"],
    ["configuration", "Specific ports for NAT not supported"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "wsl", program: "microsoft/WSL", file: "src", anywhere: true, wraps: true, speakers: ["wsl"],
  }, () => [
    // windows/service/exe/LxssIpTables.cpp
    ["program-fault", "Failed to create new NAT."],
    ["program-fault", "Failed to remove NAT."],
    ["configuration", "Address not supported for NAT: {address}"],
  ]),
];
