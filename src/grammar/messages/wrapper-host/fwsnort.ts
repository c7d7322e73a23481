import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** fwsnort, usr/sbin/fwsnort. */
export const fwsnortMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "fwsnort", program: "fwsnort", file: "usr/sbin/fwsnort", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["module-missing", "[-] Warning: taking the first port in the list {value} until the {value2} multiport match is supported at line"],
    ["wrapper", "[*] Could not acquire IPTables::Parse object"],
    ["built-without", "has not been compiled with logging support."],
    ["kernel-refused", "[*] It does not appear that string match support has been compiled into"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "fwsnort", program: "fwsnort", file: "usr/sbin/fwsnort", anywhere: true, wraps: true,
    speakers: ["fwsnort"],
  }, () => [
    ["wrapper", "[*] Could not execute {words}"],
  ]),
];
