import { byWord } from "../../knowledge/by-word.js";
import type { Refusal } from "../../model/refusal.js";
import type { Refused } from "../context.js";
import { fault, way } from "../fault.js";
import { nearName } from "../near-name.js";
import { refusalBy, wordBecomes, type Reader } from "../netlink-words.js";
import { restOf } from "../rest.js";

/** Source: nfacct 1.0.2 `src/nfacct.c`. */
const COMMANDS = ["list", "add", "delete", "get", "flush", "restore", "help", "version"];
const OTHER_COMMANDS: Readonly<Record<string, string>> = byWord({ create: "add", new: "add", make: "add", insert: "add", del: "delete", remove: "delete", rm: "delete", show: "list", ls: "list", clear: "flush" });

const READERS: readonly Reader[] = [
  [/Unknown command: (\S{1,40})/, ([, given = ""], { line }) => {
    const near = OTHER_COMMANDS[given] ?? nearName(given, COMMANDS);
    const edit = near === undefined ? undefined : wordBecomes(line, given, near);
    return fault("nfacct/command-misspelt", { command: given, ...(near === undefined ? {} : { near }) }, edit === undefined || near === undefined ? [] : [way(`\`${near}\` is meant`, "likely", edit)]);
  }],
  [/missing object name/, () => fault("nfacct/name-missing", {}, [])],
  [/error: Device or resource busy/, (_found, { line }) => fault(line.words[0] === "add" ? "nfacct/exists" : "nfacct/in-use", { object: line.words[1] ?? "" }, [])],
  [/error: No such file or directory/, (_found, { line }) => fault("nfacct/missing", { object: line.words[1] ?? "" }, [])],
  [/error: File exists/, (_found, { line }) => fault("nfacct/exists", { object: line.words[1] ?? "" }, [])],
];

/** Why nfacct refused a command. A counter that is there is there: what was to follow can follow. */
export function refusalOfNfacct(refused: Refused): Refusal | undefined {
  const found = refusalBy("nfacct", READERS, refused);
  const rest = found?.kind === "nfacct/exists" && refused.typed !== undefined ? restOf(refused.text, refused.typed) : undefined;
  return found === undefined || rest === undefined ? found : { ...found, mends: [{ intent: "the counter is there: what was to follow follows", sure: "told", ...rest }] };
}
