import Parsimmon from "parsimmon";
import { moduleName } from "../../knowledge/module-name.js";
import type { Span } from "../../model/text.js";
import { grepFile, linesOf, someOrNone, token, whole } from "./line.js";

/** A module that is part of the kernel itself. */
export interface BuiltinModule {
  readonly module: string;
  readonly span: Span;
}

const path = whole(Parsimmon.seqMap(grepFile, token("a path", /kernel(?:\/[\w.-]{1,60}){1,12}\.ko(?:\.(?:gz|xz|zst))?/), (file, found) => ({ file, found })));

/** Reads lines of modules.builtin. modules.order looks the same and says the opposite, so the file must be named somewhere. */
export function parseModulesBuiltin(text: string): readonly BuiltinModule[] | undefined {
  if (!text.includes("modules.builtin")) return undefined;
  const modules: BuiltinModule[] = [];
  let other = false;
  for (const { text: line, span } of linesOf(text)) {
    const row = path(line);
    if (row === undefined) other = line.includes("modules.") ? !line.includes("modules.builtin") : other;
    else if (row.file === "" ? !other : row.file.includes("modules.builtin")) modules.push({ module: moduleName(row.found.replace(/^.*\/|\.ko.*$/g, "")), span });
  }
  return someOrNone(modules);
}
