import Parsimmon from "parsimmon";
import { moduleName } from "../../knowledge/module-name.js";
import type { Span } from "../../model/text.js";
import { blanks, gap, linesOf, someOrNone, token, whole } from "./line.js";

/** A loaded module. */
export interface LoadedModule {
  readonly module: string;
  readonly size: number;
  readonly uses: number;
  readonly usedBy: readonly string[];
  readonly span: Span;
}

interface Row {
  readonly module: string;
  readonly size: number;
  readonly uses: number;
  readonly users: string;
}

const name = token("a module", /[A-Za-z0-9_][\w-]{1,55}/);
const users = token("modules that use it", /(?:-|(?:[\w-]{1,56}|\[\w+\])(?:,(?:[\w-]{1,56}|\[\w+\]))*),?(?![^ \t])/);
const state = token("its state", /(?:[ \t]{1,40}(?:Live|Loading|Unloading)(?:[ \t]{1,40}0x[0-9a-fA-F]{1,16})?(?:[ \t]{1,40}\([A-Z]{1,20}\))?)?/);

/**
 * ```text
 * nf_conntrack           79206  4 nf_conntrack_ipv4,nf_conntrack_ipv6,xt_state
 * nf_conntrack 79206 4 nf_conntrack_ipv4,nf_conntrack_ipv6,xt_state, Live 0xffffffffa0123000
 * ^^^^^^^^^^^^ ^^^^^ ^ ^^^^^^^^^^
 * module       size  uses users
 * ```
 */
const row = whole<Row>(Parsimmon.seqMap(
  name, blanks, token("a size", /\d{3,9}/).map(Number), blanks, token("a count", /-?\d{1,6}/).map(Number), gap, Parsimmon.alt(users, Parsimmon.succeed("")), state,
  (module, _a, size, _b, uses, _c, by) => ({ module, size, uses, users: by }),
));

/** A list of users that was wrapped by a mail program: the line before ended in a comma. */
const MORE_USERS = /^[a-z0-9_]{2,56}(?:,[a-z0-9_]{2,56})*,?$/;
const split = (list: string): readonly string[] => list.split(",").filter((user) => /^[\w-]{2,}$/.test(user));

/** Reads what lsmod and /proc/modules print, also when it went through grep. */
export function parseLsmod(text: string): readonly LoadedModule[] | undefined {
  const modules: LoadedModule[] = [];
  let wrapped = false;
  for (const line of linesOf(text)) {
    const last = modules.at(-1);
    const found = row(line.text);
    if (found !== undefined) {
      const { module, size, uses, users: list } = found;
      modules.push({ module: moduleName(module), size, uses, usedBy: split(list), span: line.span });
      wrapped = list.endsWith(",") && !/ Live\b/.test(line.text);
    } else if (wrapped && last !== undefined && MORE_USERS.test(line.text)) {
      modules[modules.length - 1] = { ...last, usedBy: [...last.usedBy, ...split(line.text)], span: { start: last.span.start, end: line.span.end } };
      wrapped = line.text.endsWith(",");
    } else wrapped = false;
  }
  return someOrNone(modules);
}
