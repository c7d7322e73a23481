import { deskOf } from "../desk.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import { VERSION } from "../version.js";
import { serviceOptions } from "./options.js";
import { stopped } from "./stopped.js";

/** `whytables mcp`: tools for an assistant, on standard input and output. Over HTTP it is `whytables serve --mcp`. */
export async function mcp(args: readonly string[], io: Io): Promise<number> {
  const desk = deskOf(serviceOptions("mcp", args), io);
  const { mcpOnStdio, tableWith } = await import("../../doors/mcp/index.js");
  const server = mcpOnStdio({ version: VERSION, table: tableWith(desk) });
  await Promise.race([stopped(), new Promise((resolve) => process.stdin.once("end", resolve))]);
  await server.close();
  return EXIT.nothing;
}
