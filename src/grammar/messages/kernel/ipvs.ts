import { kernelTable } from "./table.js";

const FILES = "net/netfilter/ipvs/ip_vs_*.c (net/ipv4/ipvs before 2.6.28)";

/** What an administrator told IPVS, with ipvsadm or through a program like keepalived or kube-proxy. */
const control = kernelTable("ipvs", FILES, () => [
  ["value", "IPVS: Schedule: port zero only supported in persistent services, check your ipvs configuration", "2.6.18"],
  ["value", "IPVS: {functionName}(): lower threshold is higher than upper threshold", "2.6.18"],
  ["value", "IPVS: {functionName}(): server weight less than zero", "2.6.18"],
  ["value", "IPVS: {functionName}(): tunnel port is zero", "5.3"],
  ["value", "IPVS: set_ctl: invalid protocol: {count} {rest}", "2.6.18"],
  ["value", "IPVS: ip_vs_ftp: Ignoring invalid configuration port[{count}] = {count2}", "2.6.18", "2.6.18"],
  ["module-option", "IPVS: conn_tab_bits not in [8, 27]. Using default value", "4.9"],
  ["version", "IPVS: set_ctl: len {count} != {count2}", "2.6.18", "3.10"],
  ["version", "IPVS: get_ctl: len {count} < {count2}", "2.6.18", "3.10"],
  ["version", "IPVS: length: {count} != {count2}", "2.6.18"],
  ["version", "IPVS: unknown Generic Netlink command", "2.6.28"],
  ["memory", "IPVS: not enough space in Netlink message", "2.6.28"],
  ["ipvs-module", "IPVS: Scheduler module {module} not found", "2.6.18"],
  ["ipvs-module", "IPVS: persistence engine module {module} not found", "2.6.37"],
  ["notice", "IPVS: Connection hash table configured (size={count}, memory={count2}Kbytes)", "2.6.18"],
  ["notice", "IPVS: Registered protocols ({rest})", "2.6.18"],
]);

const start = kernelTable("ipvs", FILES, () => [
  ["init", "IPVS: can't register {rest}", "2.6.18"],
  ["init", "IPVS: can't setup application helper", "2.6.18", "2.6.38"],
  ["init", "IPVS: can't setup connection table", "2.6.18"],
  ["init", "IPVS: can't setup control", "2.6.18"],
  ["init", "IPVS: can't setup {rest}", "2.6.18"],
  ["init", "IPVS: cannot register Generic Netlink interface", "2.6.28"],
  ["init", "IPVS: cannot register sockopt", "2.6.18"],
]);

const servers = kernelTable("ipvs", FILES, () => [
  ["ipvs-server", "IPVS: {scheduler}: no destination available", "2.6.28", "2.6.38"],
  ["ipvs-server", "IPVS: {scheduler}: no destination available: {rest}", "2.6.28", "2.6.38"],
  ["ipvs-server", "IPVS: {scheduler}: {protocol} {address} - no destination available", "2.6.39"],
  ["ipvs-server", "IPVS: {scheduler}: {protocol} [{address}]:{count} - no destination available", "2.6.39"],
  ["ipvs-server", "IPVS: {scheduler}: FWM {count} {hex} - no destination available", "2.6.39"],
  ["ipvs-server", "IPVS: {functionName}(): no available servers", "2.6.18", "2.6.24"],
]);

const memory = kernelTable("ipvs", FILES, () => [
  ["memory", "IPVS: {functionName}(): no memory", "2.6.18"],
  ["memory", "IPVS: {functionName}: no memory available", "2.6.18", "2.6.24"],
  ["memory", "IPVS: {functionName}: kmalloc failed", "2.6.18", "2.6.24"],
  ["memory", "IPVS: sync_backup_loop: kmalloc error", "2.6.18", "2.6.24"],
  ["memory", "IPVS: ip_vs_conn_new failed", "2.6.18", "2.6.37"],
  ["memory", "IPVS: ip_vs_sync_buff_create failed", "2.6.18"],
]);

/** Lists of the kernel's own that do not hold what they should. */
const inner = kernelTable("ipvs", FILES, () => [
  ["internal", "IPVS: BUG control DEL with n=0 : {address} to {address2}", "2.6.18"],
  ["internal", "IPVS: request control ADD for already controlled: {address} to {address2}", "2.6.18"],
  ["internal", "IPVS: request control DEL for uncontrolled: {address} to {address2}", "2.6.18"],
  ["internal", "IPVS: BUG control DEL with n=0 : {value} to {value2}", "2.6.28"],
  ["internal", "IPVS: request control ADD for already controlled: {value} to {value2}", "2.6.28"],
  ["internal", "IPVS: request control DEL for uncontrolled: {value} to {value2}", "2.6.28"],
  ["internal", "IPVS: {functionName}(): request for already hashed, called from {value}", "2.6.18"],
  ["internal", "IPVS: {functionName}(): request for unhash flagged, called from {value}", "2.6.18"],
  ["internal", "IPVS: shouldn't reach here, because the box is on the half connection in the tun/dr module", "2.6.24", "2.6.38"],
  ["internal", "IPVS: shouldn't reach here, because the box is on thehalf connection in the tun/dr module", "2.6.18", "2.6.18"],
  ["internal", "IPVS: {functionName}(): [{value}] pe already existed in the system", "2.6.37"],
  ["internal", "IPVS: {functionName}(): [{value}] pe already linked", "2.6.37", "2.6.38"],
  ["internal", "IPVS: {functionName}(): [{value}] pe is not in the list. failed", "2.6.37", "2.6.38"],
  ["internal", "IPVS: UDP no ns data", "3.0"],
  ["internal", "IPVS: {functionName}(): NULL arg", "2.6.18"],
  ["internal", "IPVS: {functionName}(): NULL scheduler_name", "2.6.18"],
  ["internal", "IPVS: {functionName}(): [{value}] scheduler already existed in the system", "2.6.18"],
  ["internal", "IPVS: {functionName}(): [{value}] scheduler already linked", "2.6.18"],
  ["internal", "IPVS: {functionName}(): [{value}] scheduler is not in the list. failed", "2.6.18"],
  ["internal", "IPVS: {functionName}(): done error", "2.6.18", "2.6.38"],
  ["internal", "IPVS: {functionName}(): init error", "2.6.18"],
  ["internal", "IPVS: {functionName}(): scheduler arg NULL", "2.6.18", "2.6.37"],
  ["internal", "IPVS: {functionName}(): svc arg NULL", "2.6.18", "2.6.37"],
  ["internal", "IPVS: {functionName}(): svc isn't bound", "2.6.18", "2.6.37"],
]);

export const ipvsLines = [control, start, servers, memory, inner];
