import { messageTable } from "../table.js";

/** extensions/ebt_vlan.c of ebtables. */
export const ebtVlan = messageTable({ area: "ebtables", prefix: "ebt-vlan", program: "ebtables", file: "extensions/ebt_vlan.c" }, () => [
  ["bad-argument", "Missing VLAN ID argument", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with specified VLAN ID range", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Missing VLAN Priority level argument", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with specified VLAN Priority range", "2.0pre6", "2.0pre6"],
  ["option-conflict", "For matching 802.1Q VLAN the protocol must be specified as 802_1Q", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Missing VLAN ID argument value", "2.0", "2.0.1"],
  ["bad-argument", "Specified VLAN ID is out of range (0-4094)", "2.0", "2.0.1"],
  ["bad-argument", "Missing user_priority argument value", "2.0", "2.0.1"],
  ["bad-argument", "Specified user_priority is out of range (0-7)", "2.0", "2.0.1"],
  ["bad-argument", "Missing encapsulated frame type argument value", "2.0", "2.0.1"],
  ["bad-argument", "Specified encapsulated frame type is out of range", "2.0", "2.0.1"],
  ["bad-argument", "Problem with the specified encapsulatedprotocol", "2.0", "2.0.1"],
  ["option-conflict", "For use 802.1Q extension the protocol must be specified as 802_1Q", "2.0", "2.0.7"],
  ["bad-argument", "For use user_priority the specified vlan-id must be 0", "2.0", "2.0.7"],
  ["bad-argument", "Unknown {value} encap", "2.0.2", "2.0.7"],
  ["bad-argument", "Encapsulated frame type can not be 802.1Q (0x8100)", "2.0.2", "2.0.7"],
  ["other", "Missing {value} value", "2.0.2", "2.0.7"],
  ["bad-argument", "Invalid {value} range", "2.0.2", "2.0.7"],
  ["bad-argument", "Invalid --vlan-id range ('{value}')", "2.0.8-rc1"],
  ["bad-argument", "Invalid --vlan-prio range ('{value}')", "2.0.8-rc1"],
  ["bad-argument", "Unknown --vlan-encap value ('{value}')", "2.0.8-rc1"],
  ["bad-argument", "Invalid --vlan-encap range ('{value}')", "2.0.8-rc1"],
  ["option-conflict", "For vlan filtering the protocol must be specified as 802_1Q", "2.0.8-rc1"],
]);
