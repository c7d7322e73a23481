import { jsonLine } from "../../escape/json.js";
import type { Problem } from "../../service/index.js";

/** A problem as a response. */
export function failed(why: Problem): Response {
  const more: Readonly<Record<string, string>> = {
    // What is left of a body that is too large is not read, so the connection is of no more use; Node closes it, and the client must know.
    ...(why.status === 413 ? { connection: "close" } : {}),
    ...(why.status === 429 || why.status === 503 ? { "retry-after": "1" } : {}),
    ...(why.status === 401 ? { "www-authenticate": "Bearer" } : {}),
  };
  return new Response(jsonLine(why), { status: why.status, headers: { "content-type": "application/problem+json", ...more } });
}
