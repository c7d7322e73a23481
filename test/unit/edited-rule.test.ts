import { describe, expect, it } from "vitest";
import { commandsOf, type Ground } from "../../src/advice/command.js";
import { diagnose } from "../../src/index.js";
import { fillingFrom } from "../../src/advice/slots.js";
import type { Place } from "../../src/model/place.js";
import type { Command } from "../../src/model/report.js";
import type { RuleCommand, RuleEdit } from "../../src/model/rule.js";
import { editedRule } from "../../src/rules/rule-again.js";

const typedAgain = (text: string, edit: RuleEdit, place: Place): Readonly<Record<"commands" | "check" | "undo", readonly Command[]>> => {
  const ground: Ground = { filling: fillingFrom([], []), refused: { prefix: [], program: "iptables", words: text.split(" ") } };
  const made = (commands: readonly RuleCommand[]): readonly Command[] => commandsOf(commands, place, ground);
  const { commands, check, undo } = editedRule([edit]);
  return { commands: made(commands), check: made(check), undo: made(undo) };
};

describe("a rule typed again", () => {
  it("goes down to what is taken, with the other value in the same measure, and keeps all else", () => {
    const text = "-I INPUT 2 -p tcp -m recent --update --seconds 60 --hitcount 60 -j DROP";
    const again = typedAgain(text, { do: "lower", option: "--hitcount", most: 20, alongside: "--seconds" }, "host");
    expect(again.commands.map(({ shell }) => shell)).toEqual(["iptables -I INPUT 2 -p tcp -m recent --update --seconds 20 --hitcount 20 -j DROP"]);
    expect(again.undo.map(({ shell }) => shell)).toEqual(["iptables -D INPUT -p tcp -m recent --update --seconds 20 --hitcount 20 -j DROP"]);
    expect(again.check.map(({ shell }) => shell)).toEqual(["iptables -C INPUT -p tcp -m recent --update --seconds 20 --hitcount 20 -j DROP"]);
  });

  it("takes another word", () => {
    const again = typedAgain("-t raw -A PREROUTING -p tcp --dport 69 -j CT --helper tftp", { do: "value", option: "-p", to: "udp" }, "container");
    expect(again.commands).toEqual([{ where: "container", argv: "iptables -t raw -A PREROUTING -p udp --dport 69 -j CT --helper tftp".split(" "), shell: "iptables -t raw -A PREROUTING -p udp --dport 69 -j CT --helper tftp" }]);
  });

  it("keeps the option whose value is asked for", () => {
    const [missing] = diagnose("# iptables -A INPUT -p tcp --dport\niptables v1.8.9 (legacy): option \"--dport\" requires an argument\n").diagnoses;
    expect(missing?.code).toBe("syntax/missing-argument");
    expect(missing?.remedies[0]?.commands.map(({ argv, shell }) => [argv.join(" "), shell])).toEqual([["iptables -A INPUT -p tcp --dport <VALUE>", undefined]]);
  });

  it.each<readonly [string, string, RuleEdit]>([
    ["a value that is taken", "-A INPUT -m recent --update --seconds 60 --hitcount 10 -j DROP", { do: "lower", option: "--hitcount", most: 20 }],
    ["no such option", "-A INPUT -p tcp -j DROP", { do: "lower", option: "--hitcount", most: 20 }],
    ["a word that it is already", "-A INPUT -p udp -j DROP", { do: "value", option: "-p", to: "udp" }],
    ["no rule that is added", "-D INPUT -m recent --update --hitcount 60 -j DROP", { do: "lower", option: "--hitcount", most: 20 }],
  ])("has nothing to say for %s", (_, text, edit) => {
    expect(typedAgain(text, edit, "host")).toEqual({ commands: [], check: [], undo: [] });
  });
});
