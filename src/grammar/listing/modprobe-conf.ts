import Parsimmon from "parsimmon";
import { moduleName } from "../../knowledge/module-name.js";
import type { Span } from "../../model/text.js";
import { blanks, grepFile, linesOf, someOrNone, token, whole } from "./line.js";

/** A line of modprobe's configuration. */
export interface ModprobeRule {
  readonly kind: "install" | "blacklist" | "options" | "alias";
  readonly module: string;
  /** The command, the parameters, or for an alias what it stands for. */
  readonly value?: string;
  /** True when the module cannot be loaded by its name (`install X /bin/true`), or is not loaded by an alias (`blacklist`). */
  readonly forbids: boolean;
  readonly file?: string;
  readonly span: Span;
}

const module = token("a module", /[A-Za-z0-9][\w-]{1,55}(?![\w./-])/);
const command = token("a command", /(?:(?:\/usr)?\/s?bin\/|:|true|false|exit |modprobe |\{ ).{0,200}/);
const parameters = token("parameters", /\w+(?:=\S*)?(?:[ \t]+\w+(?:=\S*)?)*/);

type Parsed = Omit<ModprobeRule, "span" | "file">;
const line = whole(Parsimmon.seqMap(grepFile, Parsimmon.alt<Parsed>(
  Parsimmon.seqMap(token("install", /install(?=[ \t])/), blanks, module, blanks, command, (kind, _a, name, _b, value) => ({ kind: kind as "install", module: name, value, forbids: /^(?:\S*\/)?(?:true|false)\b|^:$|^exit /.test(value) })),
  Parsimmon.seqMap(token("blacklist", /blacklist(?=[ \t])/), blanks, module, (kind, _a, name) => ({ kind: kind as "blacklist", module: name, forbids: true })),
  Parsimmon.seqMap(token("options", /options(?=[ \t])/), blanks, module, blanks, parameters, (kind, _a, name, _b, value) => ({ kind: kind as "options", module: name, value, forbids: false })),
  Parsimmon.seqMap(token("alias", /alias(?=[ \t])/), blanks, token("a name", /[\w*:.-]{2,80}/), blanks, module, (kind, _a, value, _b, name) => ({ kind: kind as "alias", module: name, value, forbids: name === "off" })),
), (file, rule) => ({ file: file.replace(/:\s*$/, ""), ...rule })));

/** Sentences have these words, too: `options are …` has no `=`, `alias x y` is taken only when one of them looks like a module's. */
const isRule = ({ kind, module: name, value }: Parsed): boolean => (kind === "options" ? value!.includes("=") : kind === "alias" ? /[-_:*\d]|^off$/.test(`${value} ${name}`) : true);

/** Reads lines of /etc/modprobe.conf and /etc/modprobe.d; comments are left out. */
export function parseModprobeConf(text: string): readonly ModprobeRule[] | undefined {
  const rules: ModprobeRule[] = [];
  for (const { text: one, span } of linesOf(text)) {
    const found = line(one);
    if (found === undefined || !isRule(found)) continue;
    const { file, ...rule } = found;
    rules.push({ ...rule, module: moduleName(rule.module), ...(file === "" ? {} : { file }), span });
  }
  return someOrNone(rules);
}
