import type { RuleRemedy } from "../model/rule.js";

/** Where a match or target refused its options: its own help, which fits the version that is installed. */
export const EXTENSION_HELP: readonly RuleRemedy[] = [
  {
    title: "See which options this version's {extension|extension} match takes",
    where: "host",
    effect: "none",
    lasting: false,
    when: [{ fact: "field.extension", matches: "^[a-z0-9_]+$" }],
    commands: [["iptables", "-m", { slot: "match" }, "--help"]],
    check: [["iptables", "-V"]],
    proof: { kind: "source", ref: "iptables libxtables/xtables.c, the help function of each extension" },
  },
  {
    title: "See which options this version's {extension|extension} target takes",
    where: "host",
    effect: "none",
    lasting: false,
    when: [{ fact: "field.extension", matches: "^[A-Z]" }],
    commands: [["iptables", "-j", { slot: "target" }, "--help"]],
    check: [["iptables", "-V"]],
    proof: { kind: "source", ref: "iptables libxtables/xtables.c, the help function of each extension" },
  },
];
