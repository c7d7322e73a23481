import { messageTable } from "../table.js";

/** utils/nfnl_osf.c of nfnl_osf; less `Loading '…'.`, which tells of no error and in words that init scripts have as well. */
export const nfnlOsf = messageTable({ area: "tools", prefix: "nfnl-osf", program: "nfnl_osf", file: "utils/nfnl_osf.c" }, () => [
  ["bad-argument", "Wrong input line '{value}': cnt: {count}, must be 8, i: {count2}, must be {count3}.", "1.4.8"],
  ["internal", "Failed to open file '{path}'", "1.4.8"],
  ["bad-syntax", "Usage: {value} -f fingerprints -d <del rules> -h", "1.4.8", "1.6.1"],
  ["internal", "Failed to create nfnl handler", "1.4.8"],
  ["internal", "Faied to create nfnl subsystem", "1.4.8"],
  ["bad-syntax", "Usage: {value} -f fingerprints [-d]", "1.6.2"],
  ["internal", "Failed to load line {count}", "1.8.5"],
  ["bad-argument", "Missing fingerprints file argument.", "1.8.5"],
]);
