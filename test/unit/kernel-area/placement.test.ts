import { describe, expect, it } from "vitest";
import { mergeFacts } from "../../../src/facts/facts.js";
import { placementOf } from "../../../src/facts/placement.js";
import { parseCommand } from "../../../src/grammar/command/index.js";
import { recognise, type Recognised } from "../../../src/grammar/recognise.js";
import type { Fact } from "../../../src/model/fact.js";

const message = (text: string): Recognised => {
  const [found] = recognise(text).messages;
  if (found === undefined) throw new Error(`nothing recognised in ${text}`);
  return found;
};
const EINVAL = message("iptables: Invalid argument. Run `dmesg' for more information.");
const kernel = (release: string): readonly Fact[] => [{ name: "kernel", value: release, state: "seen", source: "caller" }];
const place = (command: string, facts: readonly Fact[] = [], about: Recognised = EINVAL) => placementOf(about, parseCommand(command, 0), mergeFacts(facts));

describe("a rule's place", () => {
  it.each([
    ["iptables -A INPUT -j DNAT --to-destination 192.0.2.1", "table", "DNAT", ["nat"], ["PREROUTING", "OUTPUT"]],
    ["iptables -A FORWARD -j SNAT --to-source 192.0.2.1", "table", "SNAT", ["nat"], ["POSTROUTING", "INPUT"]],
    ["iptables -t nat -A PREROUTING -j REJECT", "table", "REJECT", ["filter"], ["INPUT", "FORWARD", "OUTPUT"]],
    ["iptables -A INPUT -j NOTRACK", "table", "NOTRACK", ["raw"], ["PREROUTING", "OUTPUT"]],
    ["iptables -t nat -A PREROUTING -j MASQUERADE", "hook", "MASQUERADE", ["nat"], ["POSTROUTING"]],
    ["iptables -A INPUT -m owner --uid-owner 0 -j ACCEPT", "hook", "owner", ["filter"], ["OUTPUT"]],
    ["iptables -A OUTPUT -m policy --dir in --pol ipsec -j ACCEPT", "hook", "policy", ["filter"], ["INPUT", "FORWARD"]],
    ["iptables -t mangle -A INPUT -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu", "hook", "TCPMSS", ["mangle"], ["FORWARD", "OUTPUT", "POSTROUTING"]],
    ["iptables -A PREROUTING -p tcp -j REDIRECT --to-ports 80", "chain", undefined, ["nat"], ["PREROUTING"]],
    ["iptables -t raw -A INPUT -j CT --notrack", "chain", undefined, ["raw"], ["PREROUTING", "OUTPUT"]],
    ["iptables -t raw -A INPUT -j ACCEPT", "chain", undefined, ["filter"], ["INPUT"]],
    ["iptables -A OUTPUT -i eth0 -j DROP", "interface", undefined, ["filter"], ["OUTPUT"]],
    ["iptables -A a -j a", "loop", undefined, ["filter"], ["a"]],
  ])("of `%s` is the wrong %s", (command, misplaced, by, rightTables, rightChains) => {
    expect(place(command)).toMatchObject({ misplaced, rightTables, rightChains });
    expect(place(command).by).toBe(by);
  });

  it.each([
    ["iptables -t mangle -A FORWARD -j TCPMSS --set-mss 1400", ["tcp"]],
    ["iptables -A INPUT -p 17 -j REJECT --reject-with tcp-reset", ["tcp"]],
    ["iptables -A INPUT ! -p tcp -m tcp -j DROP", ["tcp"]],
    ["iptables -t mangle -A PREROUTING -j TPROXY --on-port 1", ["tcp", "udp"]],
  ])("of `%s` lacks a protocol", (command, rightProtocols) => {
    expect(place(command)).toMatchObject({ misplaced: "protocol", rightProtocols });
  });

  it.each([
    "iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE",
    "iptables -A INPUT -p 6 -j REJECT --reject-with tcp-reset",
    "iptables -A OUTPUT -m owner --uid-owner 0 -j ACCEPT",
    "iptables -A INPUT -m policy --dir in --pol ipsec -j ACCEPT",
    "iptables -A FORWARD -i eth0 -o eth1 -j ACCEPT",
    "iptables -t nat -A web -j MASQUERADE",
    "iptables -t nosuch -A INPUT -j ACCEPT",
    "ipset add s 192.0.2.1",
  ])("of `%s` is right, or not known to be wrong", (command) => {
    expect(place(command).misplaced).toBeUndefined();
  });

  it("depends on the kernel: MARK was bound to mangle", () => {
    const command = "iptables -A INPUT -j MARK --set-mark 1";
    expect(place(command).misplaced).toBeUndefined();
    expect(place(command, kernel("2.6.18-348.el5"))).toMatchObject({ misplaced: "table", rightTables: ["mangle"] });
    expect(place(command, [], message("iptables: Unknown error 4294967295"))).toMatchObject({ misplaced: "table" });
  });

  it("depends on the kernel: nat had no INPUT", () => {
    const command = "iptables -t nat -A INPUT -j SNAT --to-source 192.0.2.1";
    expect(place(command).misplaced).toBeUndefined();
    expect(place(command, kernel("2.6.32-754.el6"))).toMatchObject({ misplaced: "chain", rightTables: ["nat"], rightChains: ["POSTROUTING"] });
    expect(place("iptables -t nat -A INPUT -j ACCEPT", kernel("2.6.32-754.el6"))).toMatchObject({ misplaced: "chain", rightTables: ["filter"], rightChains: ["INPUT"] });
  });

  it("is told by the kernel's own line where there is one", () => {
    const table = message("ip_tables: NOSUCH target: only valid in nat table, not filter");
    expect(placementOf(table, undefined, mergeFacts([])).rightTables).toEqual(["nat"]);
    const hook = message("ip_tables: owner match: used from hooks INPUT, but only valid from OUTPUT/POSTROUTING");
    expect(placementOf(hook, undefined, mergeFacts([])).rightChains).toEqual(["OUTPUT", "POSTROUTING"]);
    expect(place("iptables -A INPUT -m owner --uid-owner 0", [], hook).rightChains).toEqual(["OUTPUT"]);
    const protocol = message("ip_tables: TCPMSS target: only valid for protocol 6");
    expect(placementOf(protocol, undefined, mergeFacts([])).rightProtocols).toEqual(["tcp"]);
  });
});
