import { describe, expect, it } from "vitest";
import { isLazy } from "../../../src/grammar/message.js";
import { messageSources } from "../../../src/grammar/messages/index.js";
import { recognise } from "../../../src/grammar/recognise.js";
import { listRules } from "../../../src/index.js";
import { WRAPPER_CODES, WRAPPER_PROBLEMS, type WrapperProblem } from "../../../src/knowledge/wrapper-problems.js";

const problemsIn = (text: string): readonly string[] =>
  recognise(text).messages.filter(({ message }) => /^(?:wrapper-|ipvs\/)/.test(message.id)).map(({ fields }) => String(fields.problem?.value));
const idsIn = (text: string): readonly string[] => recognise(text).messages.map(({ message }) => message.id);

describe("what programs print around iptables", () => {
  it.each([
    ["E0716 12:00:00.000000       1 proxier.go:1612] sync failed: Ipvs not supported by the kernel", "ipvs-missing"],
    ["no iptables version found in string: Segmentation fault", "version-unreadable"],
    ["Nov 24 10:11:12 web1 miniupnpd[712]: Can't find nft", "nft-program-missing"],
    ["time=\"2024-07-16T12:00:00Z\" level=warning msg=\"IPv4 forwarding is disabled. Networking will not work.\"", "forwarding-off"],
    ["W0716 12:00:00.000000       1 netfilter.go:1612] netfilter: unknown iptables table \"nat\"", "not-on-gvisor"],
    ["2024-07-16 12:00:00.000 [WARNING][45] felix/table.go 770: Detected out-of-sync Calico chain, marking for resync chainName=\"cali-FORWARD\"", "out-of-sync"],
    ["Nov 24 10:11:12 web1 firewalld[712]: ERROR: Failed to destroy ipset 'blocklist'", "wrapper"],
  ])("%s: %s", (text, problem) => expect(problemsIn(text)).toContain(problem));

  it("leaves what is inside to be read", () => {
    const ids = idsIn("time=\"2024-07-16T12:00:00Z\" level=error msg=\"failed to add return rule in nat table ingress chain: iptables failed: iptables --wait -t nat -N DOCKER: iptables: No chain/target/match by that name.\"");
    expect(ids).toContain("iptables/no-chain-target-match");
    expect(ids.some((id) => id.startsWith("wrapper-container/"))).toBe(true);
  });

  it("counts few and ordinary words only where their program speaks", () => {
    expect(problemsIn("We add a table: add chain and go on. In the office they could not open directory /srv/x: No such file or directory, says Bob. He plays on.\n".repeat(4))).toEqual([]);
    const others = "Some other line about nothing.\n".repeat(40);
    expect(problemsIn(`${others}Nov 24 10:11:12 web1 miniupnpd[712]: Can't find nft`)).toEqual(["nft-program-missing"]);
    expect(problemsIn(`${others}Nov 24 10:11:12 web1 other[712]: Can't find nft`)).toEqual([]);
    // Another program's prefix is no speaker.
    expect(idsIn("ipset v6.11: Cannot open session to k")).not.toContain("wrapper-host/procps-sysctl-cannot-open");
  });
});

interface Told { readonly id: string; readonly problem: string }

/** What is wrong with the classes of wrappers. */
function problemsOf(messages: readonly Told[], table: Readonly<Record<string, WrapperProblem>>, codes: readonly string[]): readonly string[] {
  const used = new Set(messages.map(({ problem }) => problem));
  return [
    ...messages.filter(({ problem }) => !Object.hasOwn(table, problem)).map(({ id, problem }) => `${id}: ${problem} is no class`),
    ...Object.keys(table).filter((problem) => !used.has(problem)).map((problem) => `${problem}: no message has it`),
    ...Object.entries(table).filter(([, { code, title }]) => !codes.includes(code) && title === undefined).map(([problem, { code }]) => `${problem}: ${code} is no rule and has no title`),
    ...Object.entries(table).filter(([, { code, title }]) => codes.includes(code) && title !== undefined).map(([problem, { code }]) => `${problem}: ${code} is a rule by now: take its title out`),
    ...Object.values(table).flatMap(({ byErrno = {} }) => Object.values(byErrno)).filter((code) => !codes.includes(code)).map((code) => `${code}: no rule`),
  ];
}

describe("the classes of wrappers", () => {
  const codes = listRules().map(({ code }) => code);
  const messages = messageSources.flatMap((source) => (isLazy(source) ? source.definitions() : [source]))
    .filter(({ id }) => /^(?:wrapper-|ipvs\/)/.test(id)).map(({ id, fixed }): Told => ({ id, problem: String(fixed?.["problem"]) }));

  it("say of every message what it is, and by which cause it is answered", () => {
    expect(messages.length).toBeGreaterThan(2_000);
    expect(problemsOf(messages, WRAPPER_PROBLEMS, codes)).toEqual([]);
    expect(Object.values(WRAPPER_CODES).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("are found out when they are not whole", () => {
    expect(problemsOf([{ id: "a/b", problem: "nonesuch" }], {}, [])).toEqual(["a/b: nonesuch is no class"]);
    expect(problemsOf([{ id: "a/b", problem: "x" }], { x: { is: "cause", code: "c/d" } }, [])).toEqual(["x: c/d is no rule and has no title"]);
    expect(problemsOf([{ id: "a/b", problem: "x" }], { x: { is: "cause", code: "c/d", title: "T" } }, ["c/d"])).toEqual(["x: c/d is a rule by now: take its title out"]);
    expect(problemsOf([], { x: { is: "cause", code: "c/d" } }, ["c/d"])).toEqual(["x: no message has it"]);
  });
});
