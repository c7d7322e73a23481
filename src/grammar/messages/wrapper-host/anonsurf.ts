import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** anonsurf, kali-anonsurf-deb-src/etc/init.d/anonsurf. */
export const anonsurfMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "anonsurf", program: "anonsurf", file: "kali-anonsurf-deb-src/etc/init.d/anonsurf", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["sysctl-refused", "Error applying sysctl settings"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "anonsurf", program: "anonsurf", file: "kali-anonsurf-deb-src/etc/init.d/anonsurf", anywhere: true,
    wraps: true, speakers: [],
  }, () => [
    ["not-root", "This script must be run as root"],
    ["ipv6-off", "Failed to disable IPv6"],
  ]),
];
