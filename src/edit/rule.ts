import { shellLine } from "../escape/shell.js";
import { partsOf, type Line } from "./line.js";

/** The rule that a line adds or takes away, asked for with another operation. A number behind the chain goes: `-C` and `-D` with words take none. */
function asking(line: Line, short: "-C" | "-D"): Line | undefined {
  const operation = partsOf(line).parts.find(({ role }) => role === "operation");
  const chain = operation?.values[0];
  if (operation === undefined || chain === undefined || chain.inside) return undefined;
  const number = operation.values[1];
  return { ...line, words: line.words.flatMap((word, index) => (index === operation.at ? [short] : index === number?.at ? [] : [word])) };
}

const operationOf = (line: Line): string => partsOf(line).meaning.operation;
const isBridge = (line: Line): boolean => line.program.includes("ebtables") || line.program.includes("arptables");

/** Fails before the line was run and passes after it. ebtables and arptables cannot be asked for a rule. */
export function checkOf(line: Line): readonly string[] | undefined {
  if (isBridge(line)) return undefined;
  const operation = operationOf(line);
  const asked = ["append", "insert", "replace", "check", "delete"].includes(operation) ? asking(line, "-C") : undefined;
  if (asked === undefined || (operation === "delete" && !isSpecified(line))) return undefined;
  const argv = [...asked.prefix, asked.program, ...asked.words];
  return operation === "delete" ? ["sh", "-c", `! ${shellLine(argv)}`] : argv;
}

/** `-D INPUT 3` says nothing of the rule. */
const isSpecified = (line: Line): boolean => partsOf(line).meaning.ruleNumber === undefined;

/** Takes back what the line did: the rule that it added, the chain that it made. Undefined where only the state before would tell. */
export function undoOf(line: Line): readonly string[] | undefined {
  const { meaning, parts } = partsOf(line);
  if (meaning.operation === "append" || meaning.operation === "insert") {
    const taken = asking(line, "-D");
    return taken === undefined ? undefined : [...taken.prefix, taken.program, ...taken.words];
  }
  if (meaning.operation !== "new-chain") return undefined;
  const operation = parts.find(({ role }) => role === "operation")!;
  return [...line.prefix, line.program, ...line.words.map((word, index) => (index === operation.at ? "-X" : word))];
}
