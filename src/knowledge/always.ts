import type { Applies } from "../model/report.js";

/** A remedy that hangs on nothing. */
export const ALWAYS: Applies = { words: "", state: "holds", test: { all: [] } };
