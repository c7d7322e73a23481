import { messageTable } from "../table.js";

/** src/nfct.c of nfct. */
export const nfct = messageTable({ area: "conntrack", prefix: "nfct", program: "nfct", file: "src/nfct.c" }, () => [
  ["bad-syntax", "Usage: {value} subsystem command [parameters]...", "1.2.1", "1.4.2"],
  ["missing-extension", "nfct v{value}: Unknown subsystem: {error}", "1.2.1"],
  ["bad-syntax", "Usage: {value} command subsystem [parameters]...", "1.4.3"],
  ["missing-extension", "nfct v{value}: subsystem {value2} not supported", "1.4.3"],
  ["bad-argument", "nfct v{value}: that helper is not supported", "1.4.3"],
  ["internal", "cannot open netlink: {error}", "1.4.3"],
]);
