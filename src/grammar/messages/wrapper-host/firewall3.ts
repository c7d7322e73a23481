import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openwrt-firewall3. */
export const firewall3Messages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "firewall3", program: "openwrt-firewall3", file: "defaults.c", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // defaults.c
    ["module-missing", "requires unavailable target extension {value}, disabling"],
    // helpers.c
    ["module-missing", "! Conntrack module '{module}' for helper '{value}' is not loaded"],
    // iptables.c
    ["too-old", "Unsupported xtables version"],
    ["lock-held", "Currently busy xtables.lock - wait 1 second"],
    ["kernel-refused", "ip6tc_commit(): {error}"],
    ["kernel-refused", "iptc_commit(): {error}"],
    ["configuration", "parse_option(): option '{value}' needs argument"],
    ["wrapper", "! Skipping due to previous exception (code"],
    ["kernel-refused", "ip6tc_append_entry(): {error}"],
    ["kernel-refused", "iptc_append_entry(): {error}"],
    // main.c
    ["wrapper", "Unable to locate ipset utility, disabling ipset support"],
    ["notice", "The firewall appears to be stopped. Use the 'flush' command to forcefully purge all rules."],
    ["lock-held", "The {value} firewall appears to be started already. If it is indeed empty, remove the {path} file and retry."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "firewall3", program: "openwrt-firewall3", file: "defaults.c", anywhere: true, wraps: true,
    speakers: [],
  }, () => [
    // defaults.c
    ["sysctl-refused", "! Unable to write value: {error}"],
    // includes.c
    ["program-fault", "! Skipping due to open error: {error}"],
    ["program-fault", "! Skipping due to path error: {error}"],
    ["wrapper", "! Failed with exit code {count}"],
    // iptables.c
    ["module-missing", "parse_option(): unknown option '{value}"],
    // main.c
    ["program-fault", "Failed to connect to ubus"],
  ]),
];
