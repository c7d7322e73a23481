/** What one call may take, behind every door. */
export const LIMITS = {
  /** Bytes of a request's body. */
  bytes: 1 << 20,
  /** UTF-16 units of one text. */
  text: 1 << 20,
  /** Messages of one ticket. */
  messages: 1000,
  /** Milliseconds of work, where the door can stop it. */
  milliseconds: 10_000,
  /** Calls that wait for a worker. */
  queue: 64,
} as const;
