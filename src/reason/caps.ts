import table from "./caps.json" with { type: "json" };
import type { AnswerKind } from "./answer-kind.js";

/** What came of a kind of answer on tickets that nobody had seen. */
export interface KindRecord {
  readonly right: number;
  readonly of: number;
  readonly mayBeHigh: boolean;
}

const RECORDS = table as Readonly<Partial<Record<AnswerKind, KindRecord>>>;
const NONE: KindRecord = { right: 0, of: 0, mayBeHigh: false };

export const recordOf = (kind: AnswerKind): KindRecord => RECORDS[kind] ?? NONE;
