import { messageTable } from "../table.js";

/** src/nfct-extensions/helper.c of nfct. */
export const helper = messageTable({ area: "conntrack", prefix: "helper", program: "nfct", file: "src/nfct-extensions/helper.c" }, () => [
  ["other", "nfct v{value}: Missing command", "1.2.1"],
  ["bad-argument", "nfct v{value}: Unknown command: {error}", "1.2.1"],
  ["internal", "nfct_helper_nlmsg_parse_payload: {error}", "1.2.1"],
  ["bad-syntax", "too many arguments: {error}", "1.2.1"],
  ["internal", "mnl_socket_send: {error}", "1.2.1", "1.4.2"],
  ["bad-argument", "missing parameters syntax: nfct helper add name family protocol: {error}", "1.2.1", "1.4.2"],
  ["bad-argument", "unknown layer 3 protocol: {error}", "1.2.1"],
  ["bad-argument", "unsupported layer 4 protocol: {error}", "1.2.1"],
  ["bad-argument", "that helper is not supported: {error}", "1.2.1"],
  ["bad-argument", "missing helper policy name: {error}", "1.2.1"],
  ["internal", "netlink error: {error}", "1.4.3"],
  ["bad-argument", "missing parameters syntax: nfct add helper name family protocol: {error}", "1.4.3"],
]);
