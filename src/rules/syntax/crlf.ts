import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "syntax/crlf",
  family: "words-refused",
  since: "0.1.0",
  title: "The rule file or script has Windows line ends",
  cause:
    "Each line ends in a carriage return before the line feed. iptables takes the carriage return for the last character of the last word, so a correct mask, table or port is unknown to it. On a terminal the character jumps back to the line's beginning, and the end of the message overwrites the program's name, which is why such messages look torn.",
  severity: "error",
  symptoms: [
    { message: "iptables/overwritten" },
    { message: "iptables/carriage-return-shown" },
    { message: "iptables/carriage-return-alone" },
    { message: "iptables/*", when: [{ fact: "message.carriageReturn", is: true }] },
    { message: "iptables-nft/*", when: [{ fact: "message.carriageReturn", is: true }] },
    { message: "extension/*", when: [{ fact: "message.carriageReturn", is: true }] },
  ],
  remedies: [
    {
      title: "Take the carriage returns out of the file and load it again",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["sed", "-i", "s/\\r$//", { slot: "file" }], [{ slot: "program", suffix: "-restore" }, { slot: "file" }]],
      check: [["sed", "-n", "/\\r$/p", { slot: "file" }]],
      undo: [["sed", "-i", "s/$/\\r/", { slot: "file" }]],
      note: "Copy rule files in text mode, or save them with Unix line ends; git keeps them so with eol=lf. The check prints the lines that still have one. iptables before 1.8 reads the file from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c add_param_to_argv splits on blanks, tabs and line feeds only" },
    },
  ],
  explains: ["syntax/*", "restore/line-refused"],
  sources: ["iptables 1.8 iptables/xshared.c add_param_to_argv", "iptables 1.8 iptables/iptables-restore.c strtok with a blank, tab and line feed"],
};
