import { readFileSync } from "node:fs";
import { deskOf } from "../desk.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import { VERSION } from "../version.js";
import { serviceOptions } from "./options.js";
import { stopped } from "./stopped.js";
import { PORTS } from "./table.js";

const TOKEN_LEAST = 16;

/** `whytables serve`. */
export async function serve(args: readonly string[], io: Io): Promise<number> {
  const values = serviceOptions("serve", args);
  const host = values.host ?? "127.0.0.1", token = tokenFrom(values["token-file"]);
  const desk = deskOf(values, io);
  const { createApp, metrics, tableWith } = await import("../../doors/http/index.js");
  const { createPool, isLoopback, listen } = await import("../../doors/http/on-node.js");
  if (token === undefined && !isLoopback(host)) throw new UsageError(`--host ${JSON.stringify(host)} is reached from elsewhere: give a --token-file too`);
  const pool = createPool({ desk }), table = tableWith(desk);
  const mounted = values.mcp === true ? { "/mcp": (await import("../../doors/mcp/index.js")).mcpHandler({ version: VERSION, table, run: pool.run }) } : {};
  const app = createApp({ version: VERSION, table, run: pool.run, mounted, ...(token === undefined ? {} : { token }), metrics: metrics(() => ({ ...pool.gauges(), process_resident_memory_bytes: process.memoryUsage.rss() })) });
  const server = await listen(app.fetch, { host, port: portFrom(values.port, PORTS.serve) });
  io.err(`whytables: listening on ${server.url}\n`);
  await stopped();
  await server.close();
  await pool.close();
  return EXIT.nothing;
}

export function portFrom(port: string | undefined, otherwise: number): number {
  if (port === undefined) return otherwise;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port wants a number up to 65535, not ${JSON.stringify(port.slice(0, 80))}`);
  return Number(port);
}

/** A secret out of a file, never out of an argument, where every process could read it. */
export function tokenFrom(file: string | undefined, least = TOKEN_LEAST): string | undefined {
  if (file === undefined) return undefined;
  let token: string;
  try {
    token = readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new UsageError(`cannot read ${JSON.stringify(file)}: ${(error as NodeJS.ErrnoException).code ?? "unknown error"}`);
  }
  if (token.length < least) throw new UsageError(`${JSON.stringify(file)} holds no secret of at least ${least} characters`);
  return token;
}
