import { describe, expect, it } from "vitest";
import { hookHandler, rtEvent, SCHEMES, sign, verify, type SchemeName } from "../../../src/doors/tickets/index.js";

const NOW = 1_764_460_800, body = Buffer.from('{"ticket":7,"transaction":1}');
const timeOf = (name: SchemeName): string => (name === "zendesk" ? new Date(NOW * 1000).toISOString() : String(NOW));

describe.each(Object.keys(SCHEMES) as SchemeName[])("%s", (name) => {
  const signed = sign(name, body, "secret", timeOf(name));

  it("takes what was signed with the secret, and nothing else", () => {
    expect(verify(name, signed, body, "secret", NOW)).toBe(true);
    expect(verify(name, signed, body, "other", NOW)).toBe(false);
    expect(verify(name, signed, Buffer.from('{"ticket":8}'), "secret", NOW)).toBe(false);
    expect(verify(name, {}, body, "secret", NOW)).toBe(false);
    const { header } = SCHEMES[name];
    for (const wrong of ["", signed[header]!.slice(0, -1), `${signed[header]!}0`, signed[header]!.toUpperCase()]) expect(verify(name, { ...signed, [header]: wrong }, body, "secret", NOW)).toBe(false);
  });

  it("takes nothing where no secret is set", () => {
    expect(verify(name, sign(name, body, "", timeOf(name)), body, "", NOW)).toBe(false);
  });

  it("takes nothing old where the time is signed", () => {
    const timed = "time" in SCHEMES[name];
    expect(verify(name, signed, body, "secret", NOW + 299)).toBe(true);
    expect(verify(name, signed, body, "secret", NOW + 301)).toBe(!timed);
    if (timed) expect(verify(name, { ...signed, [(SCHEMES[name] as { time: string }).time]: "soon" }, body, "secret", NOW)).toBe(false);
  });
});

// GitHub's documentation gives this example: secret, payload and signature.
it("signs as GitHub says", () => {
  expect(sign("github", Buffer.from("Hello, World!"), "It's a Secret to Everybody")).toEqual({ "x-hub-signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17" });
});

describe("a hook", () => {
  const looked: string[] = [], logged: string[] = [];
  const handle = hookHandler({ scheme: "whytables", secret: "secret", event: rtEvent, look: (ticket) => looked.push(ticket), log: (line) => logged.push(line), now: () => NOW });
  const post = (raw: string, headers: Readonly<Record<string, string>> = sign("whytables", Buffer.from(raw), "secret", String(NOW))) =>
    handle(new Request("http://localhost/hooks/rt", { method: "POST", headers: { ...headers }, body: raw }));

  it("answers before it works, and takes a delivery once", async () => {
    looked.length = 0;
    expect((await post('{"ticket":7,"transaction":1}')).status).toBe(202);
    expect(looked).toEqual([]);
    expect((await post('{"ticket":7,"transaction":1}')).status).toBe(202);
    expect((await post('{"ticket":7,"transaction":2}')).status).toBe(202);
    expect((await post('{"other":1}')).status).toBe(202);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(looked).toEqual(["7", "7"]);
  });

  it.each([["unsigned", '{"ticket":7}', {}, 401], ["no JSON", "x", undefined, 400], ["too large", "x".repeat(2 << 20), {}, 413]] as const)("refuses: %s", async (_, raw, headers, status) => {
    logged.length = 0;
    expect((await post(raw, headers)).status).toBe(status);
    expect(logged).toEqual(status === 401 ? ["an event was refused: the signature is missing, wrong or old"] : []);
  });
});
