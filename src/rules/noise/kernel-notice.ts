import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "noise/kernel-notice",
  since: "0.1.0",
  title: "The kernel only tells what it did",
  cause:
    "This line reports a state or a change: a part started or stopped, a size was chosen, a counter could not be copied. Nothing has to be done about it.",
  severity: "info",
  role: "noise",
  symptoms: [
    { message: "kernel/*", when: [{ fact: "field.problem", is: "notice" }] },
    "kernel/callbacks-suppressed",
    "kernel/ve0-conntrack-off",
  ],
  remedies: [],
  sources: ["the file that prints the line, see docs/messages.md"],
};
