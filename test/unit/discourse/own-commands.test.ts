import { expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { NAT } from "./helpers.js";

const ASKED = diagnose(NAT).diagnoses[0]!.ask[0]!.command!;
const SCRIPT = ASKED.argv[2]!, SHELL = ASKED.shell!;
const WHAT_MACHINE = "ls -d /proc/vz /proc/bc; uname -r; grep numiptent /proc/user_beancounters; dmesg | tail -n 5";
const fact = (text: string, name: string): unknown => diagnose(text).machines[0]?.facts.find((one) => one.name === name)?.value;

const FORMS: readonly (readonly [string, (script: string, shell: string) => string])[] = [
  ["as the shell is given it", (_, shell) => shell],
  ["alone", (script) => script],
  ["behind a prompt", (script) => `[root@web1 ~]# ${script}`],
  ["quoted", (_, shell) => `> ${shell}`],
  ["in a code span", (script) => `What does \`${script}\` do?`],
  ["as HTML", (script) => `<pre><code>${script}</code></pre>`],
  ["wrapped anew", (script) => script.replace(/ (?=\/|grep|dmesg)/g, "\n")],
  ["as a mail program makes it", (script) => script.replace(/ /g, "\u00a0")],
  ["cut at its end", (script) => script.slice(0, script.lastIndexOf(";"))],
];

it.each(FORMS)("a command that we asked for, %s, tells nothing of the machine", (_, form) => {
  for (const [script, shell] of [[SCRIPT, SHELL], [WHAT_MACHINE, `sh -c '${WHAT_MACHINE}'`]] as const) {
    const text = `${NAT}\n\n${form(script, shell)}\n`;
    expect(fact(text, "platform")).toBeUndefined();
    expect(diagnose(text).diagnoses[0]?.code).toBe("module/unavailable");
  }
});

it("what it prints does, also below the command", () => {
  expect(fact(`${NAT}\n\n[root@web1 ~]# ${SCRIPT}\n0\n2.6.32-042stab123.9\n/proc/vz\n`, "platform")).toBe("virtuozzo");
  expect(fact(`${NAT}\n\n[root@web1 ~]# ${SCRIPT}\n0\n4.19.0-20-amd64\nls: cannot access '/proc/vz': No such file or directory\n`, "platform")).toBeUndefined();
});

it("a command that changes something tells of the machine where it was typed", () => {
  const text = `${NAT}\n\nI did this: vzctl set 101 --netfilter full --save; vzctl restart 101`;
  expect(fact(text, "platform")).toBe("virtuozzo");
});
