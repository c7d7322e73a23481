import { describe, expect, it } from "vitest";
import { neededBy } from "../../../src/facts/need.js";
import { needState } from "../../../src/facts/need-state.js";
import { recognise } from "../../../src/grammar/recognise.js";
import { isBasicModule, kernelBuild } from "../../../src/knowledge/basic-modules.js";
import type { EnvironmentInput } from "../../../src/index.js";
import { factsOfText } from "../../helpers/facts.js";

function stateOf(part: string, text: string, environment: EnvironmentInput): boolean | undefined {
  const recognition = recognise(text), facts = factsOfText(text, environment, recognition);
  const message = recognition.messages.find(({ message: { role } }) => role === "error")!;
  return needState(part, neededBy(message, undefined, facts), message, facts);
}

const NAT = "iptables v1.8.9 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";

describe("what a listing tells of the modules needed", () => {
  it.each([
    ["one of them on disk", "onDisk", { modulesOnDisk: ["iptable-nat"] }, true],
    ["another one on disk", "onDisk", { modulesOnDisk: ["xt_recent"] }, false],
    ["no listing", "onDisk", {}, undefined],
    ["some of them loaded", "loaded", { modulesLoaded: ["nf_nat"] }, false],
    ["all of them loaded", "loaded", { modulesLoaded: ["ip_tables", "iptable_nat", "nf_nat", "nf_conntrack"] }, true],
    ["one of them forbidden", "forbidden", { modulesBlacklisted: ["nf_nat"] }, true],
    ["nothing that is listed", "nothing", { modulesOnDisk: ["iptable_nat"] }, undefined],
  ])("%s", (_, part, environment, state) => { expect(stateOf(part, NAT, environment)).toBe(state); });

  it("is unknown when nothing says which are needed", () => {
    expect(stateOf("onDisk", "iptables: No chain/target/match by that name.", { modulesOnDisk: ["xt_recent"] })).toBeUndefined();
  });

  it("knows what comes from others", () => {
    expect(stateOf("thirdParty", "iptables v1.8.7 (legacy): Couldn't load match `geoip':No such file or directory", {})).toBe(true);
    expect(stateOf("thirdParty", "iptables v1.8.7 (legacy): Couldn't load match `string':No such file or directory", {})).toBe(false);
    expect(stateOf("thirdParty", NAT, {})).toBeUndefined();
  });
});

describe("a kernel's builder", () => {
  it.each(["5.15.0-91-generic", "6.1.0-18-amd64", "5.14.0-362.24.2.el9_3.x86_64", "6.6.8-arch1-1", "6.6.4-200.fc39.x86_64", "6.1.21-v8+", "6.2.16-3-pve", "6.6.31+rpt-rpi-v8", "6.5.9-zen2-1-zen", "6.4.0-150600.23.7-default"])("is a distribution: %s", (release) => {
    expect(kernelBuild(release)).toBe("distribution");
  });
  it.each(["6.1.38-own", "4.4.302+", "2.6.32-042stab120.11", "5.15.90.1-microsoft-standard-WSL2", "6.12.0-55.9.1.el10_0.x86_64", "3.14.32-xxxx-grs-ipv6-64", "5.10.160-sunxi"])("is not known: %s", (release) => {
    expect(kernelBuild(release)).toBeUndefined();
  });
  it("builds the basic modules, however they are written", () => {
    expect([isBasicModule("iptable-nat"), isBasicModule("xt_nfacct")]).toEqual([true, false]);
  });
});
