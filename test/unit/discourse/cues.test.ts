import { describe, expect, it } from "vitest";
import { isDenied, saidIn } from "../../../src/discourse/said.js";
import { CUES } from "../../../src/lexicon/index.js";
import { wordsOf } from "../../../src/discourse/words.js";

const cue = (id: string) => CUES.find((one) => one.id === id)!;
const denied = (text: string, id: string): readonly boolean[] => { const said = saidIn(text); return said.hits(cue(id)).map((hit) => isDenied(said, hit)); };

describe("the lexicon", () => {
  it("has each cue once, and phrases that are words", () => {
    expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length);
    for (const { id, phrases } of CUES) {
      for (const phrase of Object.values(phrases).flat()) {
        expect(phrase, id).toBe(phrase.toLowerCase());
        expect(phrase.split(" ").every((part) => part === "…" || /^[\p{L}\p{N}_'|~?]+$/u.test(part)), `${id}: ${phrase}`).toBe(true);
        expect(phrase.split(/[ |]/).filter((part) => part.endsWith("~")).every((part) => part.length > 3), `${id}: ${phrase}`).toBe(true);
      }
    }
  });
});

describe("words", () => {
  it("are letters in languages without blanks, and names among them stay whole", () => {
    expect(wordsOf("在ubuntu容器里 ip_tables").map(({ word }) => word)).toEqual(["在", "ubuntu", "容", "器", "里", "ip_tables"]);
  });
  it("are joined over quote marks and line ends, not over sentences", () => {
    expect(wordsOf("open\n> vz. New").map(({ joined }) => joined)).toEqual([true, true, false]);
  });
});

describe("what is denied", () => {
  it.each([
    ["a KVM guest, not OpenVZ", [true]], ["this is not an openvz container", [true]], ["kein OpenVZ", [true]], ["это не openvz", [true]], ["不是openvz", [true]],
    ["openvz, not KVM", [false]], ["not sure, openvz maybe", [false]], ["We moved from OpenVZ to a KVM box", [true]], ["it is not only slow. OpenVZ node", [false]],
  ] as const)("%s", (text, wanted) => {
    expect(denied(text, "platform-virtuozzo")).toEqual(wanted);
  });
  it.each([["no docker here", [true]], ["no docker container can reach it", [false]], ["without docker", [true]]] as const)("%s", (text, wanted) => {
    expect(denied(text, "platform-docker")).toEqual(wanted);
  });
  it("is not the platform of a phone's mail client", () => {
    expect(denied("Sent from my Android phone", "platform-android")).toEqual([true]);
    expect(denied("my Android phone says", "platform-android")).toEqual([false]);
  });
});
