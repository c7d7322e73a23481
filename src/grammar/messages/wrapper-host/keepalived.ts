import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

const ANSWERS = [
  ["ipvs-missing", "Protocol not available"],
  ["ipvs-scheduler", "Scheduler or persistence engine not found"],
  ["ipvs-scheduler", "Scheduler not found"],
  ["no-rights", "Permission denied (you must be root)"],
  ["memory", "Memory allocation problem"],
  ["too-old", "Module is wrong version"],
  ["ipvs-refused", "Operation not supported with IPv6"],
  ["ipvs-refused", "Operation not supported with specified address family"],
  ["ipvs-refused", "Invalid operation. Possibly wrong module version, address not unicast, ..."],
  ["ipvs-refused", "Service already exists"],
  ["ipvs-refused", "No such service"],
  ["ipvs-refused", "Service not defined"],
  ["ipvs-refused", "Destination already exists"],
  ["ipvs-refused", "No such destination"],
  ["ipvs-refused", "Daemon has already run"],
  ["ipvs-refused", "No daemon is running"],
] as const;

/** keepalived, keepalived. */
export const keepalivedMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "keepalived", program: "keepalived", file: "keepalived", anywhere: true, wraps: true, telling: true,
  }, () => [
    // vrrp/vrrp_ipset.c
    ["wrapper", "libipset message from", "2.0.10"],
    ["wrapper", "Cannot initialize ipset session.", "1.2.20"],
    ["too-old", "Not using ipsets with network namespace since not supported with kernel version < 3.13", "1.3.0"],
    ["set-refused", "Unable to load ipset library - {error}", "1.3.0"],
    ["module-missing", "Unable to load module xt_set - not using ipsets", "1.3.6"],
    ["wrapper", "Unable to load ipset library", "1.2.20"],
    // vrrp/vrrp_iptables_calls.c
    ["kernel-refused", "ip4tables_process_entry for chain {chain} returned {count}: {error}", "1.2.20"],
    ["kernel-refused", "ip6tables_process_entry for chain {chain} returned {count}: {error}", "1.2.20"],
    ["kernel-refused", "iptc_insert_entry for chain {chain} returned {count}: {error}", "1.2.20"],
    ["kernel-refused", "ip6tc_insert_entry for chain {chain} returned {count}: {error}", "1.2.20"],
    ["module-missing", "Module {module} cannot be loaded; not using", "1.3.5", "2.0.18"],
    // vrrp/vrrp_iptables.c
    ["module-missing", "WARNING, ip_tables module not installed - can't filter IPv4 addresses", "1.3.0"],
    ["chain-missing", "iptables chain {chain} doesn't exist", "1.2.20"],
    ["module-missing", "WARNING, ip6_tables module not installed - can't filter IPv6 addresses", "1.3.0"],
    ["chain-missing", "ip6tables chain {chain} doesn't exist", "1.2.20"],
    ["chain-missing", "iptables chain not setup", "2.0.19"],
    ["wrapper", "Gave up {value} iptables rules after {count} tries, VIPs may be unprotected", "2.4.0"],
    ["wrapper", "Unable to initialise ipsets", "1.2.20", "1.2.24"],
    // vrrp/vrrp.c
    ["notice", "Warning - firewall needed due to use_vmac or no_accept/strict but not configured", "2.1.0"],
    ["notice", "use_vmac or no_accept/strict specified, but no firewall configured - using nftables"],
    ["notice", "Adding iptables rules to default chains, but chains not configured", "2.0.19"],
    ["notice", "Both iptables and nftables have been specified - ignoring iptables", "2.1.0"],
    // vrrp/vrrp_firewall.c
    ["notice", "Using nftables since no iptables command found - please update configuration", "2.1.0"],
    ["wrapper", "popen(\"iptables -V\" read failed - errno {count}", "2.1.0"],
    ["notice", "Not using iptables since iptables uses nf_tables - please update configuration", "2.1.0"],
    // check/libipvs.c
    ["ipvs-refused", "Unable to set CLOEXEC on IPVS netlink socket - {error}", "2.4.0"],
    ["ipvs-missing", "Note: IPVS with IPv6 will not be supported", "1.3.5"],
    // check/ipvswrapper.c
    ["ipvs-refused", "Failed to set ipvs timeouts", "2.0.17"],
    // vrrp/vrrp_vmac.c
    ["configuration", "VMAC {interface} conflicts with existing interface", "2.0.8"],
    ["wrapper", "vmac: Error creating VMAC interface {interface} for vrrp_instance", "1.2.10", "1.4.5"],
    // core/keepalived_netlink.c
    ["netlink-buffer", "Netlink: Receive buffer overrun on {value} socket -", "2.0.0"],
    // vrrp/vrrp_ipaddress.c
    ["iptables-program-missing", "iptables command not available - can't filter IPv4 VIP address destinations", "1.3.5", "2.0.20"],
  ]),
  // check/ipvswrapper.c; the name of the command tells who speaks
  ...messageTable({
    area: "wrapper-host", prefix: "keepalived", program: "keepalived", file: "keepalived/check/ipvswrapper.c", anywhere: true, telling: true,
  }, () => [
    ["ipvs-refused", "IPVS cmd {value}({count}) error: {error}({count2})", "2.0.16"],
    ["ipvs-refused", "IPVS (cmd {count}, errno {count2}): {error}", "1.3.3", "2.0.15"],
    ["built-without", "IPVS does not support IPv6 in this build - skipping {rest}", "1.3.3"],
    // What ipvs_strerror (check/libipvs.c) makes of the kernel's answers, bare before 1.3.3; of two messages the longer one counts.
    ...ANSWERS.flatMap(([problem, words]) => [
      [problem, `IPVS: ${words}`, "1.1.2", "1.3.2"] as const, [problem, `IPVS : ${words}`, "1.1.0", "1.2.20"] as const,
    ]),
    ...ANSWERS.filter(([problem]) => problem !== "ipvs-refused" && problem !== "ipvs-missing").flatMap(([problem, words]) => [
      [problem, `IPVS cmd {value}({count}) error: ${words}({count2})`, "2.0.16"] as const,
      [problem, `IPVS (cmd {count}, errno {count2}): ${words}`, "1.3.3", "2.0.15"] as const,
    ]),
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "keepalived", program: "keepalived", file: "keepalived", anywhere: true, wraps: true,
    speakers: ["keepalived"],
  }, () => [
    // vrrp/vrrp_vmac.c
    ["wrapper", "{value}): Unable to create VMAC interface {interface}", "2.0.0"],
    // core/nftables.c
    ["program-fault", "Unable to set network namespace {value}", "1.2.24"],
  ]),
];
