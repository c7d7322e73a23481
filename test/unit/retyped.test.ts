import { describe, expect, it } from "vitest";
import { retyped } from "../../src/advice/retyped.js";

const line = (text: string): Parameters<typeof retyped>[0] => ({ prefix: [], program: "iptables", words: text.split(" ") });

describe("a rule typed again", () => {
  it("goes down to what is taken, with the other value in the same measure, and keeps all else", () => {
    const again = retyped(line("-I INPUT 2 -p tcp -m recent --update --seconds 60 --hitcount 60 -j DROP"), [{ option: "--hitcount", most: 20, alongside: "--seconds" }], "host");
    expect(again?.commands.map(({ shell }) => shell)).toEqual(["iptables -I INPUT 2 -p tcp -m recent --update --seconds 20 --hitcount 20 -j DROP"]);
    expect(again?.undo.map(({ shell }) => shell)).toEqual(["iptables -D INPUT -p tcp -m recent --update --seconds 20 --hitcount 20 -j DROP"]);
    expect(again?.check.map(({ shell }) => shell)).toEqual(["iptables -C INPUT -p tcp -m recent --update --seconds 20 --hitcount 20 -j DROP"]);
  });

  it("takes another word", () => {
    const again = retyped(line("-t raw -A PREROUTING -p tcp --dport 69 -j CT --helper tftp"), [{ option: "-p", to: "udp" }], "container");
    expect(again?.commands).toEqual([{ where: "container", argv: "iptables -t raw -A PREROUTING -p udp --dport 69 -j CT --helper tftp".split(" "), shell: "iptables -t raw -A PREROUTING -p udp --dport 69 -j CT --helper tftp" }]);
  });

  it.each([
    ["a value that is taken", "-A INPUT -m recent --update --seconds 60 --hitcount 10 -j DROP", { option: "--hitcount", most: 20 }],
    ["no such option", "-A INPUT -p tcp -j DROP", { option: "--hitcount", most: 20 }],
    ["a word that it is already", "-A INPUT -p udp -j DROP", { option: "-p", to: "udp" }],
    ["no rule that is added", "-D INPUT -m recent --update --hitcount 60 -j DROP", { option: "--hitcount", most: 20 }],
  ])("has nothing to say for %s", (_, text, change) => {
    expect(retyped(line(text), [change], "host")).toBeUndefined();
  });
});
