import type { RuleRemedy } from "../model/rule.js";

/** Where a match or target refused its options: its own help, which fits the version that is installed. */
export const EXTENSION_HELP: readonly RuleRemedy[] = [
  {
    title: "See which options this version's {extension|extension} match takes",
    where: "host",
    effect: "none",
    lasting: false,
    when: [{ fact: "field.extension", matches: "^[a-z0-9_]+$" }],
    commands: [[{ slot: "program" }, "-m", { slot: "match" }, "--help"]],
    check: [],
    look: [{ command: [{ slot: "program" }, "-m", { slot: "match" }, "--help"], for: "the option, and what stands behind it" }],
    proof: { kind: "source", ref: "iptables libxtables/xtables.c, the help function of each extension" },
  },
  {
    title: "See which options this version's {extension|extension} target takes",
    where: "host",
    effect: "none",
    lasting: false,
    when: [{ fact: "field.extension", matches: "^[A-Z]" }],
    commands: [[{ slot: "program" }, "-j", { slot: "target" }, "--help"]],
    check: [],
    look: [{ command: [{ slot: "program" }, "-j", { slot: "target" }, "--help"], for: "the option, and what stands behind it" }],
    proof: { kind: "source", ref: "iptables libxtables/xtables.c, the help function of each extension" },
  },
];
