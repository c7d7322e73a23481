import { messageTable } from "../table.js";

/** extensions/ebt_string.c of ebtables. */
export const ebtString = messageTable({ area: "ebtables", prefix: "ebt-string", program: "ebtables", file: "extensions/ebt_string.c" }, () => [
  ["bad-argument", "STRING too long '{value}'", "2.0.11"],
  ["bad-argument", "STRING must contain at least one char", "2.0.11"],
  ["bad-argument", "Cannot include literals in hex data", "2.0.11"],
  ["bad-argument", "Bad literal placement at end of string", "2.0.11"],
  ["bad-argument", "Odd number of hex digits", "2.0.11"],
  ["bad-argument", "Invalid hex block", "2.0.11"],
  ["bad-argument", "Invalid hex char '{letter}'", "2.0.11"],
  ["bad-syntax", "Unexpected '!' after --string-from", "2.0.11"],
  ["bad-syntax", "Unexpected '!' after --string-to", "2.0.11"],
  ["bad-syntax", "Unexpected '!' after --string-algo", "2.0.11"],
  ["bad-argument", "'{value}' is truncated", "2.0.11"],
  ["bad-syntax", "Unexpected '!' after --string-icase", "2.0.11"],
  ["bad-argument", "'to' offset should not be less than 'from' offset", "2.0.11"],
]);
