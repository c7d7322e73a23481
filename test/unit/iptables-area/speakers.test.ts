import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/grammar/recognise.js";

const ids = (text: string): readonly string[] => recognise(text).messages.map(({ message }) => message.id).filter((id) => !id.startsWith("reading/"));

describe("who speaks", () => {
  it("is read off the message's own beginning", () => {
    const [found] = recognise("iptables-restore: line 4 failed").messages;
    expect(found?.program).toEqual({ name: "iptables-restore" });
    expect(found?.span).toEqual({ start: 0, end: 31 });
  });

  it("is read off a doubled name, which is no command", () => {
    const { messages, commands } = recognise("iptables-restore v1.8.9 (legacy): iptables-restore: line 7 failed");
    expect(messages.find(({ message }) => message.id === "iptables/restore-line-failed")?.program).toEqual({ name: "iptables-restore", version: "1.8.9", variant: "legacy" });
    expect(commands).toEqual([]);
  });

  it("decides between programs that print the same words", () => {
    expect(ids("iptables v1.4.21: host/network `example.com' not found")).toEqual(["iptables/host-not-found"]);
    expect(ids("host/network `example.com' not found")).toEqual(["iptables/host-not-found"]);
  });
});

describe("a known error text", () => {
  it("counts as letters compared: the whole message goes before the part of it", () => {
    expect(ids("iptables v1.4.21: can't initialize iptables table `filter': Permission denied (you must be root)")).toEqual(["iptables/table-init-failed"]);
    expect(ids("iptables: Permission denied (you must be root).")).toEqual(["iptables/not-root"]);
  });
});

describe("the advice to read the help", () => {
  it("is no command", () => {
    expect(recognise("Bad argument `80'\nTry `iptables -h' or 'iptables --help' for more information.").commands).toEqual([]);
  });
});
