import { LIMITS, problem } from "../../service/index.js";
import { failed } from "../http/failed.js";
import { bodyOf } from "../http/body.js";
import type { HookEvent } from "./port.js";
import { verify, type SchemeName } from "./signatures.js";

type Headers = Readonly<Record<string, string | undefined>>;

export interface HookOptions {
  readonly scheme: SchemeName;
  readonly secret: string;
  readonly event: (body: unknown, headers: Headers) => HookEvent | undefined;
  /** Something is new in a ticket. Called after the answer is on its way. */
  readonly look: (ticket: string) => void;
  /** One line for each event that is refused for its signature; without it only the ticket system knows. */
  readonly log?: (line: string) => void;
  readonly now?: () => number;
}

const UNSIGNED = "the signature is missing, wrong or old";
const DELIVERIES_MOST = 10_000;

/**
 * Takes the events of a ticket system: `POST /hooks/SYSTEM`. The signature of the raw body is looked at before anything else of it; the answer is 202 at once,
 * since some systems wait for it within their own request.
 */
export function hookHandler({ scheme, secret, event, look, log = () => undefined, now = () => Date.now() / 1000 }: HookOptions): (request: Request) => Promise<Response> {
  const seen = new Set<string>();
  return async (request) => {
    if (request.method !== "POST") return failed(problem("method"));
    const body = await bodyOf(request, LIMITS.bytes);
    if (body === undefined) return failed(problem("too-large"));
    const headers = Object.fromEntries(request.headers);
    if (!verify(scheme, headers, body, secret, now())) {
      log(`an event was refused: ${UNSIGNED}`);
      return failed(problem("not-allowed", UNSIGNED));
    }
    let found: HookEvent | undefined;
    try {
      found = event(JSON.parse(new TextDecoder().decode(body)), headers);
    } catch {
      return failed(problem("not-json"));
    }
    const fresh = found !== undefined && !(found.delivery !== undefined && seen.has(found.delivery));
    if (fresh && found?.delivery !== undefined) {
      seen.add(found.delivery);
      if (seen.size > DELIVERIES_MOST) seen.delete(seen.values().next().value!);
    }
    if (fresh && found !== undefined) setTimeout(look, 0, found.ticket);
    return new Response(null, { status: 202 });
  };
}
