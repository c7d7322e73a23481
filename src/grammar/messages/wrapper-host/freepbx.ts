import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** FreePBX/firewall, bin/voipfirewalld: what it tells all terminals. */
export const freepbxMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "freepbx", program: "FreePBX firewall", file: "bin/voipfirewalld", anywhere: true, telling: true,
  }, () => [
    ["out-of-sync", "Firewall Rules corrupted! Restarting in {count} seconds"],
  ]),
];
