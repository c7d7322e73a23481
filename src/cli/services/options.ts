import { parseArgs, type ParseArgsConfig } from "node:util";
import { unknownWord, UsageError } from "../usage-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<Known extends Options> = { readonly [Name in keyof Known]?: Known[Name]["type"] extends "boolean" ? boolean : Known[Name]["multiple"] extends true ? string[] : string };

/** The options of one command; any other is refused. */
export function serviceOptions<const Known extends Options>(command: string, args: readonly string[], options: Known): Values<Known> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    const option = /'(-[^' ]+)/.exec(message)?.[1];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && option !== undefined) throw unknownWord(`option of ${command}`, option, Object.keys(options).map((name) => `--${name}`));
    throw new UsageError(`${command}: ${message.split(". ")[0]!.split("\n")[0]!}`);
  }
}
