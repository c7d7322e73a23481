import { messageTable } from "../table.js";

/*
 * Faults of the program or its installation, out of memory, and versions that do not fit: not of the rule.
 */

const library = messageTable({ area: "iptables", prefix: "library", program: "iptables", file: "libxtables/xtables.c", anywhere: true, telling: true }, () => [
  ["version-mismatch", "iptables: match '{match}' v{value} (I'm v{value2}).", "1.0.0", "1.4.2"],
  ["version-mismatch", "iptables: target '{target}' v{value} (I'm v{value2}).", "1.0.0", "1.4.2"],
  ["version-mismatch", "match '{match}' has version '{value}', but '{value2}' is required.", "1.4.3.1"],
  ["version-mismatch", "target '{target}' has version '{value}', but '{value2}' is required.", "1.4.3.1"],
  ["version-mismatch", "match {match}<{count}> is missing a version", "1.4.5"],
  ["version-mismatch", "target {target}<{count}> is missing a version", "1.4.5"],
  ["internal", "match '{match}' already registered", "1.0.0"],
  ["internal", "target '{target}' already registered", "1.0.0"],
  ["internal", "match '{match}' has invalid size {count}.", "1.1.1"],
  ["internal", "target '{target}' has invalid size {count}.", "1.1.1"],
  ["internal", "match '{match}' has invalid name", "1.4.11"],
  ["internal", "target '{target}' has invalid name", "1.3.0"],
  ["internal", "match '{match}' has invalid real name", "1.8.1"],
  ["internal", "target '{target}' has invalid real name", "1.8.1"],
  ["internal", "BUG: match {match} has invalid protocol family", "1.4.0"],
  ["internal", "BUG: target {target} has invalid protocol family", "1.4.0"],
  ["internal", "Illegal global params", "1.4.3.1"],
  ["internal", "libxtables: unhandled NFPROTO in {value}", "1.4.3.1"],
  ["internal", "Could not set close on exec: {error}", "1.4.11", "1.8.9"],
  ["kernel", "Unable to retrieve kernel version.", "1.3.4"],
]);

const libiptc = messageTable({ area: "iptables", prefix: "libiptc", program: "iptables", file: "libiptc/libiptc.c", anywhere: true }, () => [
  ["internal", "ERROR: offset {count} not an entry!", "1.0.0"],
  ["internal", "ERROR: offset {count} not an error node!", "1.0.0", "1.2.11"],
  ["internal", "ERROR: Off end ({count}) of chain from {count2}!", "1.0.0", "1.2.11"],
  ["internal", "ERROR: position {count}/{count2} not an error label", "1.0.0", "1.0.0"],
  ["internal", "ERROR: off {count}/{count2} not a valid target ({count3})", "1.0.0", "1.2.11"],
  ["internal", "ERROR: Deleting entry {count} {count2} {count3}", "1.0.0", "1.2.11"],
  ["internal", "ERROR: Deleting uflow {count} {count2} {count3}", "1.0.0", "1.2.11"],
  ["internal", "ERROR: Policy for '{chain}' offset {count} != underflow {count2}", "1.0.0", "1.2.11"],
  ["internal", "ERROR: {count} not a valid target)", "1.3.0"],
  ["internal", "ERROR: bad type {count}", "1.3.0"],
  ["internal", "ERROR: NULL pointer chain_index[{count}]", "1.4.1"],
  ["internal", "Chain index[{count}].name: {chain}", "1.4.1"],
  ["internal", "ERROR: {count} not a valid bsearch type", "1.4.2"],
  ["internal", "counters alignment incorrect! Mail rusty!", "1.2", "1.3.8"],
]);

const program = messageTable({ area: "iptables", prefix: "program", program: "iptables", file: "iptables/iptables.c", anywhere: true }, () => [
  ["memory", "ip[6]tables: calloc failed: {error}", "1.4.0"],
  ["memory", "ip[6]tables: malloc failed: {error}", "1.4.0"],
  ["memory", "ip[6]tables: realloc failed: {error}", "1.4.5"],
  ["memory", "ip[6]tables: strdup failed: {error}", "1.8.8"],
  ["memory", "calloc failed: {error}", "1.0.0"],
  ["memory", "malloc failed: {error}", "1.0.0"],
  ["memory", "realloc failed: {error}", "1.4.5"],
  ["memory", "strdup failed: {error}", "1.8.8"],
  ["memory", "can't alloc memory!", "1.4.1"],
  ["internal", "Failed to initialize xtables", "1.4.3.1"],
  ["internal", "no argv[0]?", "1.3.0", "1.4.4"],
  ["internal", "ERROR: This should not happen.", "1.4.5", "1.4.10"],
  ["internal", "ERROR: missing file name", "1.6.1"],
  ["internal", "(ERROR obtaining refs)", "1.1.0"],
  ["internal", "Trying to store NULL argument", "1.8.4"],
  ["internal", "cmd2char(): Invalid command number {count}.", "1.8.4"],
  ["internal", "Unknown family value {count}", "1.8.8"],
  ["internal", "cannot retrieve chain list", "1.6.0", "1.8.3"],
  ["internal", "failed to abort commit operation", "1.6.0"],
  ["internal", "Failed to list table names in {path}: {error}", "1.6.2"],
  ["internal", "Failed to open file, error: {error}", "1.6.2"],
  ["internal", "Failed to redirect stdout, error: {error}", "1.6.2"],
  ["internal", "cannot open nfnetlink socket: {error}", "1.8.0"],
  ["internal", "cannot bind to nfnetlink socket: {error}", "1.8.0"],
  ["internal", "cannot receive from nfnetlink socket: {error}", "1.8.0"],
  ["internal", "mnl_socket_open: {error}", "1.8.0"],
  ["internal", "mnl_socket_bind: {error}", "1.8.0"],
  ["internal", "mnl_socket_send: {error}", "1.8.0"],
]);

const atLineStart = messageTable({ area: "iptables", prefix: "program", program: "iptables", file: "iptables/xtables-save.c" }, () => [
  ["internal", "Unknown family {count}", "1.8.0"],
  ["internal", "Unknown family", "1.6.0", "1.8.4"],
  ["file", "Can't open {path}: {error}", "1.0.0"],
  ["file", "Cannot open file {path}", "1.6.1"],
  ["internal", "Binary NYI", "1.0.0", "1.4.12.2"],
]);

export const internalMessages = [...library, ...libiptc, ...program, ...atLineStart];
