import { format } from "../../format.js";
import { message } from "../../message.js";
import { systemError } from "../../tokens.js";
import { messageTable } from "../table.js";

const origin = { program: "nfsynproxy", file: "utils/nfsynproxy.c" };

/** utils/nfsynproxy.c of nfsynproxy. */
export const nfsynproxy = [
  ...messageTable({ area: "tools", prefix: "nfsynproxy", ...origin }, () => [
    ["internal", "pcap_create: {error}", "1.4.21"],
    ["internal", "pcap_setnonblock: {error}", "1.4.21"],
  ]),
  // perror of a call that every program makes.
  message({ id: "tools/nfsynproxy-connect", from: [{ ...origin, since: "1.4.21" }], text: format`connect: ${systemError}`, fixed: { problem: "internal" }, weak: "alone" }),
];
