import { createHmac, timingSafeEqual } from "node:crypto";

type Headers = Readonly<Record<string, string | undefined>>;

/** How a system signs what it sends: what is hashed, and in which header it is written how. */
interface Scheme {
  readonly hash: "sha1" | "sha256";
  readonly written: "hex" | "base64";
  readonly header: string;
  readonly prefix: string;
  /** Header of the time, where it is signed too; a signature without one can be sent again, so such a system's deliveries are told apart by their id. */
  readonly time?: string;
  readonly signed: (body: Uint8Array, time: string) => readonly (Uint8Array | string)[];
}

/** Seconds that a signed time may be off. */
const WINDOW = 300;

/**
 * Sources: GitHub "Validating webhook deliveries"; Zammad `lib/webhook` (X-Hub-Signature); Zendesk "Verifying webhooks".
 * `whytables` is our own, for the scrip of Request Tracker and for whoever writes one: HMAC of `TIME.BODY`.
 */
export const SCHEMES = {
  whytables: { hash: "sha256", written: "hex", header: "x-whytables-signature", prefix: "sha256=", time: "x-whytables-timestamp", signed: (body, time) => [time, ".", body] },
  github: { hash: "sha256", written: "hex", header: "x-hub-signature-256", prefix: "sha256=", signed: (body) => [body] },
  zammad: { hash: "sha1", written: "hex", header: "x-hub-signature", prefix: "sha1=", signed: (body) => [body] },
  zendesk: { hash: "sha256", written: "base64", header: "x-zendesk-webhook-signature", prefix: "", time: "x-zendesk-webhook-signature-timestamp", signed: (body, time) => [time, body] },
} as const satisfies Readonly<Record<string, Scheme>>;

export type SchemeName = keyof typeof SCHEMES;

const signatureOf = ({ hash, written, prefix, signed }: Scheme, body: Uint8Array, secret: string, time: string): string => {
  const hmac = createHmac(hash, secret);
  for (const part of signed(body, time)) hmac.update(part);
  return prefix + hmac.digest(written);
};

/** The headers that a sender would put on a body; for tests and for senders of our own. */
export function sign(name: SchemeName, body: Uint8Array, secret: string, time = ""): Readonly<Record<string, string>> {
  const scheme: Scheme = SCHEMES[name];
  return { [scheme.header]: signatureOf(scheme, body, secret, time), ...(scheme.time === undefined ? {} : { [scheme.time]: time }) };
}

/**
 * Was the body signed by whoever knows the secret, and now?
 * @param now seconds since 1970
 */
export function verify(name: SchemeName, headers: Headers, body: Uint8Array, secret: string, now: number): boolean {
  const scheme: Scheme = SCHEMES[name];
  const time = scheme.time === undefined ? "" : (headers[scheme.time] ?? "");
  if (scheme.time !== undefined && !(Math.abs(now - secondsOf(time)) <= WINDOW)) return false;
  const wanted = Buffer.from(signatureOf(scheme, body, secret, time)), given = Buffer.from(headers[scheme.header] ?? "");
  return secret !== "" && given.length === wanted.length && timingSafeEqual(given, wanted);
}

const secondsOf = (time: string): number => (/^\d{9,11}$/.test(time) ? Number(time) : Date.parse(time) / 1000);
