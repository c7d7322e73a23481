import { messageTable } from "../table.js";

/** src/main.c of nft. */
export const nftMain = messageTable({ area: "nft", prefix: "main", program: "nft", file: "src/main.c" }, () => [
  ["bad-argument", "Too many include paths specified, max. {count}", "0.099", "0.8"],
  ["bad-argument", "invalid debug parameter '{value}'", "0.099"],
  ["bad-syntax", "{subject}: no command specified", "0.099"],
  ["bad-argument", "{subject}: interactive CLI not supported in this build", "0.4"],
  ["bad-argument", "Too many numeric options used, max. {count}", "0.8", "0.9.0"],
  ["internal", "Failed to add include path '{value}'", "0.8.1"],
  ["other", "JSON support not compiled-in", "0.9.2"],
  ["nft-legacy-mix", "syntax error, options must be specified before commands", "0.9.4"],
  ["internal", "Failed to define variable '{value}'", "1.0.0"],
  ["nft-legacy-mix", "-D/--define can only be used with -f/--filename", "1.0.0"],
  ["nft-legacy-mix", "-i/--interactive and -f/--file options cannot be combined", "1.0.8"],
]);
