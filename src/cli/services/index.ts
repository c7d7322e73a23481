import { visible } from "../../escape/terminal.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import { bot } from "./bot.js";
import { mcp } from "./mcp.js";
import { serve } from "./serve.js";
import { stream } from "./stream.js";

type Service = (args: readonly string[], io: Io) => Promise<number>;

/** Commands that go on until they are stopped, or until their input ends. */
export const SERVICES: Readonly<Record<string, Service>> = { serve, mcp, bot, stream };

/** Runs one of them and gives the exit code. Never rejects. */
export async function runService(name: string, args: readonly string[], io: Io): Promise<number> {
  try {
    return await SERVICES[name]!(args, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`whytables: ${visible(error.message)}\n`);
      return EXIT.usage;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_MODULE_NOT_FOUND") {
      io.err(`whytables: ${name} needs a package that is not installed beside this one: ${/'([^']+)'/.exec(message)?.[1] ?? "unknown"} (npm install it)\n`);
      return EXIT.usage;
    }
    io.err(`whytables: ${name} ended: ${code ?? (error instanceof Error ? (error.stack ?? message) : String(error))}\n`);
    return EXIT.internal;
  }
}
