import type { Edit } from "../../edit/edit.js";
import type { Line } from "../../edit/line.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import { fault, way, type Fault } from "../fault.js";
import { isOption } from "./owners.js";

const LONG = /^-([a-z][a-z\d-]{2,30})(?==|$)/;

/** `-dport 22` is `-d port` and a stray word: long options have two hyphens. All of them are mended at once. */
export function singleDashFault(line: Line, { parts }: CommandParts): Fault | undefined {
  const places = [...new Set(parts.map(({ at }) => at))].filter((at) => isOption(`--${LONG.exec(line.words[at]!)?.[1] ?? "-"}`));
  const first = places[0];
  if (first === undefined) return undefined;
  const edits = places.map((at): Edit => ({ do: "replace-words", from: at, to: at, words: [`-${line.words[at]!}`] }));
  return fault("iptables/option-single-dash", { option: line.words[first]!, near: `-${line.words[first]!}` }, [way("a long option has two hyphens", "told", ...edits)], first);
}
