import { messageTable } from "../table.js";

/** What the stp extension says of its options. */
export const bridgeStp = messageTable({ area: "extension", prefix: "bridge-stp", program: "ebtables", file: "extensions/libebt_stp.c", fixed: { extension: "stp" } }, () => [
  ["bad-argument", "Bad --stp-type argument", "1.8.0"],
  ["bad-argument", "Bad --stp-flags argument", "1.8.0"],
  ["bad-argument", "Bad --stp-root-prio range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-root-cost range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-sender-prio range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-port-range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-msg-age range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-max-age range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-hello-time range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-forward-delay range", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-root-addr address", "1.8.0", "1.8.10"],
  ["bad-argument", "Bad --stp-sender-addr address", "1.8.0", "1.8.10"],
  ["bad-argument", "Unknown stp option", "1.8.0", "1.8.10"],
]);
