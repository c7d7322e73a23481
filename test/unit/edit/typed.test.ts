import { describe, expect, it } from "vitest";
import { readTyped } from "../../../src/grammar/command/typed.js";
import { readParts } from "../../../src/grammar/command/parts.js";

const typed = (line: string, program = "iptables"): ReturnType<typeof readTyped> => readTyped(line, line.indexOf(program));
const texts = (line: string, program?: string): readonly string[] | undefined => typed(line, program)?.words.map(({ text }) => text);

describe("typed words", () => {
  it("keep their order, their places and whether they were quoted", () => {
    const line = "root@host:~# iptables -A INPUT -m comment --comment 'allow ssh' -j ACCEPT\nBad";
    const words = typed(line)!.words;
    expect(words.map(({ text }) => text)).toEqual(["-A", "INPUT", "-m", "comment", "--comment", "allow ssh", "-j", "ACCEPT"]);
    for (const { text, span, quoted } of words) expect(line.slice(span.start, span.end)).toBe(quoted ? "'allow ssh'" : text);
  });

  it.each([
    ["sudo iptables -L", ["sudo"]],
    ["root@h:~# sudo -n iptables -L", ["sudo", "-n"]],
    ["# ip netns exec blue iptables -L", ["ip", "netns", "exec", "blue"]],
    ["$ sudo nsenter -t 4711 -n iptables -L", ["sudo", "nsenter", "-t", "4711", "-n"]],
    ["# vzctl exec 101 iptables -L", ["vzctl", "exec", "101"]],
    ["# docker exec -it web iptables -L", ["docker", "exec", "-it", "web"]],
    ["I ran iptables -L", []],
    ["# sh -c evil; iptables -L", []],
  ])("know what they were run through: %s", (line, prefix) => {
    expect(typed(line)?.prefix.map(({ text }) => text)).toEqual(prefix);
  });

  it("keep characters that only look like others", () => {
    expect(texts("# iptables -A INPUT –dport\u00a022 -m comment --comment “allow ssh” -j ACCEPT")).toEqual(["-A", "INPUT", "–dport\u00a022", "-m", "comment", "--comment", "“allow", "ssh”", "-j", "ACCEPT"]);
  });

  it("end with the line, and with the sentence only where there is one", () => {
    expect(texts("# iptables -A INPUT -j LOG --log-prefix DROP in:\nBad argument")).toEqual(["-A", "INPUT", "-j", "LOG", "--log-prefix", "DROP", "in:"]);
    expect(texts("when I type iptables -A INPUT -j ACCEPT it says so")).toEqual(["-A", "INPUT", "-j", "ACCEPT"]);
  });

  it("have the file behind <", () => {
    expect(typed("# iptables-restore -n < /etc/rules.v4", "iptables-restore")?.input?.text).toBe("/etc/rules.v4");
  });

  it("are none where no program stands", () => {
    expect(readTyped("iptablesX -A", 0)).toBeUndefined();
    expect(readTyped("", 0)).toBeUndefined();
  });
});

describe("parts of a command", () => {
  const parts = (line: string): readonly string[] => readParts("iptables", line.split(" ")).parts.map(({ role, name, at, values, negation }) => `${at} ${role} ${name}${negation === undefined ? "" : negation.behind ? " !behind" : " !"}${values.map(({ text, at: place }) => ` ${text}@${place}`).join("")}`);

  it("say what each word is there for", () => {
    expect(parts("-I INPUT 3 -s ! 10.0.0.1 -p tcp --dport=22 ! --syn -m state --state NEW -j ACCEPT foo -Y")).toEqual([
      "0 operation -I INPUT@1 3@2", "3 field -s !behind 10.0.0.1@5", "6 field -p tcp@7", "8 option --dport 22@8", "10 option --syn !", "11 match -m state@12", "13 option --state NEW@14", "15 target -j ACCEPT@16", "17 stray foo", "18 unknown -Y",
    ]);
  });

  it("tell an option that comes before its owner", () => {
    expect(parts("-A INPUT --dport 22 -p tcp")).toEqual(["0 operation -A INPUT@1", "2 unknown --dport 22@3", "4 field -p tcp@5"]);
  });
});
