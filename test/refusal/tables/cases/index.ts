import type { RefusalCase } from "../case.js";
import { commandCases } from "./iptables-commands.js";
import { nameCases } from "./iptables-names.js";
import { placeCases } from "./iptables-places.js";
import { valueCases } from "./iptables-values.js";
import { ipsetCases } from "./ipset.js";
import { otherCases } from "./others.js";
import { restoreCases } from "./restore.js";
import { secondDraw } from "./second-draw.js";

export const refusalCases: readonly RefusalCase[] = [...nameCases, ...placeCases, ...valueCases, ...commandCases, ...restoreCases, ...ipsetCases, ...otherCases, ...secondDraw];
