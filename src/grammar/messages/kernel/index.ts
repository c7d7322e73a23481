import type { MessageSource } from "../../message.js";
import { beancounterLines } from "./beancounter.js";
import { bridgeLines } from "./bridge.js";
import { conntrackFull } from "./conntrack-full.js";
import { conntrackLines } from "./conntrack.js";
import { hashlimitLines } from "./hashlimit.js";
import { helperMessages } from "./helper.js";
import { ipsetLines } from "./ipset.js";
import { ipvsSync } from "./ipvs-sync.js";
import { ipvsLines } from "./ipvs.js";
import { matchLines } from "./matches.js";
import { moduleLoader } from "./module-loader.js";
import { natLines } from "./nat.js";
import { netlinkLines } from "./nfnetlink.js";
import { queueLines } from "./queue.js";
import { recentHitcount } from "./recent.js";
import { tableCores } from "./tables.js";
import { targetLines } from "./targets.js";
import { warningMessages } from "./warnings.js";
import { xTablesMessages } from "./x-tables.js";

export const kernelArea: readonly MessageSource[] = [
  ...beancounterLines,
  ...bridgeLines,
  ...conntrackFull,
  ...conntrackLines,
  ...hashlimitLines,
  ...helperMessages,
  ...ipsetLines,
  ipvsSync,
  ...ipvsLines,
  ...matchLines,
  ...moduleLoader,
  ...natLines,
  ...netlinkLines,
  ...queueLines,
  ...recentHitcount,
  ...tableCores,
  ...targetLines,
  ...warningMessages,
  ...xTablesMessages,
];
