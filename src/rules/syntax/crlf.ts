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
      effect: "interrupts-traffic",
      lasting: true,
      record: [
        ["cp", "-p", { slot: "file" }, { slot: "file", suffix: ".before-whytables" }],
        ["sh", "-c", "\"$1-save\" > /root/rules.before-whytables", "sh", { slot: "program" }],
      ],
      commands: [["sed", "-i", "--follow-symlinks", "s/\\r$//", { slot: "file" }], [{ slot: "program", suffix: "-restore" }, { slot: "file" }]],
      check: [["sh", "-c", "! grep -q \"$(printf '\\r')\" \"$1\"", "sh", { slot: "file" }]],
      undo: [["mv", { slot: "file", suffix: ".before-whytables" }, { slot: "file" }], ["sh", "-c", "\"$1-restore\" < /root/rules.before-whytables", "sh", { slot: "program" }]],
      note: "Loading replaces all rules of the tables in the file. Of a shell script run the first command alone, and the script. Copy rule files in text mode, or save them with Unix line ends; git keeps them so with eol=lf. iptables before 1.8 reads the file from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c add_param_to_argv splits on blanks, tabs and line feeds only" },
    },
    {
      title: "Find the files that have carriage returns",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "grep -lr \"$(printf '\\r')\" /etc/iptables /etc/sysconfig/iptables /etc/nftables.conf /etc/rc.local /usr/local/sbin 2>/dev/null"]],
      check: [],
      look: [{ command: ["sh", "-c", "grep -lr \"$(printf '\\r')\" /etc/iptables /etc/sysconfig/iptables /etc/nftables.conf /etc/rc.local /usr/local/sbin 2>/dev/null"], for: "the file or script that is loaded; in it dos2unix, or sed 's/\\r$//', takes them out" }],
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c add_param_to_argv" },
    },
  ],
  explains: ["syntax/*", "restore/line-refused"],
  sources: ["iptables 1.8 iptables/xshared.c add_param_to_argv", "iptables 1.8 iptables/iptables-restore.c strtok with a blank, tab and line feed"],
};
