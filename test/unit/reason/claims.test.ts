import { describe, expect, it } from "vitest";
import { diagnose, render } from "../../../src/index.js";

const NAT = "root@web:~# iptables -t nat -L\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const SAID = `We have OpenVZ, and I am in an OpenVZ container, container 777, Virtuozzo 6.0.12.\n${NAT}`;
const SHOWN = `[root@hn1 ~]# cat /etc/virtuozzo-release\nVirtuozzo Linux release 7.9\n[root@hn1 ~]# vzctl exec 101 iptables -t nat -L\n${NAT.split("\n")[1]!}\n`;

describe("what somebody says", () => {
  it("is marked as a claim, and what a program printed is not", () => {
    const claims = (text: string): readonly string[] => diagnose(text).machines.flatMap(({ facts }) => facts.filter(({ claim }) => claim === true).map(({ name }) => name));
    expect(claims(SAID)).toEqual(expect.arrayContaining(["ctid", "virtuozzo"]));
    expect(claims(SHOWN)).toEqual([]);
  });

  it("is no claim where the caller says it", () => {
    const [machine] = diagnose(SAID, { environment: { platform: "virtuozzo", virtuozzo: "6.0.12", ctid: "101" } }).machines;
    expect(machine?.facts.filter(({ claim }) => claim === true).map(({ name }) => name)).not.toEqual(expect.arrayContaining(["ctid"]));
    expect(machine?.facts.find(({ name }) => name === "virtuozzo")).not.toHaveProperty("claim");
  });

  it("is called so in the report", () => {
    const [, rests] = /Rests on: ([\s\S]*?)\n\n?[A-Z]/.exec(render(diagnose(SAID), "text", { detail: "full", width: 4000 }))!;
    expect(rests).toContain("somebody says so, nothing shows it");
  });

  it("never makes a step that stops what runs sure", () => {
    const [best] = diagnose(SAID).diagnoses;
    expect(best?.remedies.some(({ effect }) => effect === "restarts-container")).toBe(true);
    expect(best?.confidence.level).not.toBe("high");
    expect(best?.confidence.reasons.join("; ")).toMatch(/its steps stop what runs, and \w+ is only said or assumed/);
    const [shown] = diagnose(SHOWN).diagnoses;
    expect(shown?.code).toBe(best?.code);
    expect(shown?.confidence.reasons.join("; ")).not.toContain("only said or assumed");
  });
});
