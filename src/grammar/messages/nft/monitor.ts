import { messageTable } from "../table.js";

/** src/monitor.c of nft. */
export const monitor = messageTable({ area: "nft", prefix: "monitor", program: "nft", file: "src/monitor.c" }, () => [
  ["internal", "W: Received event for an unknown set.", "0.3"],
  ["internal", "W: Unable to cache set: table not found.", "0.3"],
  ["internal", "W: Unable to cache set_elem. Set not found.", "0.3"],
  ["internal", "W: Unable to cache set_elem. Delinearize failed.", "0.3"],
  ["internal", "W: Unable to cache object: table not found.", "0.8"],
  ["internal", "W: Unable to find object in cache", "0.8"],
  ["internal", "W: Received event for an unknown table.", "1.0.6"],
]);
