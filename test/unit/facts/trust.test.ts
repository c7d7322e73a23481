import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import type { EnvironmentInput } from "../../../src/model/fact.js";

const commandsOf = (text: string, environment: EnvironmentInput = {}): string => JSON.stringify(diagnose(text, { environment }).diagnoses.map(({ remedies }) => remedies.map(({ commands }) => commands.map(({ shell, argv }) => shell ?? argv.join(" ")))));

describe("what is told", () => {
  const FULL = "VE777: nf_conntrack: table full, dropping packet.\n";

  it("fills a slot before what a message names", () => {
    expect(commandsOf(FULL, { platform: "virtuozzo" })).toContain("777");
    const told = commandsOf(FULL, { platform: "virtuozzo", ctid: "101" });
    expect(told).toContain("101");
    expect(told).not.toContain("777");
  });

  it("goes before an answer, and that before the thread", () => {
    const ctidOf = (thread: Parameters<typeof diagnose>[0], environment = {}): unknown => diagnose(thread, { environment }).machines[0]?.facts.find(({ name }) => name === "ctid")?.value;
    const messages = [{ author: "customer", text: `In CT 55:\n${FULL}` }] as const;
    expect(ctidOf({ messages, answers: { ctid: "66" } })).toBe("66");
    expect(ctidOf({ messages, answers: { ctid: "66" } }, { ctid: "101" })).toBe("101");
  });

  it("leaves the place open where another machine here is shown to be another container", () => {
    const text = `In CT 101:\n${ERROR}\nIn CT 202:\niptables v1.4.7: Couldn't load match \`state':/lib/xtables/libipt_state.so: cannot open shared object file: No such file or directory\n`;
    expect(commandsOf(text, { platform: "virtuozzo", ctid: "101" })).not.toContain("202");
    expect(diagnose(text, { environment: { ctid: "101" } }).machines.find(({ label }) => label === "container 202")?.facts.find(({ name }) => name === "ctid")).toMatchObject({ value: "101", state: "conflict", source: "caller" });
  });
});

const ERROR = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const TYPED = `root@web:~# iptables -t nat -L\n${ERROR}`;
const OF_101 = `CT-101-bash-4.1# iptables -t nat -L\n${ERROR}`;
const WORKS = "Chain PREROUTING (policy ACCEPT)\n";

/** Texts about container 777, which is not the one that the error is of. */
const ANOTHERS: readonly (readonly [string, string])[] = [
  ["a quoted command on its node", "> [root@hn1 ~]# vzctl exec 777 iptables -L\n> works here\n\n"],
  ["a command quoted twice", ">> [root@hn1 ~]# vzctl exec 777 iptables -L\n>> works here\n\n"],
  ["a quoted prompt of vzctl enter", `> CT-777-bash-4.1# iptables -t nat -L\n> ${WORKS}\n`],
  ["a quoted prompt with the container's name", `> [root@VE777 /]# iptables -t nat -L\n> ${WORKS}\n`],
  ["quoted words", "On Monday Ivan wrote:\n> in my CT 777 it works\n\nNot in mine:\n"],
  ["a quoted list", "> [root@hn1 ~]# vzlist -a\n>       CTID      NPROC STATUS    IP_ADDR         HOSTNAME\n>        777         20 running   10.1.1.1        db\n\n"],
  ["a quotation by an indent", "On Monday Ivan wrote:\n    [root@hn1 ~]# vzctl exec 777 iptables -L\n    works here\n\nMine:\n"],
  ["indented words", "Ivan wrote:\n    In CT 777 it works with the same template.\n\nMine does not:\n"],
  ["a forum", "I found this in a forum:\n\n  vzctl set 777 --netfilter full --save\n\n"],
  ["a colleague's", "My colleague's CT 777: works.\n\nMine:\n"],
  ["one of a colleague", "It works in CT 777 of my colleague, but in mine:\n"],
  ["another customer's", "another customer's container 777 has nat, mine not:\n"],
  ["the other one", "In the other container (CT 777) it works. In this one:\n"],
  ["one that works", "CT 777 works, this one does not:\n"],
  ["a colleague's, in Russian", "У коллеги в контейнере 777 работает, у меня нет:\n"],
  ["a log of the node", "Jan  2 03:04:05 hn1 kernel: [1.2] CT: 777: started\nJan  2 03:04:06 hn1 vzctl[123]: CT 777 : Container is mounted\n\n"],
  ["vzctl's log", "2026-01-02T03:04:05+0000 vzctl : CT 777 : Starting container ...\n\n"],
];
/** Shells of 777 beside an error with a prompt of its own. */
const SHELLS: readonly (readonly [string, string])[] = [
  ["a prompt of vzctl enter", `CT-777-bash-4.1# iptables -t nat -L\n${WORKS}\n`],
  ["a prompt with the container's name", `[root@VE777 /]# iptables -t nat -L\n${WORKS}\n`],
  ["an entered shell", `[root@hn1 ~]# vzctl enter 777\nentered into CT 777\n[root@ct777 /]# iptables -t nat -L\n${WORKS}[root@ct777 /]# exit\n\n`],
];

describe("a container that is not the ticket's", () => {
  it.each([...ANOTHERS, ...SHELLS])("gives no number: %s", (_, text) => {
    for (const own of [TYPED, OF_101]) expect(commandsOf(text + own, { platform: "virtuozzo" })).not.toContain("777");
  });
  it.each(ANOTHERS)("gives none to a bare line: %s", (_, text) => {
    expect(commandsOf(text + ERROR, { platform: "virtuozzo" })).not.toContain("777");
  });
  it.each([...ANOTHERS, ...SHELLS])("gives none where the caller knows it: %s", (_, text) => {
    for (const own of [TYPED, OF_101, ERROR]) for (const thread of [text + own, `${own}\n${text}`]) expect(commandsOf(thread, { platform: "virtuozzo", ctid: "101" })).not.toContain("777");
  });
  it.each([
    ["words", `In CT 777 I get this:\n${ERROR}`], ["a prompt", `CT-777-bash-4.1# iptables -t nat -L\n${ERROR}`], ["a command on the node", `[root@hn1 ~]# vzctl exec 777 iptables -t nat -L\n${ERROR}`],
    ["vzctl's log", `2026-01-02T03:04:05+0000 vzctl : CT 777 : ${ERROR}`], ["the whole mail quoted", `> In my CT 777:\n> ${TYPED.replaceAll("\n", "\n> ")}\n`],
    ["the whole mail below", `Please help.\n\n-----Original Message-----\nFrom: x\n\nIn CT 777:\n${ERROR}`],
  ])("is told from the one that is: %s", (_, text) => {
    expect(commandsOf(text, { platform: "virtuozzo" })).toContain("777");
  });
});

describe("a container in somebody's quotation", () => {
  const QUOTED = `> [root@hn1 ~]# vzctl exec 888 iptables -L\n> works here\n\n${TYPED}`;

  it("is not the one of the ticket", () => {
    expect(commandsOf(QUOTED, { platform: "virtuozzo" })).not.toContain("888");
  });

  it("is, where the error is quoted as well", () => {
    expect(commandsOf(QUOTED.replaceAll(/^(?!>)/gm, "> "), { platform: "virtuozzo" })).toContain("888");
  });
});

describe("a command that somebody tells of", () => {
  const ERROR_ALONE = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";

  it.each([
    ["a colleague's", "A colleague ran this for his container:\nvzctl exec 105 iptables -t nat -L\n"],
    ["the host's, within a sentence", "The host ran vzctl exec 105 iptables -t nat -L without any error\n"],
    ["a neighbour's, beside the own number", "Mine is CT 101; vzctl exec 105 iptables -t nat -L works for a neighbour\n"],
  ])("names no container of the errors before it: %s", (_, behind) => {
    const commands = commandsOf(ERROR_ALONE + behind, { platform: "virtuozzo" });
    expect(commands).toContain("<CTID>");
    expect(commands).not.toContain("105");
  });

  it("does, where it was typed, or stands before what it printed", () => {
    expect(commandsOf(`vzctl exec 105 iptables -t nat -L\n${ERROR_ALONE}`)).toContain("105");
    expect(commandsOf(`${ERROR_ALONE}[root@hn1 ~]# vzctl exec 105 iptables -t nat -L\n`)).toContain("105");
  });
});
