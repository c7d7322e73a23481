import type { MessageSource } from "../../message.js";
import { listingReadings } from "./listings.js";
import { machineReadings } from "./machine.js";
import { moduleFileReadings } from "./module-file.js";
import { vzReadings } from "./vz.js";

export const readingArea: readonly MessageSource[] = [
  ...machineReadings,
  ...listingReadings,
  ...moduleFileReadings,
  ...vzReadings,
];
