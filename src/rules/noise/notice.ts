import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "noise/notice",
  since: "0.1.0",
  title: "A program only tells what it did",
  cause: "This line is no error: the program reports, on the same channel as its errors, that it finished or how much it handled.",
  severity: "info",
  role: "noise",
  symptoms: [
    "means/notice",
    "conntrack/*", "ipset/*", "nft/*", "extension/*", "ebtables/*", "arptables/*", "vz/*", "iptables-nft/*"],
  requires: [{ fact: "field.problem", is: "notice" }],
  remedies: [],
  sources: ["conntrack-tools src/conntrack.c"],
};
