import { describe, expect, it } from "vitest";
import { namedBy, targetKind, chainKind, madeInText } from "../../../src/facts/named.js";
import { parseCommand } from "../../../src/grammar/command/index.js";
import { recognise } from "../../../src/grammar/recognise.js";
import { nearestName } from "../../../src/knowledge/nearest-name.js";

const message = (text: string, id: string) => {
  const found = recognise(text).messages.find((candidate) => candidate.message.id === id);
  if (found === undefined) throw new Error(`${id} was not found`);
  return found;
};
const command = (text: string) => {
  const found = parseCommand(text, 0);
  if (found === undefined) throw new Error(`no command: ${text}`);
  return found;
};

describe("what a message names", () => {
  it.each([
    ["iptables v1.8.9 (legacy): Couldn't load target `ALLOW':No such file or directory", "iptables/couldnt-load-target", { known: false }],
    ["iptables v1.8.9 (legacy): Couldn't load target `ACCPET':No such file or directory", "iptables/couldnt-load-target", { known: false, nearest: "ACCEPT" }],
    ["iptables v1.8.9 (legacy): Couldn't load target `TPROXY':No such file or directory", "iptables/couldnt-load-target", { known: true }],
    ["iptables v1.8.9 (legacy): Couldn't load match `contrack':No such file or directory", "iptables/couldnt-load-match", { known: false, nearest: "conntrack" }],
    ["iptables v1.4.7: can't initialize iptables table `NAT': Table does not exist (do you need to insmod?)", "iptables/table-init-failed", { known: false, nearest: "nat" }],
  ])("%s", (text, id, wanted) => {
    expect(namedBy(message(text, id), undefined)).toEqual(wanted);
  });

  it("tells whether an option's match was asked for", () => {
    const found = message('iptables v1.8.9 (legacy): unknown option "--ctstate"', "iptables/unknown-option");
    expect(namedBy(found, command("iptables -A INPUT --ctstate NEW -j ACCEPT"))).toEqual({ known: true, owners: ["conntrack"], ownerGiven: false, targetsFirst: false });
    expect(namedBy(found, command("iptables -A INPUT -m conntrack --ctstate NEW -j ACCEPT"))).toEqual({ known: true, owners: ["conntrack"], ownerGiven: true, targetsFirst: false });
  });
  it("tells whether it is the first one of the target before it", () => {
    const found = message('iptables v1.4.21: unknown option "--to-ports"', "iptables/unknown-option");
    expect(namedBy(found, command("iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 80")).targetsFirst).toBe(true);
    expect(namedBy(found, command("iptables -t nat -A PREROUTING -p tcp --to-ports 80 -j REDIRECT")).targetsFirst).toBe(false);
  });
});

describe("the nearest name", () => {
  it("is none when nothing is near", () => {
    expect(nearestName("qwxyz", ["ACCEPT", "DROP"])).toBeUndefined();
    expect(nearestName("x", ["y"])).toBeUndefined();
  });
  it("takes swapped neighbours for one slip", () => {
    expect(nearestName("DORP", ["DROP", "DNAT"])).toBe("DROP");
  });
});

describe("chains and targets of a command", () => {
  it("are built in, verdicts, extensions or made by somebody", () => {
    expect(chainKind(command("iptables -A INPUT -j DROP"))).toBe("built-in");
    expect(chainKind(command("iptables -A WEB -j DROP"))).toBe("user");
    expect(targetKind(command("iptables -A INPUT -j DROP"))).toBe("verdict");
    expect(targetKind(command("iptables -A INPUT -j LOG"))).toBe("extension");
    expect(targetKind(command("iptables -A INPUT -j f2b-sshd"))).toBe("chain");
  });
  it("are made in the text, in the same table", () => {
    const all = [command("iptables -N WEB"), command("iptables -t nat -N DOCKER"), command("iptables -A WEB -j DROP")];
    expect(madeInText(all[2]!, all)).toBe(true);
    expect(madeInText(command("iptables -A DOCKER -j DROP"), all)).toBe(false);
  });
});
