import { messageTable } from "../table.js";

/**
 * The option parser that all extensions share since 1.4.11: libxtables/xtoptions.c, and its helpers in libxtables/xtables.c.
 *
 * ```text
 * iptables v1.8.9 (legacy): hashlimit: bad value for option "--hashlimit-htable-size", or out of range (0-4294967295).
 *                           ^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^^                     ^ ^^^^^^^^^^
 *                           extension                          optionName                              count, count2
 * ```
 */
const shared = { area: "iptables", prefix: "option", program: "iptables", file: "libxtables/xtoptions.c", anywhere: true };

export const optionParserMessages = messageTable(shared, () => [
  ["option-conflict", "{extension}: '{value}' option may only be specified once", "1.4.1"],
  ["option-conflict", "{extension}: '{value}' option cannot be inverted", "1.4.1"],
  ["bad-value", "{extension}: Bad value for '{option}' option: '{value}'", "1.4.1"],
  ["option-conflict", "{extension}: At most one action is possible", "1.4.1"],
  ["bad-value", "{extension}: bad value for option '--{optionName}', or out of range ({count}-{count2}).", "1.4.11"],
  ["bad-value", "{extension}: bad integer value for option '--{optionName}', or out of range.", "1.8.0"],
  ["bad-value", "{extension}: could not map name {value} to an integer value for option '--{optionName}'.", "1.8.0"],
  ["bad-value", "{extension}: Too many components for option '--{optionName}' (max: {count})", "1.4.11"],
  ["bad-value", "{extension}: bad value for option '--{optionName}' near '{value}', or out of range ({count}-{count2}).", "1.4.11"],
  ["bad-value", "{extension}: Argument to '--{optionName}' has unexpected characters near '{value}'.", "1.4.11"],
  ["bad-value", "Argument must have a minimum length of {count} characters", "1.4.11"],
  ["name-too-long", "Argument must have a maximum length of {count} characters", "1.4.11"],
  ["bad-value", "Symbolic name '{value}' is unknown", "1.4.11"],
  ["bad-value", "{extension}: bad mark value for option '--{optionName}', or out of range.", "1.4.11", "1.6.2"],
  ["bad-value", "{extension}: bad mask value for option '--{optionName}', or out of range.", "1.4.11", "1.6.2"],
  ["bad-value", "{extension}: trailing garbage after value for option '--{optionName}'.", "1.4.11"],
  ["bad-value", "{extension}: bad value for option '--{optionName}', neither a valid network mask nor valid CIDR ({count}-{count2}).", "1.4.19"],
  ["bad-value", "log level '{value}' unknown", "1.4.11"],
  ["option-conflict", "{extension}: option '--{optionName}' can only be used once.", "1.4.11"],
  ["option-conflict", "{extension}: option '--{optionName}' cannot be inverted.", "1.4.11"],
  ["missing-argument", "{extension}: option '--{optionName}' requires an argument.", "1.4.11"],
  ["option-conflict", "{extension}: option '--{optionName}' also requires '--{optionName2}'.", "1.4.11"],
  ["option-conflict", "{extension}: option '--{optionName}' cannot be used together with '--{optionName2}'.", "1.4.11"],
  ["missing-argument", "{extension}: option '--{optionName}' must be specified", "1.4.11"],
  ["internal", "{extension}: entry type of option '--{optionName}' cannot be combined with XTOPT_PUT", "1.4.11"],
  ["internal", "{extension}: option '--{optionName}' points to a memory block of wrong size (expected {count}, got {count2})", "1.4.11"],
  ["internal", "{extension}: ptroff for '--{optionName}' is non-zero but no XTOPT_PUT is specified. Oversight?", "1.4.12.1"],
  ["internal", "{extension}: memory block does not have proper size", "1.4.11"],
  ["internal", "Extension does not know id {count}", "1.4.11"],
  ["internal", "Extension {extension} uses invalid ID {count}", "1.4.11"],
  ["internal", "Extension {extension} uses invalid option value {count}", "1.4.11"],
  ["bad-value", "Invalid MAC address specified.", "1.6.0"],
  ["bad-value", "Invalid MAC/mask address specified.", "1.8.11"],
  ["bad-value", "Port range {count}-{count2} is negative.", "1.8.11"],
  ["not-resolved", "Port '{value}' does not resolve to anything.", "1.4.11"],
  ["not-resolved", "{value} resolves to more than one address", "1.4.11"],
  ["not-resolved", "Hostname too long", "1.4.12"],
  ["not-resolved", "getaddrinfo: {error}", "1.4.11"],
  ["not-resolved", "Name2IP: {error}", "1.2.3", "1.6.0"],
  ["not-resolved", "IP2Name: {error}", "1.2.3", "1.6.0"],
  ["not-resolved", "resolved: len={count}", "1.2.3", "1.6.0"],
  ["not-resolved", "addr2host: {error}", "1.2.3", "1.6.0"],
  ["not-resolved", "numeric2addr: {count}", "1.2.3", "1.6.0"],
  ["bad-value", "Illegal value: '{value}'", "1.4.11"],
]);
