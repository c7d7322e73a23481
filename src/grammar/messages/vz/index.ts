import type { MessageSource } from "../../message.js";
import { checkpointMessages } from "./checkpoint.js";
import { firewallReadings } from "./firewall.js";
import { vzctlMessages } from "./vzctl.js";

export const vzArea: readonly MessageSource[] = [
  ...checkpointMessages,
  ...firewallReadings,
  ...vzctlMessages,
];
