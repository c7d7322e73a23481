import type { RuleCommand } from "../model/rule.js";

/**
 * Tries a rule where no packet comes: in a chain of its own, which is deleted again. It fails as long as the kernel refuses the rule;
 * listing a table, or asking a match for its help, does not. Its exit status is the rule's.
 * One word, because vzctl joins the words behind `exec` by blanks before a shell reads them (vzctl(8) exec).
 */
const scratch = (table: string, rule: string): string => {
  const iptables = table === "filter" ? "iptables" : `iptables -t ${table}`;
  return `${iptables} -N whytables && ${iptables} -A whytables ${rule}; r=$?; ${iptables} -F whytables; ${iptables} -X whytables; exit $r`;
};

/** A rule that each mode allows, and the one before it does not. */
export const TRIES = {
  stateless: scratch("filter", "-p tcp -m multiport --dports 80 -j REJECT"),
  stateful: scratch("filter", "-m state --state NEW"),
  full: scratch("nat", "-j MASQUERADE"),
} as const;

/** The same from the node. */
export const tryInContainer = (mode: keyof typeof TRIES): RuleCommand => ["vzctl", "exec", { slot: "ctid" }, TRIES[mode]];

/** The rule that needs the module, from the node, where the message itself shows no iptables. */
export const RULE_IN_CONTAINER: RuleCommand = ["vzctl", "exec", { slot: "ctid" }, "iptables", "-A", { slot: "chain" }, { slot: "rule" }];

/** The refused rule once more, from the node. */
export const REFUSED_AGAIN: RuleCommand =
  ["vzctl", "exec", { slot: "ctid" }, { slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }];

/** The refused command once more, where it was typed. Where the text shows it, it is tried in a chain of its own instead (`src/advice/refused.ts`). */
export const REFUSED_HERE: RuleCommand = [{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }];
