import type { Fault } from "./check.js";

/** Why a call has no result, as RFC 9457 has it; every door says it in its own way. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly Fault[];
}

const KINDS = {
  "not-json": [400, "The body is not JSON"],
  "not-allowed": [401, "A valid bearer token is missing"],
  forbidden: [403, "This is not allowed from there"],
  "not-found": [404, "There is no such thing"],
  method: [405, "This method is not allowed here"],
  "too-large": [413, "The body is too large"],
  "media-type": [415, "The body has a type that is not read"],
  "bad-input": [422, "The input does not fit the operation"],
  busy: [429, "Too many calls wait already"],
  internal: [500, "Internal error"],
  timeout: [503, "The call took too long"],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof KINDS;
export const PROBLEM_KINDS = Object.keys(KINDS) as readonly ProblemKind[];

const PAGE = "https://unpkg.com/whytables/docs/service.md#problem-";

export function problem(kind: ProblemKind, detail?: string, errors?: readonly Fault[]): Problem {
  const [status, title] = KINDS[kind];
  return { type: `${PAGE}${kind}`, title, status, ...(detail === undefined ? {} : { detail }), ...(errors === undefined ? {} : { errors }) };
}
