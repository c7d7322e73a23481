import type { FactValue } from "../model/fact.js";
import type { Desk } from "../service/index.js";
import { environmentFrom } from "./environment.js";
import type { Io } from "./io.js";
import type { Options } from "./options.js";
import { ownFrom } from "./own.js";
import { UsageError } from "./usage-error.js";

const LINE = /^([A-Za-z][A-Za-z0-9]{0,40})[ \t]{0,8}[:=][ \t]{0,8}(\S.*)$/;

/** Facts that hold for all of a desk's tickets, out of its file: `platform: virtuozzo`, one a line; `#` begins a remark. */
export function deskFacts(text: string, name: string): Readonly<Record<string, FactValue>> {
  return Object.assign({}, ...text.split(/\r?\n/).map((line, at) => {
    const said = line.replace(/(?:^|\s)#.*$/, "").trim();
    if (said === "") return {};
    const [, fact, value] = LINE.exec(said) ?? [];
    if (fact === undefined) throw new UsageError(`${name}:${at + 1} is not \`name: value\``);
    try {
      return environmentFrom([`${fact}=${value!}`]);
    } catch (error) {
      // Whoever has such a file may not know of it, and has typed no --env.
      throw error instanceof UsageError ? new UsageError(`${name}:${at + 1}: ${error.message.replace("--env ", "")}`) : error;
    }
  })) as Readonly<Record<string, FactValue>>;
}

/** What a service knows besides what it is asked: messages and rules of its own, and facts. */
export function deskOf({ own, config, env }: Partial<Pick<Options, "own" | "config" | "env">>, io: Pick<Io, "read" | "desk">): Desk {
  return { ...ownFrom(own, io), environment: knownFacts({ env: env ?? [], ...(config === undefined ? {} : { config }) }, io) };
}

/** What is known of the machine: by the desk's file, and before it by `--env`. */
export function knownFacts({ config, env }: Pick<Options, "config" | "env">, io: Pick<Io, "read" | "desk">): Readonly<Record<string, FactValue>> {
  const file = config ?? io.desk;
  return { ...(file === undefined ? {} : deskFacts(io.read(file), file)), ...environmentFrom(env) };
}
