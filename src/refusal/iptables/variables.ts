import { partsOf, type Line } from "../../edit/line.js";
import type { Recognised } from "../../grammar/recognise.js";
import type { TypedCommand } from "../../model/command.js";
import { fault, type Fault } from "../fault.js";

/** A word that is nothing but a variable of the shell, without quotes: when it is empty there is no word at all. */
const VARIABLE = /^\$(?:\w{1,40}|\{\w{1,40}\})$/;

/**
 * `iptables -i $1 -p tcp` and "Bad argument `tcp'": with `$1` empty `-i` takes `-p`, and `tcp` is left over. Each variable is left out, and then all of
 * them; where the word that the program names is then the first that no option takes, that variable was empty.
 */
export function emptyVariableFault(line: Line, { words }: TypedCommand, text: string, messages: readonly Recognised[]): Fault | undefined {
  const named = messages.find(({ message }) => message.id === "iptables/bad-argument")?.fields.value?.value;
  if (named === undefined) return undefined;
  const variables = words.flatMap(({ span }, at) => (VARIABLE.test(text.slice(span.start, span.end)) ? [at] : []));
  const without = (left: readonly number[]): boolean => straysOf({ ...line, words: line.words.filter((_, at) => !left.includes(at)) })[0] === String(named);
  if (variables.length === 0 || straysOf(line).includes(String(named))) return undefined;
  const one = variables.find((at) => without([at])) ?? (variables.length > 1 && without(variables) ? variables[0] : undefined);
  return one === undefined ? undefined : fault("iptables/variable-empty", { variable: line.words[one]! }, [], one);
}

const straysOf = (line: Line): readonly string[] => partsOf(line).parts.filter(({ role }) => role === "stray").map(({ at }) => line.words[at]!);
