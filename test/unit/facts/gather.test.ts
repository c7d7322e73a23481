import { spawnSync } from "node:child_process";
import { release } from "node:os";
import { describe, expect, it } from "vitest";
import { GATHER } from "../../../src/knowledge/gather.js";
import { PROBLEM, shown } from "./helpers.js";

const run = (script: string): string => spawnSync("bash", ["-c", `${script} 2>&1`], { encoding: "utf8", timeout: 30_000 }).stdout;

describe("what the commands of `whytables facts` print here", () => {
  const printed = GATHER[0]!.commands.map((command) => run(`{ ${command}; }`)).join("");
  const facts = shown(PROBLEM + printed);

  it("tells who, which kernel and which machine", () => {
    expect(facts["user"]).toBe(process.getuid?.() === 0 ? "root" : "user");
    expect(facts["kernel"]).toBe(release());
    expect(facts["netAdmin"]).toBeTypeOf("boolean");
    expect(facts["distribution"]).toBe(/PRETTY_NAME="(.*)"/.exec(printed)?.[1]);
  });

  it("tells what systemd-detect-virt says, and no Virtuozzo where there is none", () => {
    const said = /^systemd-detect-virt: (.+)$/m.exec(printed)?.[1];
    if (said === undefined) console.warn("SKIPPED: systemd-detect-virt is not installed here");
    else expect(facts["platform"]).toBe(["docker", "lxc", "podman", "wsl"].includes(said) ? said : said === "openvz" ? "virtuozzo" : "none");
  });

  it("tells which tables, matches and targets the kernel has", () => {
    const matches = run("cat /proc/net/ip_tables_matches").split("\n").filter(Boolean);
    if (matches.length === 0 || matches[0]!.includes("No such file")) console.warn("SKIPPED: no /proc/net/ip_tables_matches here");
    else expect(facts["kernelMatches"]).toEqual([...new Set(matches)]);
  });
});

describe("a file that is not there", () => {
  it.each([
    "grep: /proc/user_beancounters: No such file or directory",
    "cat: /proc/user_beancounters: Datei oder Verzeichnis nicht gefunden",
    "ls: cannot access '/proc/vz': No such file or directory",
  ])("is no sign of Virtuozzo: %s", (line) => {
    expect(shown(`${PROBLEM}${line}\n`)["platform"]).toBeUndefined();
  });
  it("and one that is there is", () => {
    expect(shown(`${PROBLEM}-r-------- 1 root root 0 Nov 24 10:00 /proc/user_beancounters\n`)["platform"]).toBe("virtuozzo");
  });
});

describe("the backend that the name leads to", () => {
  it.each([
    ["lrwxrwxrwx 1 root root 22 Nov 24 08:46 /etc/alternatives/iptables -> /usr/sbin/iptables-nft", "nft"],
    ["  link currently points to /usr/sbin/iptables-legacy", "legacy"],
    ["update-alternatives: using /usr/sbin/iptables-legacy to provide /usr/sbin/iptables (iptables) in manual mode", "legacy"],
    ["lrwxrwxrwx 1 root root 20 Jan 1 2024 /sbin/iptables -> xtables-nft-multi", "nft"],
  ])("is read in: %s", (line, variant) => {
    expect(shown(`iptables: No chain/target/match by that name.\n${line}\n`)["variant"]).toBe(variant);
  });
  it("is not taken from a proposal", () => {
    expect(shown("iptables: No chain/target/match by that name.\nTry update-alternatives --set iptables /usr/sbin/iptables-legacy\n")["variant"]).toBeUndefined();
  });
});
