import { messageTable } from "../table.js";

/** What arptables-nft says besides the messages that all variants share. */
export const arptablesNft = messageTable({ area: "iptables-nft", prefix: "arptables-nft", program: "arptables-nft", file: "iptables/" }, () => [
  ["internal", "{value}/{value2} Failed to initialize arptables-compat", "1.6.0"],
  ["other", "arptables: {error}", "1.6.0", "1.8.7"],
  ["bad-argument", "Only harware address length of 6 is supported currently.", "1.6.0", "1.8.10"],
  ["internal", "Could not initialize nftables layer.", "1.6.0"],
  ["bad-argument", "Only hardware address length of 6 is supported currently.", "1.8.11"],
]);
