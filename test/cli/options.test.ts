import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { OPTIONS, optionsOf } from "../../src/cli/options.js";
import { run } from "../../src/cli/run.js";

const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
function ran(args: readonly string[], files: Readonly<Record<string, string>> = { "-": NAT }, desk?: string) {
  let out = "", err = "";
  const io: Io = { read: (file) => files[file] ?? "", out: (text) => { out += text; }, err: (text) => { err += text; }, colour: false, width: 80, terminal: false, ...(desk === undefined ? {} : { desk }) };
  return { status: run(args, io), out, err };
}

describe("options belong to commands", () => {
  it.each([
    [["explain", "virtuozzo/nat-not-allowed", "--ipv6"], "explain takes no --ipv6; that belongs to stateless"],
    [["explain", "numiptent", "--map", "z"], "explain takes no --map; that belongs to redact"],
    [["-", "--kernel", "6.1"], "diagnose takes no --kernel; that belongs to requirements"],
    [["redact", "-", "--env", "a=b"], "redact takes no --env; that belongs to diagnose"],
    [["--evn", "a=b"], "did you mean --env"],
  ])("%j", (args, words) => {
    const { status, out, err } = ran(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  it("each is in the help, and is taken by a command that exists", () => {
    const help = ran(["--help"]).out;
    for (const [name, option] of Object.entries(OPTIONS)) {
      expect(help).toContain(`--${name}`);
      for (const command of "of" in option ? option.of : []) expect(help).toMatch(command === "diagnose" ? /whytables \[FILE/ : new RegExp(`whytables ${command} ?`));
    }
    expect(optionsOf("stateless")).toEqual(["place", "ipv6", "help", "version"]);
  });
});

describe("the desk's file", () => {
  it("tells facts of all tickets, and --env goes before it", () => {
    const files = { "-": NAT, desk: "# ours\nplatform: virtuozzo   # all of them\n\nplace = container\n", other: "platform: docker" };
    const code = (...args: readonly string[]) => (JSON.parse(ran([...args, "--json"], files, "desk").out) as { diagnoses: { code: string }[]; machines: { facts: { name: string; value: unknown; source: string }[] }[] });
    expect(code("-").diagnoses[0]!.code).toBe("virtuozzo/nat-not-allowed");
    const platform = (...args: readonly string[]) => code(...args).machines[0]!.facts.find(({ name }) => name === "platform");
    expect(platform("-")).toMatchObject({ value: "virtuozzo", source: "caller" });
    expect(platform("-", "--env", "platform=lxc")).toMatchObject({ value: "lxc" });
    expect(platform("-", "--config", "other")).toMatchObject({ value: "docker" });
  });

  it.each([["platform virtuozzo", "desk:1 is not"], ["\nplatfrom: virtuozzo", "desk:2: unknown name \"platfrom\"; did you mean platform?"], ["platform: amiga", "desk:1: unknown value of platform \"amiga\"; known are"]])("is refused where it is wrong: %j", (text, words) => {
    const { status, err } = ran(["-"], { "-": NAT, desk: text }, "desk");
    expect([status, err.includes(words)]).toEqual([2, true]);
  });
});
