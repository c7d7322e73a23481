import { messageTable } from "../table.js";

/** src/nfct-extensions/timeout.c of nfct. */
export const timeout = messageTable({ area: "conntrack", prefix: "timeout", program: "nfct", file: "src/nfct-extensions/timeout.c" }, () => [
  ["internal", "nfct_timeout_nlmsg_parse_payload: {error}", "1.2.1"],
  ["bad-argument", "missing parameters syntax: nfct timeout add name family protocol state1 timeout1 state2 timeout2...: {error}", "1.2.1", "1.4.2"],
  ["bad-argument", "unknown layer 4 protocol: {error}", "1.2.1"],
  ["internal", "state name is NULL: {error}", "1.2.1"],
  ["bad-argument", "missing value for this timeout: {error}", "1.2.1"],
  ["bad-argument", "nfct v{value}: Wrong state name: '{value2}' for protocol '{protocol}'", "1.2.1"],
  ["bad-argument", "missing timeout policy name: {error}", "1.2.1"],
  ["bad-argument", "missing parameters syntax: nfct add timeout name family protocol state1 timeout1 ...: {error}", "1.4.3"],
  ["bad-argument", "missing parameters syntax: nfct default-set timeout family protocol state1 timeout1...: {error}", "1.4.3"],
  ["bad-argument", "missing parameters syntax: nfct default-get timeout family protocol: {error}", "1.4.3"],
]);
