import type { MessageDefinition } from "../message.js";
import { commitMessages } from "./iptables/commit.js";
import { tableMessages } from "./iptables/table.js";
import { xTablesMessages } from "./kernel/x-tables.js";
import { machineReadings } from "./reading/machine.js";

/** Every message known. Files in alphabetical order. */
export const messageDefinitions: readonly MessageDefinition[] = [
  ...commitMessages,
  ...tableMessages,
  ...xTablesMessages,
  ...machineReadings,
];
