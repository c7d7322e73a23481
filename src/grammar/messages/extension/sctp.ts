import { messageTable } from "../table.js";

/** What the sctp extension says of its options. */
export const sctp = messageTable({ area: "extension", prefix: "sctp", program: "iptables", file: "extensions/libip6t_sctp.c", fixed: { extension: "sctp" } }, () => [
  ["bad-argument", "Unknown sctp chunk '{value}'", "1.2.9"],
  ["option-conflict", "Only one '--sctp-chunks' allowed", "1.2.9", "1.2.9"],
  ["missing-argument", "--sctp-chunks requires two args", "1.2.9", "1.2.9"],
  ["bad-argument", "invalid SCTP port/service '{value}' specified", "1.2.10", "1.3.5"],
  ["option-conflict", "Number of chunk types with flags exceeds currently allowed limit.Increasing this limit involves changing IPT_NUM_SCTP_FLAGS andrecompiling both the kernel space and user space modules", "1.2.10", "1.8.8"],
  ["bad-argument", "Invalid flags for chunk type {count}", "1.2.10"],
  ["bad-argument", "Match type has to be one of 'ALL', 'ANY' or 'ONLY'", "1.2.10"],
  ["option-conflict", "Only one '--chunk-types' allowed", "1.2.10"],
  ["missing-argument", "--chunk-types requires two args", "1.2.10"],
  ["option-conflict", "Number of chunk types with flags exceeds currently allowed limit.Increasing this limit involves changing XT_NUM_SCTP_FLAGS andrecompiling both the kernel space and user space modules", "1.3.7", "1.3.8"],
  ["option-conflict", "Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules", "1.8.9"],
]);
