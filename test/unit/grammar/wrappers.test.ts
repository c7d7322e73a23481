import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/grammar/recognise.js";
import { listRules } from "../../../src/index.js";
import { wrappersPage } from "../../tools/knowledge-pages.js";
import { wrapperMessages } from "../../tools/wrapper-messages.js";
import { WRAPPER_CODES, WRAPPER_PROBLEMS, type WrapperProblem } from "../../../src/knowledge/wrapper-problems.js";

const problemsIn = (text: string): readonly string[] =>
  recognise(text).messages
    .filter(({ message }) => /^(?:wrapper-|ipvs\/)/.test(message.id))
    .map(({ fields }) => String(fields.problem?.value));
const idsIn = (text: string): readonly string[] => recognise(text).messages.map(({ message }) => message.id);

describe("what programs print around iptables", () => {
  it.each([
    ["E0716 12:00:00.000000       1 proxier.go:1612] sync failed: Ipvs not supported by the kernel", "ipvs-missing"],
    ["no iptables version found in string: Segmentation fault", "version-unreadable"],
    ["Nov 24 10:11:12 web1 miniupnpd[712]: Can't find nft", "nft-program-missing"],
    ["time=\"2024-07-16T12:00:00Z\" level=warning msg=\"IPv4 forwarding is disabled. Networking will not work.\"", "forwarding-off"],
    ["W0716 12:00:00.000000       1 netfilter.go:1612] netfilter: unknown iptables table \"nat\"", "not-on-gvisor"],
    ["2024-07-16 12:00:00.000 [WARNING][45] felix/table.go 770: Detected out-of-sync Calico chain, marking for resync", "out-of-sync"],
    ["Nov 24 10:11:12 web1 firewalld[712]: ERROR: Failed to destroy ipset 'blocklist'", "wrapper"],
  ])("%s: %s", (text, problem) => expect(problemsIn(text)).toContain(problem));

  it("leaves what is inside to be read", () => {
    const inside = "iptables failed: iptables --wait -t nat -N DOCKER: iptables: No chain/target/match by that name.";
    const ids = idsIn(`time="2024-07-16T12:00:00Z" level=error msg="failed to add return rule in nat table ingress chain: ${inside}"`);
    expect(ids).toContain("iptables/no-chain-target-match");
    expect(ids.some((id) => id.startsWith("wrapper-container/"))).toBe(true);
  });

  it("counts few and ordinary words only where their program speaks", () => {
    const prose = "We add a table: add chain and go on. They could not open directory /srv/x: No such file or directory, says Bob.\n";
    expect(problemsIn(prose.repeat(4))).toEqual([]);
    const others = "Some other line about nothing.\n".repeat(40);
    expect(problemsIn(`${others}Nov 24 10:11:12 web1 miniupnpd[712]: Can't find nft`)).toEqual(["nft-program-missing"]);
    expect(problemsIn(`${others}Nov 24 10:11:12 web1 other[712]: Can't find nft`)).toEqual([]);
    // Another program's prefix is no speaker.
    expect(idsIn("ipset v6.11: Cannot open session to k")).not.toContain("wrapper-host/procps-sysctl-cannot-open");
  });
});

interface Told { readonly id: string; readonly problem: string }

/** What is wrong with the classes of wrappers. */
function problemsOf(
  messages: readonly Told[], table: Readonly<Record<string, WrapperProblem>>, codes: readonly string[],
): readonly string[] {
  const used = new Set(messages.map(({ problem }) => problem)), rows = Object.entries(table);
  return [
    ...messages.filter(({ problem }) => !Object.hasOwn(table, problem)).map(({ id, problem }) => `${id}: ${problem} is no class`),
    ...rows.filter(([problem]) => !used.has(problem)).map(([problem]) => `${problem}: no message has it`),
    ...rows.flatMap(([problem, { code, byErrno = {} }]) => [
      ...(codes.includes(code) ? [] : [`${problem}: ${code} is no rule`]),
      ...Object.values(byErrno).filter((other) => !codes.includes(other)).map((other) => `${problem}: ${other} is no rule`),
    ]),
  ];
}

describe("the classes of wrappers", () => {
  const codes = listRules().map(({ code }) => code);
  const messages = wrapperMessages();

  it("say of every message what it is, and by which cause it is answered", () => {
    expect(messages.length).toBeGreaterThan(2_000);
    expect(problemsOf(messages, WRAPPER_PROBLEMS, codes)).toEqual([]);
    expect(Object.values(WRAPPER_CODES).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("are the page docs/wrappers.md (else run `npm run docs`)", () => {
    expect(readFileSync("docs/wrappers.md", "utf8") === wrappersPage(messages, WRAPPER_PROBLEMS)).toBe(true);
  });

  it("are found out when they are not whole", () => {
    const told = [{ id: "a/b", problem: "x" }], bare: WrapperProblem = { is: "cause", code: "c/d" };
    expect(problemsOf([{ id: "a/b", problem: "nonesuch" }], {}, [])).toEqual(["a/b: nonesuch is no class"]);
    expect(problemsOf(told, { x: bare }, [])).toEqual(["x: c/d is no rule"]);
    expect(problemsOf([], { x: bare }, ["c/d"])).toEqual(["x: no message has it"]);
    expect(problemsOf(told, { x: { ...bare, byErrno: { ENOENT: "e/f" } } }, ["c/d"])).toEqual(["x: e/f is no rule"]);
  });
});
