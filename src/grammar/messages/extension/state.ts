import { messageTable } from "../table.js";

/** What the state extension says of its options. */
export const state = messageTable({ area: "extension", prefix: "state", program: "iptables", file: "extensions/libxt_state.c", fixed: { extension: "state" } }, () => [
  ["missing-argument", "You must specify '--state'", "1.0.0", "1.4.2"],
]);
