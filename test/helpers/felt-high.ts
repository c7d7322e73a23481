import type { Confidence } from "../../src/index.js";
import { CAPPED } from "../../src/reason/confidence.js";

/** Everything was seen: it is called high, or would be if answers of its kind had the record for it. */
export const feltHigh = ({ level, reasons }: Confidence): boolean => level === "high" || reasons.some((reason) => reason.startsWith(CAPPED));
