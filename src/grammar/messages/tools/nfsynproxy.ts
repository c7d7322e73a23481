import { messageTable } from "../table.js";

/** utils/nfsynproxy.c of nfsynproxy. */
export const nfsynproxy = messageTable({ area: "tools", prefix: "nfsynproxy", program: "nfsynproxy", file: "utils/nfsynproxy.c" }, () => [
  ["internal", "pcap_create: {error}", "1.4.21"],
  ["internal", "pcap_setnonblock: {error}", "1.4.21"],
  ["internal", "connect: {error}", "1.4.21"],
]);
