import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** wg-quick, usr/bin/wg-quick. */
export const wgQuickMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "wg-quick", program: "wg-quick", file: "usr/bin/wg-quick", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["notice", "[!] Missing WireGuard kernel module. Falling back to slow userspace implementation."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "wg-quick", program: "wg-quick", file: "usr/bin/wg-quick", anywhere: true, wraps: true,
    speakers: ["wg-quick"],
  }, () => [
    ["program-fault", "wg-quick: `{path}' does not exist"],
  ]),
];
