import Parsimmon from "parsimmon";
import type { Span } from "../../model/text.js";
import { grepFile, linesOf, someOrNone, token, whole } from "./line.js";

/** A kernel option; `n` is not set. Other values than `y`, `m` and `n` are numbers and strings. */
export interface KernelOption {
  readonly option: string;
  readonly value: string;
  readonly span: Span;
}

const name = token("a kernel option", /CONFIG_[A-Z0-9a-z_]{2,60}/);
const set = Parsimmon.seqMap(grepFile, name, token("=", /=/), token("a value", /"[^"]{0,200}"|'[^']{0,200}'|[\w.+-]{1,40}/), (_file, option, _equals, value) => ({ option, value: value.replace(/^["']|["']$/g, "") }));
const unset = Parsimmon.seqMap(grepFile, token("#", /#[ \t]*/), name, token("is not set", /[ \t]{1,20}is not set/), (_file, _hash, option) => ({ option, value: "n" }));
/** As docker's check-config.sh tells it: `- CONFIG_NF_NAT: enabled (as module)`. */
const checked = Parsimmon.seqMap(
  token("a dash", /(?:-[ \t]+)?/), name, token(":", /:[ \t]+/), token("enabled or missing", /enabled|missing/), token("as module", /(?:[ \t]{1,20}\(as module\))?/),
  (_dash, option, _colon, state, module) => ({ option, value: state === "missing" ? "n" : module === "" ? "y" : "m" }),
);
const line = whole(Parsimmon.alt(set, unset, checked));

/** Reads lines of a kernel's configuration: `CONFIG_NF_NAT=m`, `# CONFIG_NF_NAT is not set`. */
export function parseKernelConfig(text: string): readonly KernelOption[] | undefined {
  const options: KernelOption[] = [];
  for (const { text: one, span } of linesOf(text)) {
    const found = one.includes("CONFIG_") ? line(one) : undefined;
    if (found !== undefined) options.push({ ...found, span });
  }
  return someOrNone(options);
}
