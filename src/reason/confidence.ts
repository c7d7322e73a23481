import type { Confidence } from "../model/report.js";
import { ask } from "./gate.js";
import type { Candidate } from "./candidates.js";

/** How near the next best cause may come before the answer is in doubt. */
const CLEAR_LEAD = 1.5;

/** Derived from what was seen, never written into a rule: how specific the message is, which conditions were seen, how far the next cause is. */
export function confidenceOf(best: Candidate, next: Candidate | undefined): Confidence {
  const reasons: string[] = [];
  const { message, related } = best.scope;
  let doubt = 0;
  if (message.message.generic) { doubt += 2; reasons.push("only the program that spoke was recognised, not this message of it"); }
  else reasons.push("the message is known");
  if (message.message.fixed?.problem !== undefined && message.program === undefined && related === undefined) { doubt += 1; reasons.push("neither the program that says it nor a command is shown"); }
  const undecided = best.rule.role === "undecided" && !(best.rule.settledBy ?? []).some((test) => ask(best.scope, test).state === "holds");
  if (undecided) { doubt += 2; reasons.push("the text does not tell which of several causes it is"); }
  if (best.scope.manual()) { doubt += 2; reasons.push("the text is the source of a manual page, where messages are examples"); }
  if (best.held > 0) reasons.push(`${best.held} ${best.held === 1 ? "condition was" : "conditions were"} seen to hold`);
  if (best.assumed > 0) { doubt += 0.5; reasons.push(`${best.assumed} ${best.assumed === 1 ? "condition is" : "conditions are"} only assumed`); }
  if (best.open > 0) { doubt += best.open; reasons.push(`${best.open} ${best.open === 1 ? "condition is" : "conditions are"} unknown`); }
  if (related !== undefined && related.how !== "beside") { doubt += 0.5; reasons.push("the command it belongs to stands elsewhere in the text"); }
  if (next !== undefined && !undecided) {
    const lead = best.score - next.score;
    if (lead < CLEAR_LEAD) { doubt += lead <= 0 ? 1.5 : 1; reasons.push(`${next.rule.code} fits nearly as well`); }
  }
  return { level: doubt >= 2 ? "low" : doubt >= 1 ? "medium" : "high", reasons };
}
