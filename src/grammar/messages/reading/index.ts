import type { MessageSource } from "../../message.js";
import { machineReadings } from "./machine.js";

export const readingArea: readonly MessageSource[] = [
  ...machineReadings,
];
