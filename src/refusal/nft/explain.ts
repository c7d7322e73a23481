import type { Mend, Refusal } from "../../model/refusal.js";
import type { Span } from "../../model/text.js";
import type { NftCase } from "./case.js";
import { namesIncluded } from "./mend/shapes.js";

/** Looks at a refusal and tells why, or leaves it to the next. */
export type Explain = (given: NftCase) => Refusal | undefined;

/** With the marked words as what is wrong, unless another stretch of the line is named. */
export function refusal(given: NftCase, kind: string, names: Readonly<Record<string, string | undefined>>, mends: readonly (Mend | undefined)[], wrong: Span | undefined = given.mark): Refusal {
  const base = given.refused.lineAt;
  const told: Record<string, string> = {};
  for (const [name, value] of Object.entries(names)) if (value !== undefined && value !== "") told[name] = value;
  const seen = new Set<string>();
  const reads = given.form === "command" && namesIncluded(given.refused.typed?.line ?? "");
  const different = reads ? [] : mends.filter((mend): mend is Mend => {
    if (mend === undefined) return false;
    const key = JSON.stringify(mend.commands);
    return seen.has(key) ? false : (seen.add(key), true);
  });
  return {
    kind: `nft/${kind}`, names: told, mends: different,
    ...(base === undefined || wrong === undefined ? {} : { wrong: { start: base + wrong.start, end: base + wrong.end } }),
  };
}
