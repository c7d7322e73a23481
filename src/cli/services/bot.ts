import type { Policy } from "../../conversation/index.js";
import { deskOf } from "../desk.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import { unknownWord, UsageError } from "../usage-error.js";
import { serviceOptions } from "./options.js";
import { portFrom, tokenFrom } from "./serve.js";
import { stopped } from "./stopped.js";
import { PORTS } from "./table.js";

const LEVELS = ["high", "medium", "low"] as const;

/** `whytables bot SYSTEM --url URL --user NAME --secret-file FILE --hook-secret-file FILE`. */
export async function bot([name, ...args]: readonly string[], io: Io): Promise<number> {
  const { createBot, createLedger, hookHandler, SYSTEMS } = await import("../../doors/tickets/index.js");
  const known = Object.keys(SYSTEMS);
  if (name === undefined || name.startsWith("-")) throw new UsageError(`bot wants a ticket system: ${known.join(", ")}`);
  if (!Object.hasOwn(SYSTEMS, name)) throw unknownWord("ticket system", name, known);
  const system = SYSTEMS[name]!;
  const values = serviceOptions("bot", args);
  const wanted = [...(system.wantsUrl ? ["url" as const] : []), ...(system.wantsUser ? ["user" as const] : []), "secret-file", "hook-secret-file"] as const;
  const missing = wanted.filter((option) => values[option] === undefined);
  if (missing.length > 0) throw new UsageError(`bot ${name} wants ${missing.map((option) => `--${option}`).join(", ")}; see whytables help bot`);
  const access = {
    user: values.user ?? "", secret: secretFrom(values["secret-file"])!,
    ...(values.url === undefined ? {} : { url: urlFrom(values.url) }), ...(values.field === undefined ? {} : { field: values.field }),
  };
  const desk = deskOf(values, io), hookSecret = tokenFrom(values["hook-secret-file"])!;
  const { createPool, listen } = await import("../../doors/http/on-node.js");
  const pool = createPool({ desk });
  const worker = createBot({
    port: system.port(access), run: pool.run, policy: policyFrom(values), ledger: createLedger(values.data), log: (line) => io.err(`${line}\n`),
  });
  const handle = hookHandler({
    scheme: system.scheme, secret: hookSecret, event: system.event, look: worker.look, log: (line) => io.err(`${line}\n`),
  });
  const server = await listen((request) => {
    const { pathname } = new URL(request.url);
    return pathname === "/healthz" ? Response.json({ ok: true }) : pathname === `/hooks/${name}` ? handle(request) : new Response(null, { status: 404 });
  }, { port: portFrom(values.port, PORTS.bot), ...(values.host === undefined ? {} : { host: values.host }) });
  io.err(`whytables: taking events on ${server.url}/hooks/${name}\n`);
  await stopped();
  await server.close();
  await Promise.race([worker.idle(), new Promise((resolve) => setTimeout(resolve, 30_000).unref())]);
  await pool.close();
  return EXIT.nothing;
}

/** A system's own password or token may be short. */
function secretFrom(file: string | undefined): string | undefined {
  return file === undefined ? undefined : tokenFrom(file, 1);
}

function policyFrom({ public: shown, note, pause, "no-questions": mute = false }: { readonly public?: string; readonly note?: string; readonly pause?: string; readonly "no-questions"?: boolean }): Policy {
  if (shown !== undefined && shown !== "never" && shown !== "high") throw unknownWord("value of --public", shown, ["never", "high"]);
  if (note !== undefined && !(LEVELS as readonly string[]).includes(note)) throw unknownWord("value of --note", note, LEVELS);
  if (pause !== undefined && !/^\d{1,5}$/.test(pause)) throw new UsageError(`--pause wants seconds, not ${JSON.stringify(pause.slice(0, 80))}`);
  return { ask: !mute, ...(pause === undefined ? {} : { pause: Number(pause) }), ...(shown === undefined ? {} : { public: shown }), ...(note === undefined ? {} : { note: note as NonNullable<Policy["note"]> }) };
}

function urlFrom(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new UsageError(`--url wants an address such as https://rt.example.org, not ${JSON.stringify(url.slice(0, 80))}`);
  return url;
}
