import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** webmin. */
export const webminMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "webmin", program: "webmin", file: "firewall/lang/en", anywhere: true, wraps: true, telling: true,
  }, () => [
    // firewall/lang/en
    ["iptables-program-missing", "The command {value} was not found on your system. Webmin needs this command to configure IPtables."],
    ["wrapper", "An error occured when checking your current IPtables configuration"],
    ["wrapper", "WARNING! Your current IPtables configuration is invalid", "1.850"],
    ["configuration", "Unknown IPtables save file entry at line", "2.300"],
    ["wrapper", "An error occured getting IPtables status from the command"],
    // firewalld/lang/en
    ["wrapper", "The FirewallD module cannot be used"],
    // nftables/lang/en
    ["wrapper", "An error occurred checking your current nftables configuration", "2.640"],
    ["wrapper", "Failed to save and apply quick rule", "2.640"],
    // firewall/open-ports.pl
    ["table-missing", "No IPtables filter table found"],
    ["iptables-program-missing", "IPtables is not available"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "webmin", program: "webmin", file: "firewall/lang/en", anywhere: true, wraps: true,
    speakers: ["webmin"],
  }, () => [
    // firewall/lang/en
    ["wrapper", "Failed to apply configuration"],
    // nftables/lang/en
    ["wrapper", "Failed to save chain", "2.640"],
  ]),
];
