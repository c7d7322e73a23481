import { messageTable } from "../table.js";

/** What the recent extension says of its options. */
export const recent = messageTable({ area: "extension", prefix: "recent", program: "iptables", file: "extensions/libipt_recent.c", fixed: { extension: "recent" } }, () => [
  ["option-conflict", "recent: only one of '--set', '--check' '--update' or '--remove' may be set", "1.2.5", "1.2.7a"],
  ["missing-argument", "recent: you must specify one of '--set', '--check' '--update' or '--remove'", "1.2.5", "1.2.7a"],
  ["option-conflict", "recent: only one of '--set', '--rcheck' '--update' or '--remove' may be set", "1.2.8", "1.4.10"],
  ["missing-argument", "recent: you must specify one of '--set', '--rcheck' '--update' or '--remove'", "1.2.8"],
  ["option-conflict", "recent: --rttl may only be used with --rcheck or --update", "1.4.2", "1.4.10"],
]);
