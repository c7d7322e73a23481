import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ufw. */
export const ufwMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ufw", program: "ufw", file: "usr/lib/python3/dist-packages/ufw/backend.py", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // usr/lib/python3/dist-packages/ufw/backend.py
    ["sysctl-refused", "problem running sysctl"],
    ["not-root", "You need to be root to run this script"],
    // usr/lib/python3/dist-packages/ufw/backend_iptables.py
    ["ipv6-off", "Adding IPv6 rule failed: IPv6 not enabled"],
    ["too-old", "Skipping IPv6 application rule. Need at least iptables 1.4"],
    ["notice", "Could not delete non-existent rule"],
    ["no-rights", "Couldn't update rules file"],
    ["wrapper", "Could not update running firewall"],
    ["no-rights", "Couldn't update rules file for logging"],
    // usr/lib/python3/dist-packages/ufw/util.py
    ["version-unreadable", "Couldn't determine iptables version"],
    // usr/lib/python3/dist-packages/ufw/frontend.py
    ["wrapper", "Could not back out rule"],
    ["wrapper", "Error applying application rules."],
    // lib/ufw/ufw-init
    ["program-fault", "Could not find {path}/lib/ufw/ufw-init-functions (aborting)"],
    // lib/ufw/ufw-init-functions
    ["notice", "Firewall is not running"],
    ["wrapper", "Firewall in inconsistent state (IPv6 enabled but not running)"],
    // usr/share/ufw/check-requirements
    ["wrapper", "could insert RETURN rule into '{chain}'. Aborting"],
    ["module-missing", "FAIL: check your kernel and that you have iptables >= 1.4.0"],
    ["module-missing", "FAIL: check your kernel and iptables for additional runtime support"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "ufw", program: "ufw", file: "usr/lib/python3/dist-packages/ufw/backend.py", anywhere: true,
    wraps: true, speakers: ["ufw"],
  }, () => [
    // usr/lib/python3/dist-packages/ufw/backend.py
    ["program-fault", "{value}' file '{path}' does not exist"],
    // usr/lib/python3/dist-packages/ufw/backend_iptables.py
    ["program-fault", "Could not set LOGLEVEL"],
    ["wrapper", "Could not perform '{words}"],
    ["program-fault", "Could not find '{path}'. Aborting"],
    // usr/lib/python3/dist-packages/ufw/frontend.py
    ["program-fault", "Could not get listening status"],
    ["ipv6-off", "IPv6 support not enabled"],
    // usr/lib/python3/dist-packages/ufw/util.py
    ["ipv6-off", "python does not have IPv6 support."],
    ["program-fault", "Couldn't find pid (is /proc mounted?)"],
    ["program-missing", "Could not find executable for '{value}"],
    // lib/ufw/ufw-init-functions
    ["program-fault", "Could not find {path} (aborting)"],
    // usr/share/ufw/check-requirements
    ["module-missing", "FAIL (no runtime support)"],
    ["program-missing", "could not find valid python"],
    ["chain-missing", "could not create '{chain}'. Aborting"],
    ["clean-up", "could not flush '{chain}"],
    ["clean-up", "could not remove '{chain}"],
  ]),
  // Words that other programs could say as well: they count where the text speaks of packet filtering.
  ...messageTable({
    area: "wrapper-host", prefix: "ufw", program: "ufw", file: "usr/lib/python3/dist-packages/ufw/common.py", anywhere: true, wraps: true,
    speakers: ["ufw", "stderr"],
  }, () => [
    // usr/lib/python3/dist-packages/ufw/backend_iptables.py set_rule
    ["index-out-of-range", "ERROR: Invalid position '{count}'"],
    // usr/lib/python3/dist-packages/ufw/common.py, parser.py
    ["configuration", "ERROR: Bad port"],
    ["configuration", "ERROR: Bad interface name"],
    ["configuration", "ERROR: Bad source address"],
    ["configuration", "ERROR: Bad destination address"],
    ["configuration", "ERROR: Improper rule syntax"],
    ["configuration", "ERROR: Invalid port with protocol {words}"],
    ["configuration", "ERROR: Could not find a profile matching {words}"],
    ["configuration", "ERROR: Unsupported protocol {words}"],
  ]),
];
