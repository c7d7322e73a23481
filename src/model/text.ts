/** A place in the text as it was given: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of a thread: the index of the message that the offsets are of. */
  readonly message?: number;
}

/** A typed part of a message, with its place in the original text. */
export interface Field {
  readonly value: string | number;
  readonly span: Span;
}
