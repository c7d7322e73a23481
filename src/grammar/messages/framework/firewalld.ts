import { format } from "../../format.js";
import { message } from "../../message.js";
import { phrase, word } from "../../token.js";
import { interfaceName } from "../../tokens.js";

const command = phrase("failedCommand", "the command that failed", ["/usr/sbin/iptables-restore -w -n", "/usr/sbin/iptables -w10 -D FORWARD -i docker0 -j DROP"], 360);
const zone = phrase("zone", "a zone", ["a zone", "trusted"], 40);
const given = word("value", "what was given", ["public", "8080/tcpp", "192.0.2.300"], undefined, 120);
const ipv = word("ipv", "an address family", ["ipv6", "ipv4"]);

/**
 * ```text
 * WARNING: COMMAND_FAILED: '/usr/sbin/iptables -w10 -D FORWARD -i docker0 -o docker0 -j DROP' failed: iptables: Bad rule (…).
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                           failedCommand
 * ```
 */
const commandFailed = message({
  id: "framework/firewalld-command-failed",
  from: [{ program: "firewalld", file: "src/firewall/core/ipXtables.py" }],
  text: [format`COMMAND_FAILED: '${command}' failed`, format`COMMAND_FAILED: `, format`COMMAND_FAILED`],
});
const pythonNftables = message({ id: "framework/firewalld-nftables-failed", from: [{ program: "firewalld", file: "src/firewall/core/nftables.py" }], text: format`'python-nftables' failed` });
const zoneConflict = message({ id: "framework/firewalld-zone-conflict", from: [{ program: "firewalld", file: "src/firewall/errors.py" }], text: [format`ZONE_CONFLICT: '${interfaceName}' already bound to ${zone}`, format`ZONE_CONFLICT`] });
const invalidIpv = message({ id: "framework/firewalld-invalid-ipv", from: [{ program: "firewalld", file: "src/firewall/errors.py" }], text: [format`INVALID_IPV: '${ipv}'`, format`INVALID_IPV: ${ipv}`] });

/** firewalld found a mistake in what it was told, before it asked the kernel; of its words those that other programs do not have as well. */
const MISTAKES = ["ADDR", "AUDIT_TYPE", "DESTINATION", "FORWARD", "HELPER", "ICMPTYPE", "INTERFACE", "IPSET", "LOG_LEVEL", "MAC", "PASSTHROUGH", "POLICY", "PORT", "PRIORITY", "PROTOCOL", "RULE", "SERVICE", "ZONE"];
const invalid = message({ id: "framework/firewalld-invalid", from: [{ program: "firewalld", file: "src/firewall/errors.py" }], text: MISTAKES.map((what) => ({ parts: [`INVALID_${what}: `, given] })) });
/** A service is a file of firewalld's; from 1.0 on the zone is named before it. */
const zoneName = word("zone", "a zone", ["public", "internal"], undefined, 40);
const service = word("service", "a service of firewalld", ["node_exporter", "https"], "a-zA-Z0-9_.-", 60);
const serviceUnknown = message({
  id: "framework/firewalld-service-unknown", from: [{ program: "firewalld", file: "src/firewall/core/io/zone.py" }],
  text: [format`INVALID_SERVICE: Zone '${zoneName}': '${service}' not among existing services`, format`INVALID_SERVICE: '${service}' not among existing services`],
});

/** At its start it asks which tables there are, and goes without the family that has no filter table. */
const from = [{ program: "firewalld", file: "src/firewall/core/fw.py _check_tables" }];
const noTables = message({ id: "framework/firewalld-no-tables", from, text: [format`iptables not usable, disabling IPv4 firewall`, format`FATAL ERROR: No IPv4 and IPv6 firewall`], fixed: { table: "filter" } });
const noIpv6 = message({ id: "framework/firewalld-no-ipv6", from, text: [format`ip6tables not usable, disabling IPv6 firewall`, format`UNKNOWN_ERROR: 'ip6tables' backend does not exist`] });
/** Only what uses them goes without. */
const noHelpers = message({ id: "framework/firewalld-no-helpers", from, text: [format`ebtables not usable, disabling ethernet bridge firewall`, format`ipset not usable, disabling ipset usage in firewall`] });

export const firewalldMessages = [commandFailed, pythonNftables, zoneConflict, invalidIpv, serviceUnknown, invalid, noTables, noIpv6, noHelpers];
