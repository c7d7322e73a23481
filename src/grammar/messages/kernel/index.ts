import type { MessageSource } from "../../message.js";
import { conntrackFull } from "./conntrack-full.js";
import { helperMessages } from "./helper.js";
import { moduleLoader } from "./module-loader.js";
import { recentHitcount } from "./recent.js";
import { xTablesMessages } from "./x-tables.js";

export const kernelArea: readonly MessageSource[] = [
  ...conntrackFull,
  ...helperMessages,
  ...moduleLoader,
  ...recentHitcount,
  ...xTablesMessages,
];
