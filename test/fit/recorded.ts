import { refusalKind } from "../../src/refusal/kind-info.js";
import { allowedCodes } from "../captured/classes.js";
import { runs, ticketOf } from "../captured/runs.js";
import { allCases, ticketOf as nftTicketOf } from "../refusal/case.js";
import expected from "../refusal/tables/expected.json" with { type: "json" };
import recorded from "../refusal/tables/recorded.json" with { type: "json" };
import type { Labelled } from "./observe.js";

/** Recorded runs vary a few mistakes many times: one says less than a ticket. */
const RUN_WEIGHT = 0.3;

const labelled = (source: string, text: string, codes: Labelled["codes"]): Labelled => ({ source, text, environment: {}, codes, weight: RUN_WEIGHT });

/** The code that answers for a kind, where a rule is about it. */
function ofKind(source: string, text: string, kind: string | undefined): readonly Labelled[] {
  const code = kind === undefined ? undefined : refusalKind(kind)?.code;
  return code === undefined ? [] : [labelled(source, text, [code])];
}

/** Runs of real programs whose mistake was made on purpose: captured ones by their class, refusals by the kind that was written down before. */
export const recordedRuns = (): readonly Labelled[] => [
  ...runs.map((run) => labelled(`captured ${run.class}`, ticketOf(run).text, allowedCodes(run))),
  ...allCases().flatMap((one) => ofKind(`refusal ${one.kind}`, nftTicketOf(one), one.kind)),
  ...recorded.flatMap(({ id, ticket }) => {
    const kind = (expected as Readonly<Record<string, readonly string[]>>)[id]?.[0]?.split(" ")[0];
    return ofKind(`refusal ${kind ?? ""}`, ticket, kind);
  }),
];
