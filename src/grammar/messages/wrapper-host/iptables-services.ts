import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** iptables-services. */
export const iptablesServicesMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "iptables-services", program: "iptables-services", file: "SOURCES/iptables.init", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // SOURCES/iptables.init
    ["wrapper", "Applying firewall fallback rules: [FAILED]"],
    ["sysctl-refused", "Loading sysctl settings: [FAILED]"],
    ["wrapper", "Trying to reload firewall rules: [FAILED]"],
    ["clean-up", "Firewall rules are not changed."],
    ["wrapper", "Saving firewall rules to {path}: [FAILED]"],
    // iptables.init
    ["module-missing", "Unloading modules: {module}[FAILED]"],
    ["module-missing", "Firewall modules are not loaded."],
    ["iptables-program-missing", "iptables: /sbin/iptables does not exist."],
    ["iptables-program-missing", "ip6tables: /sbin/ip6tables does not exist."],
    ["firewall-not-started", "iptables: No config file."],
    ["firewall-not-started", "ip6tables: No config file."],
    ["notice", "Firewall is not configured."],
    // It reads the modprobe files: `install ipv6 /bin/true`. Exit status 150.
    ["ipv6-off", "ip6tables: ipv6 is disabled."],
    ["notice", "iptables: Firewall is not running."],
    ["notice", "ip6tables: Firewall is not running."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "iptables-services", program: "iptables-services", file: "SOURCES/iptables.init", anywhere: true,
    wraps: true, speakers: ["iptables: ", "ip6tables: ", "iptables.init"],
  }, () => [
    // SOURCES/iptables.init
    ["not-root", "{value}: Only usable by root."],
    ["program-fault", "{value}: /sbin/{value2} does not exist."],
    // iptables.init
    ["notice", "{value}: Nothing to save."],
  ]),
];
