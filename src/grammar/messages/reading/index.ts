import type { MessageDefinition } from "../../message.js";
import { machineReadings } from "./machine.js";

export const readingArea: readonly MessageDefinition[] = [
  ...machineReadings,
];
