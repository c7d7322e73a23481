export { decide, type Action, type SilentBecause } from "./decide.js";
export { readMark, saidIn, writeMark, type Mark, type Purpose, type Said } from "./marker.js";
export { withoutQuotes } from "./quotes.js";
export { threadOf } from "./thread.js";
export type * from "./ticket.js";
export type { VerdictLine } from "./verdict.js";
