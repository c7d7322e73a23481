import { messageTable } from "../table.js";

/** What the account extension says of its options. */
export const account = messageTable({ area: "extension", prefix: "account", program: "iptables", file: "extensions/libipt_account.c", fixed: { extension: "account" } }, () => [
  ["bad-argument", "account: wrong ip in network", "1.2.10", "1.3.7"],
  ["bad-argument", "account: wrong netmask", "1.2.10", "1.3.7"],
  ["bad-argument", "account: wrong ip in netmask", "1.2.10", "1.3.7"],
  ["bad-argument", "account: wrong network/netmask", "1.2.10", "1.3.7"],
  ["bad-argument", "account: Too long list name", "1.2.10", "1.2.11"],
  ["missing-argument", "account: You need specify '--aaddr' parameter", "1.2.10", "1.3.7"],
  ["bad-argument", "account: Too long table name", "1.3.0", "1.3.7"],
]);
