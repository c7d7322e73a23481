import { parseArgs } from "node:util";
import { unknownWord, UsageError } from "../usage-error.js";
import { SERVICE_OPTIONS, type ServiceName } from "./table.js";

type Known = typeof SERVICE_OPTIONS;
type Values<Table> = { readonly [Name in keyof Table]?: Table[Name] extends { readonly type: "boolean" } ? boolean : Table[Name] extends { readonly multiple: true } ? string[] : string };

/** The options of one command; any other is refused. */
export function serviceOptions<Name extends ServiceName>(command: Name, args: readonly string[]): Values<Known[Name]> {
  const options = SERVICE_OPTIONS[command];
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    const option = /'(-[^' ]+)/.exec(message)?.[1];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && option !== undefined) throw unknownWord(`option of ${command}`, option, Object.keys(options).map((name) => `--${name}`));
    throw new UsageError(`${command}: ${message.split(". ")[0]!.split("\n")[0]!}`);
  }
}
