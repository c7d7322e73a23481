import type { Command, CommandOption } from "../../../../src/model/command.js";

const quote = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, "\\$&")}"`);

const words = (option: CommandOption): string[] => [
  ...(option.negated ? ["!"] : []),
  option.name,
  ...(option.value === undefined ? [] : TWO.has(option.name) ? option.value.split(" ").map(quote) : [quote(option.value)]),
];
const TWO = new Set(["--tcp-flags", "--match-set", "--add-set", "--del-set"]);

const field = (flag: string, value: string | undefined): string[] => {
  if (value === undefined) return [];
  return value.startsWith("! ") ? ["!", flag, quote(value.slice(2))] : [flag, quote(value)];
};

const OPERATIONS: Partial<Record<Command["operation"], string>> = { append: "-A", insert: "-I", delete: "-D", replace: "-R", check: "-C", list: "-L", flush: "-F", policy: "-P", "new-chain": "-N", "rename-chain": "-E" };

/** A command as somebody might type it. */
export function printCommand(command: Command): string {
  return [
    `${command.program}${command.variant === undefined ? "" : `-${command.variant}`}`,
    ...field("-t", command.table),
    OPERATIONS[command.operation]!,
    ...(command.chain === undefined ? [] : [quote(command.chain)]),
    ...(command.ruleNumber === undefined ? [] : [String(command.ruleNumber)]),
    ...field("-p", command.protocol),
    ...field("-s", command.source),
    ...field("-d", command.destination),
    ...field("-i", command.inInterface),
    ...field("-o", command.outInterface),
    ...command.options.flatMap(words),
    ...command.matches.flatMap(({ name, options }) => ["-m", quote(name), ...options.flatMap(words)]),
    ...(command.target === undefined ? [] : command.operation === "policy" ? [command.target.name] : [command.goto ? "-g" : "-j", quote(command.target.name), ...command.target.options.flatMap(words)]),
  ].join(" ");
}
