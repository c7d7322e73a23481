import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";

const commandsOf = (text: string, environment = {}): string => JSON.stringify(diagnose(text, { environment }).diagnoses.map(({ remedies }) => remedies.map(({ commands }) => commands.map(({ shell, argv }) => shell ?? argv.join(" ")))));

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
});

describe("a container in somebody's quotation", () => {
  const QUOTED = "> [root@hn1 ~]# vzctl exec 888 iptables -L\n> works here\n\nroot@web:~# iptables -t nat -L\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";

  it.fails("is not the one of the ticket: a gap, another reader still takes it", () => {
    expect(commandsOf(QUOTED, { platform: "virtuozzo" })).not.toContain("888");
  });

  it("is, where the error is quoted as well", () => {
    expect(commandsOf(QUOTED.replaceAll(/^(?!>)/gm, "> "), { platform: "virtuozzo" })).toContain("888");
  });
});
